package io.github.onrecord.review;

import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A score that moved.
 *
 * @param before the score in the earlier version
 * @param after the score in the later version
 */
public record ScoreMove(Score before, Score after) {
    /**
     * A factor that gives other points than before.
     *
     * @param factor the factor's id in {@code scoring.yaml}
     * @param wordsBefore the levels that held, for people; empty where the factor was silent
     * @param wordsAfter the levels that hold
     * @param pointsBefore what it gave
     * @param pointsAfter what it gives
     */
    public record FactorMove(String factor, String wordsBefore, String wordsAfter, int pointsBefore, int pointsAfter) {}

    /** Points won, or lost where negative. */
    public int by() {
        return after.value() - before.value();
    }

    /** Which way it went. */
    public Direction direction() {
        return Direction.from(before.value(), after.value());
    }

    /** The factors that moved it, in the order of the earlier score. */
    public List<FactorMove> factors() {
        Set<String> factors = new LinkedHashSet<>();
        before.contributions().forEach(contribution -> factors.add(contribution.factor()));
        after.contributions().forEach(contribution -> factors.add(contribution.factor()));
        Map<String, List<Contribution>> old = byFactor(before);
        Map<String, List<Contribution>> edited = byFactor(after);
        return factors.stream()
                .map(factor ->
                        move(factor, old.getOrDefault(factor, List.of()), edited.getOrDefault(factor, List.of())))
                .filter(move -> move.pointsBefore() != move.pointsAfter())
                .toList();
    }

    /** The limit that held the earlier score down, where the later one is held by another or by none. */
    public Optional<Cap> capLifted() {
        return before.decidingCap().filter(cap -> !isHeldBy(after, cap));
    }

    /** The limit that holds the later score down, where the earlier one was held by another or by none. */
    public Optional<Cap> capSet() {
        return after.decidingCap().filter(cap -> !isHeldBy(before, cap));
    }

    private static boolean isHeldBy(Score score, Cap cap) {
        return score.decidingCap().filter(held -> held.id().equals(cap.id())).isPresent();
    }

    private static Map<String, List<Contribution>> byFactor(Score score) {
        return score.contributions().stream()
                .collect(Collectors.groupingBy(Contribution::factor, LinkedHashMap::new, Collectors.toList()));
    }

    private static FactorMove move(String factor, List<Contribution> before, List<Contribution> after) {
        return new FactorMove(factor, words(before), words(after), points(before), points(after));
    }

    private static String words(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::words).distinct().collect(Collectors.joining(", "));
    }

    private static int points(List<Contribution> contributions) {
        return contributions.stream().mapToInt(Contribution::points).sum();
    }
}
