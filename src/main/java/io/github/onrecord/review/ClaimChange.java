package io.github.onrecord.review;

import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim that is not as it was.
 *
 * @param kind what became of it
 * @param before the claim in the earlier version; empty if it was added
 * @param after the claim in the later version; empty if it was removed
 * @param shifts how its sourcing changed; empty for a claim of one version
 * @param move its score, if that moved
 */
public record ClaimChange(
        Kind kind,
        Optional<ScoredClaim> before,
        Optional<ScoredClaim> after,
        List<Shift> shifts,
        Optional<ScoreMove> move) {
    /** Copies the list. */
    public ClaimChange {
        shifts = List.copyOf(shifts);
    }

    /** What becomes of a claim. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Other figures, the opposite, or mostly other words in the same place. */
        RESTATED,
        /** The same statement, sourced or scored otherwise. */
        CHANGED;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which way its sourcing went: as its score did, else as its shifts say, the weaker first. */
    public Direction direction() {
        Stream<Direction> shifted = shifts.stream().map(Shift::direction).sorted();
        return Stream.concat(move.map(ScoreMove::direction).stream(), shifted)
                .findFirst()
                .orElse(Direction.OTHER);
    }
}
