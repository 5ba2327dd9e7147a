package io.github.onrecord.archive.analysis;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds months in which an outlet's figures jump: five points or more, and by so much that chance would bring one such
 * jump in a hundred archives of this size (articles as clusters, Bonferroni over all that is compared). Where the page's
 * template, the way its text was found or the length of the texts changes too, the jump is given with a warning.
 */
final class Changes {
    private static final double LEAST_JUMP = 0.05;
    private static final double CHANCE = 0.01;

    /** So much of a month's pages must be in other templates than the month before, half of the sum of differences. */
    private static final double OTHER_PAGES = 0.25;

    private static final double LONGER = 1.4;
    private static final String COLUMNS =
            Arrays.stream(Measure.values()).map(Measure::columns).collect(Collectors.joining(", "));

    private Changes() {}

    /** All changes, by outlet and month. */
    static List<Change> find(OpenArchive archive, AnalysisOptions options) throws UnusableStore {
        Map<String, TreeMap<String, Month>> outlets = new TreeMap<>();
        archive.each(
                "SELECT outlet, strftime(published, '%Y-%m'), template, means, words, " + COLUMNS
                        + " FROM counts WHERE published IS NOT NULL ORDER BY edition",
                row -> outlets.computeIfAbsent(row.getString(1), name -> new TreeMap<>())
                        .computeIfAbsent(row.getString(2), name -> new Month())
                        .add(row));
        outlets.values().forEach(months -> months.values().removeIf(month -> month.articles < options.least()));
        int compared = outlets.values().stream()
                .mapToInt(months -> Math.max(0, months.size() - 1) * Measure.values().length)
                .sum();
        List<Change> changes = new ArrayList<>();
        outlets.forEach((outlet, months) -> {
            for (String name : months.navigableKeySet()) {
                Optional.ofNullable(months.lowerEntry(name))
                        .flatMap(before ->
                                change(outlet, before, Map.entry(name, months.get(name)), options.least(), compared))
                        .ifPresent(changes::add);
            }
        });
        return changes;
    }

    private static Optional<Change> change(
            String outlet, Map.Entry<String, Month> before, Map.Entry<String, Month> after, int least, int compared) {
        double limit = quantile(1 - CHANCE / 2 / compared);
        List<Change.Jump> jumps = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Share from = before.getValue().share(measure);
            Share to = after.getValue().share(measure);
            double apart = Math.abs(from.value - to.value);
            double error = Math.sqrt(from.variance + to.variance);
            if (from.articles >= least && to.articles >= least && apart >= LEAST_JUMP && apart > limit * error) {
                jumps.add(new Change.Jump(measure, from.value, to.value));
            }
        }
        return jumps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        outlet, after.getKey(), before.getKey(), jumps, warnings(before.getValue(), after.getValue())));
    }

    private static List<String> warnings(Month before, Month after) {
        List<String> warnings = new ArrayList<>();
        double otherPages = distance(before.templates, after.templates, before.articles, after.articles);
        if (otherPages >= OTHER_PAGES) {
            warnings.add("The page template changed: " + Math.round(100 * otherPages)
                    + " % of the pages are built otherwise than in the month before.");
        }
        if (distance(before.means, after.means, before.articles, after.articles) >= OTHER_PAGES) {
            warnings.add("The text was found on the page by other means than in the month before.");
        }
        double length = after.meanWords() / Math.max(1, before.meanWords());
        if (length >= LONGER || length <= 1 / LONGER) {
            warnings.add("The texts are " + Math.round(100 * length)
                    + " % as long as in the month before: parts of the page may be lost or new.");
        }
        return warnings;
    }

    /** Half of the sum of differences between two months' shares, 0 to 1. */
    private static double distance(Map<String, Integer> one, Map<String, Integer> other, int ofOne, int ofOther) {
        Map<String, Double> shares = new TreeMap<>();
        one.forEach((name, count) -> shares.merge(name, (double) count / ofOne, Double::sum));
        other.forEach((name, count) -> shares.merge(name, (double) -count / ofOther, Double::sum));
        return shares.values().stream().mapToDouble(Math::abs).sum() / 2;
    }

    /** The normal distribution's quantile, by halving; the tail is that of Abramowitz and Stegun 26.2.17. */
    private static double quantile(double probability) {
        double low = 0;
        double high = 10;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (1 - tail(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double tail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double polynomial =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
    }

    /** A share, the variance of its estimate with articles as clusters, and how many of them there are. */
    private record Share(double value, double variance, int articles) {}

    private static final class Month {
        private final List<int[]> rows = new ArrayList<>();
        private final Map<String, Integer> templates = new HashMap<>();
        private final Map<String, Integer> means = new HashMap<>();
        private long words;
        private int articles;

        void add(ResultSet row) throws SQLException {
            templates.merge(row.getString(3), 1, Integer::sum);
            means.merge(row.getString(4), 1, Integer::sum);
            words += row.getLong(5);
            int[] counts = new int[2 * Measure.values().length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = row.getInt(i + 6);
            }
            rows.add(counts);
            articles++;
        }

        double meanWords() {
            return (double) words / Math.max(1, articles);
        }

        Share share(Measure measure) {
            int column = measure.place();
            long part = 0;
            long whole = 0;
            int bearing = 0;
            for (int[] row : rows) {
                part += row[column];
                whole += row[column + 1];
                bearing += row[column + 1] > 0 ? 1 : 0;
            }
            if (bearing < 2) {
                return new Share(0, 0, bearing);
            }
            double value = (double) part / whole;
            double squares = 0;
            for (int[] row : rows) {
                double off = row[column] - value * row[column + 1];
                squares += off * off;
            }
            // A share of 0 or 1 has no spread of its own; half a claim more keeps it from looking certain.
            double least = 0.25 / whole / whole;
            return new Share(value, Math.max(least, squares * bearing / (bearing - 1) / whole / whole), bearing);
        }
    }
}
