package io.github.onrecord.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Krippendorff's alpha, as in "Computing Krippendorff's Alpha-Reliability" (2011): observed against expected pairs. */
final class Krippendorff {
    private Krippendorff() {}

    static OptionalDouble alpha(Ratings ratings, Scale scale) {
        List<List<Double>> pairable = new ArrayList<>();
        SortedMap<Double, Double> totals = new TreeMap<>();
        for (var unit : ratings.units()) {
            List<Double> said = Ratings.said(unit);
            if (said.size() > 1) {
                pairable.add(said);
                said.forEach(value -> totals.merge(value, 1.0, Double::sum));
            }
        }
        double expected = expected(totals, scale);
        return expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - observed(pairable, totals, scale) / expected);
    }

    /** The mean distance of two judgements of the same unit. */
    private static double observed(List<List<Double>> units, SortedMap<Double, Double> totals, Scale scale) {
        double sum = 0;
        for (List<Double> said : units) {
            double ofUnit = 0;
            for (double left : said) {
                for (double right : said) {
                    ofUnit += scale.distance(left, right, totals);
                }
            }
            sum += ofUnit / (said.size() - 1);
        }
        return sum / all(totals);
    }

    /** The mean distance of any two judgements, whatever they were about. */
    private static double expected(SortedMap<Double, Double> totals, Scale scale) {
        double sum = 0;
        for (Map.Entry<Double, Double> left : totals.entrySet()) {
            for (Map.Entry<Double, Double> right : totals.entrySet()) {
                sum += left.getValue() * right.getValue() * scale.distance(left.getKey(), right.getKey(), totals);
            }
        }
        double all = all(totals);
        return all < 2 ? 0 : sum / (all * (all - 1));
    }

    private static double all(SortedMap<Double, Double> totals) {
        return totals.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
