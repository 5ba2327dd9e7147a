package io.github.onrecord.agreement;

import java.util.SortedMap;

/** How far apart two categories are. */
public enum Scale {
    /** The same, or not. */
    NOMINAL,
    /** In order: the more judgements lie between two categories, the farther apart they are. */
    ORDINAL,
    /** Numbers: the difference counts. */
    INTERVAL;

    /**
     * The squared distance.
     *
     * @param totals how often each category was used
     */
    double distance(double left, double right, SortedMap<Double, Double> totals) {
        return switch (this) {
            case NOMINAL -> left == right ? 0 : 1;
            case INTERVAL -> (left - right) * (left - right);
            case ORDINAL -> {
                double low = Math.min(left, right);
                double high = Math.max(left, right);
                double between = totals.subMap(low, high).values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()
                        + totals.getOrDefault(high, 0.0)
                        - (totals.getOrDefault(low, 0.0) + totals.getOrDefault(high, 0.0)) / 2;
                yield left == right ? 0 : between * between;
            }
        };
    }
}
