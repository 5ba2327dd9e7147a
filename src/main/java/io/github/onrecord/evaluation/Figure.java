package io.github.onrecord.evaluation;

import java.util.Optional;

/**
 * One line of figures.
 *
 * @param name what is measured
 * @param precision how much of ours is right; empty where ours are not counted
 * @param recall how much of the gold we have; empty where the gold cannot say
 */
public record Figure(String name, Optional<Share> precision, Optional<Share> recall) {
    /** Both sides. */
    static Figure of(String name, Share precision, Share recall) {
        return new Figure(name, Optional.of(precision), Optional.of(recall));
    }

    /** A share of the gold alone. */
    static Figure ofGold(String name, Share recall) {
        return new Figure(name, Optional.empty(), Optional.of(recall));
    }

    /** A share of ours alone. */
    static Figure ofOurs(String name, Share precision) {
        return new Figure(name, Optional.of(precision), Optional.empty());
    }

    /** The harmonic mean of both, 0 to 1; empty where one is missing. */
    public Optional<Double> f1() {
        if (precision.isEmpty() || recall.isEmpty()) {
            return Optional.empty();
        }
        double p = precision.get().value();
        double r = recall.get().value();
        return Optional.of(p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}
