package io.github.onrecord.training;

import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;

/**
 * How hard items are: so many points for each, and more for each sign that holds of it.
 *
 * @param easy points of an item without any sign
 * @param weights what each sign adds
 * @param manyWords from how many words on a claim is long
 * @param near how far the mean of a worksheet may lie from that of all claims, as a share of it
 */
record DifficultyScale(int easy, List<Weight> weights, int manyWords, double near) {
    /** Copies the list. */
    DifficultyScale {
        weights = List.copyOf(weights);
    }

    /** What one sign adds, and how it is told. */
    record Weight(DifficultySign sign, int points, String words) {}

    /** How hard one item is, and why. */
    Difficulty of(ScoredClaim claim, String words) {
        int length = words.strip().split("\\s+").length;
        List<Weight> holding = weights.stream()
                .filter(weight -> weight.sign().holds(claim, length, manyWords))
                .toList();
        return new Difficulty(
                easy + holding.stream().mapToInt(Weight::points).sum(),
                holding.stream().map(Weight::words).toList());
    }
}
