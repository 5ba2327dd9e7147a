package io.github.onrecord.archive.analysis;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes figures with their intervals; none from fewer articles than are asked for. */
final class Figures {
    private static final String COLUMNS =
            Arrays.stream(Measure.values()).map(Measure::columns).collect(Collectors.joining(", "));

    private final OpenArchive archive;
    private final AnalysisOptions options;

    Figures(OpenArchive archive, AnalysisOptions options) {
        this.archive = archive;
        this.options = options;
    }

    /** Makes {@code counts}, which all figures stand on. */
    static void count(OpenArchive archive) throws UnusableStore {
        archive.run(Scripts.of("counts"));
    }

    /** The figures for each value, in the order of their names. */
    Series by(Series.By by) throws UnusableStore {
        Map<String, Tally> tallies = new TreeMap<>();
        archive.each(
                "SELECT " + by.sql() + ", " + COLUMNS + " FROM counts ORDER BY edition",
                row -> tallies.computeIfAbsent(Told.words(row, 1), name -> new Tally())
                        .add(row));
        List<Series.Cell> cells = new ArrayList<>();
        tallies.forEach((name, tally) -> cells.add(new Series.Cell(
                name, tally.articles, tally.articles < options.least() ? List.of() : estimates(by, name, tally))));
        return new Series(by, cells);
    }

    private List<Estimate> estimates(Series.By by, String name, Tally tally) {
        List<Estimate> estimates = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            long seed = options.seed() * 31 + (by + name + measure).hashCode();
            tally.estimate(measure, options.least(), seed).ifPresent(estimates::add);
        }
        return estimates;
    }

    /** Parts and wholes of each article, for each measure. */
    private static final class Tally {
        private final List<int[]> rows = new ArrayList<>();
        private int articles;

        void add(ResultSet row) throws SQLException {
            int[] counts = new int[2 * Measure.values().length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = row.getInt(i + 2);
            }
            rows.add(counts);
            articles++;
        }

        Optional<Estimate> estimate(Measure measure, int least, long seed) {
            int column = measure.place();
            long[] parts = rows.stream()
                    .filter(row -> row[column + 1] > 0)
                    .mapToLong(row -> row[column])
                    .toArray();
            long[] wholes = rows.stream()
                    .mapToLong(row -> row[column + 1])
                    .filter(whole -> whole > 0)
                    .toArray();
            if (wholes.length < least) {
                return Optional.empty();
            }
            long part = Arrays.stream(parts).sum();
            long whole = Arrays.stream(wholes).sum();
            Interval interval = measure.isOfArticles()
                    ? Interval.wilson((double) part, (double) whole)
                    : Interval.bootstrap(parts, wholes, seed);
            return Optional.of(new Estimate(
                    measure, (double) part / whole, interval.low(), interval.high(), part, whole, wholes.length));
        }
    }
}
