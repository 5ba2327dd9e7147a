package io.github.onrecord.review;

import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.lexicon.Lexicons;
import io.github.onrecord.review.ClaimChange.Kind;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Compares two versions of a draft by how they source their claims. Immutable and safe for use from any thread.
 *
 * <pre>{@code
 * DraftDiff diff = DraftComparison.with(pack.lexicons()).of(before, after);
 * }</pre>
 */
public final class DraftComparison {
    private final Lexicons lexicons;

    private DraftComparison(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * A comparison.
     *
     * @param lexicons the word lists of the pack that both versions were audited by
     */
    public static DraftComparison with(Lexicons lexicons) {
        return new DraftComparison(lexicons);
    }

    /** What changed. The audits should stand on the same rules: a rule that changed would look like an edit. */
    public DraftDiff of(Audit before, Audit after) {
        Matching claims = ClaimPairs.of(before, after);
        SourcePairs sources = SourcePairs.of(before.sources(), after.sources());
        return new DraftDiff(
                before,
                after,
                claims(before, after, claims, new Shifts(before, after, sources)),
                sources(before, after, claims, sources),
                FindingChanges.between(before, after, claims));
    }

    private List<ClaimChange> claims(Audit before, Audit after, Matching pairs, Shifts shifts) {
        List<ClaimChange> changes = new ArrayList<>();
        int told = 0;
        for (int j = 0; j < after.claims().size(); j++) {
            ScoredClaim edited = after.claims().get(j);
            OptionalInt place = pairs.before(j);
            if (place.isEmpty()) {
                changes.add(new ClaimChange(
                        Kind.ADDED, Optional.empty(), Optional.of(edited), List.of(), Optional.empty()));
                continue;
            }
            for (; told < place.getAsInt(); told++) {
                removed(before, told, pairs).ifPresent(changes::add);
            }
            ScoredClaim old = before.claims().get(place.getAsInt());
            change(before, after, old, edited, shifts).ifPresent(changes::add);
        }
        for (; told < before.claims().size(); told++) {
            removed(before, told, pairs).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<ClaimChange> removed(Audit before, int index, Matching pairs) {
        return pairs.after(index).isPresent()
                ? Optional.empty()
                : Optional.of(new ClaimChange(
                        Kind.REMOVED,
                        Optional.of(before.claims().get(index)),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    private Optional<ClaimChange> change(
            Audit before, Audit after, ScoredClaim old, ScoredClaim edited, Shifts shifts) {
        boolean same = Statement.of(before, old.claim()).saysTheSame(Statement.of(after, edited.claim()), lexicons);
        List<Shift> shifted = shifts.of(old.claim(), edited.claim());
        Optional<ScoreMove> move =
                before.confidence().scored() && after.confidence().scored()
                        ? move(old.score(), edited.score())
                        : Optional.empty();
        return same && shifted.isEmpty() && move.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClaimChange(
                        same ? Kind.CHANGED : Kind.RESTATED, Optional.of(old), Optional.of(edited), shifted, move));
    }

    private static Optional<ScoreMove> move(Optional<Score> old, Optional<Score> edited) {
        return old.flatMap(score -> edited.map(now -> new ScoreMove(score, now)))
                .filter(move -> move.by() != 0);
    }

    private static List<SourceChange> sources(Audit before, Audit after, Matching claims, SourcePairs pairs) {
        Map<Source, Source> successors = successors(before, after, claims, pairs);
        List<SourceChange> changes = new ArrayList<>();
        successors.forEach((lost, found) -> changes.add(new SourceChange(
                Shifts.standing(found.type()) < Shifts.standing(lost.type())
                        ? SourceChange.Kind.DOWNGRADED
                        : SourceChange.Kind.UPGRADED,
                Optional.of(lost),
                Optional.of(found))));
        after.sources().stream()
                .filter(source -> !pairs.hasBefore(source) && !successors.containsValue(source))
                .forEach(source ->
                        changes.add(new SourceChange(SourceChange.Kind.ADDED, Optional.empty(), Optional.of(source))));
        before.sources().stream()
                .filter(source -> !pairs.hasAfter(source) && !successors.containsKey(source))
                .forEach(source ->
                        changes.add(new SourceChange(SourceChange.Kind.LOST, Optional.of(source), Optional.empty())));
        return changes;
    }

    /** Sources of the earlier version alone whose claims are credited to one of the later version alone. */
    private static Map<Source, Source> successors(Audit before, Audit after, Matching claims, SourcePairs pairs) {
        Map<Source, Source> successors = new LinkedHashMap<>();
        for (Matching.Pair pair : claims.pairs()) {
            Optional<Source> lost = before.claims()
                    .get(pair.before())
                    .claim()
                    .source()
                    .flatMap(before::source)
                    .filter(source -> !pairs.hasAfter(source));
            Optional<Source> found = after.claims()
                    .get(pair.after())
                    .claim()
                    .source()
                    .flatMap(after::source)
                    .filter(source -> !pairs.hasBefore(source));
            if (lost.isPresent()
                    && found.isPresent()
                    && Shifts.standing(lost.get().type())
                            != Shifts.standing(found.get().type())
                    && !successors.containsValue(found.get())) {
                successors.putIfAbsent(lost.get(), found.get());
            }
        }
        return successors;
    }
}
