package io.github.onrecord.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Kappa coefficients: agreement above that of chance, as a share of what chance leaves. */
final class Kappa {
    private Kappa() {}

    /** Chance is what the two people's own habits would give. */
    static OptionalDouble cohen(List<List<Double>> units) {
        Map<Double, Double> first = new HashMap<>();
        Map<Double, Double> second = new HashMap<>();
        double same = 0;
        for (List<Double> unit : units) {
            first.merge(unit.get(0), 1.0, Double::sum);
            second.merge(unit.get(1), 1.0, Double::sum);
            same += unit.get(0).equals(unit.get(1)) ? 1 : 0;
        }
        double count = units.size();
        double chance = first.entrySet().stream()
                        .mapToDouble(entry -> entry.getValue() * second.getOrDefault(entry.getKey(), 0.0))
                        .sum()
                / (count * count);
        return aboveChance(units, same / count, chance);
    }

    /** Chance is what the habits of the whole group would give. */
    static OptionalDouble fleiss(List<List<Double>> units) {
        int raters = units.isEmpty() ? 0 : units.get(0).size();
        if (raters < 2) {
            return OptionalDouble.empty();
        }
        Map<Double, Double> totals = new HashMap<>();
        double agreed = 0;
        for (List<Double> unit : units) {
            Map<Double, Double> counts = new HashMap<>();
            unit.forEach(value -> counts.merge(value, 1.0, Double::sum));
            counts.forEach((value, count) -> totals.merge(value, count, Double::sum));
            agreed += counts.values().stream()
                            .mapToDouble(count -> count * (count - 1))
                            .sum()
                    / ((double) raters * (raters - 1));
        }
        double all = (double) units.size() * raters;
        double chance = totals.values().stream()
                .mapToDouble(count -> count / all * count / all)
                .sum();
        return aboveChance(units, agreed / units.size(), chance);
    }

    private static OptionalDouble aboveChance(List<List<Double>> units, double observed, double chance) {
        return units.isEmpty() || chance >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - chance) / (1 - chance));
    }
}
