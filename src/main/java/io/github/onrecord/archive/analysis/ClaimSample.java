package io.github.onrecord.archive.analysis;

import static io.github.onrecord.archive.analysis.Told.words;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sample of rated claims that is drawn by lot from each part of an archive. The same seed draws the same claims from
 * the same store.
 *
 * @param by what sets the parts apart
 * @param seed what the lots were drawn with
 * @param strata how many claims each part has
 * @param claims those drawn, by part
 */
public record ClaimSample(List<By> by, long seed, Map<String, Long> strata, List<SampledClaim> claims) {
    private static final String BETWEEN = " · ";

    /** What claims can be set apart by. */
    public enum By {
        BAND("c.band"),
        OUTLET("coalesce(nullif(f.outlet, ''), 'no outlet')"),
        SECTION("coalesce(nullif(f.section, ''), 'no section')"),
        KIND("f.kind"),
        YEAR("coalesce(strftime(f.published, '%Y'), 'no date')"),
        MONTH("coalesce(strftime(f.published, '%Y-%m'), 'no date')");

        private final String sql;

        By(String sql) {
            this.sql = sql;
        }

        /** The name on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of that name. */
        public static Optional<By> of(String id) {
            return Arrays.stream(values()).filter(by -> by.id().equals(id)).findFirst();
        }
    }

    /** Copies the collections. */
    public ClaimSample {
        by = List.copyOf(by);
        strata = java.util.Collections.unmodifiableMap(new TreeMap<>(strata));
        claims = List.copyOf(claims);
    }

    /**
     * Draws one.
     *
     * @param most how many claims to draw; each part gives one at least, so there must not be more parts
     * @throws TooManyStrata if there are more parts than claims
     * @throws UnusableStore if the store cannot be read
     */
    public static ClaimSample draw(OpenArchive archive, AnalysisOptions options, List<By> by, int most)
            throws UnusableStore, TooManyStrata {
        Editions.make(archive, options);
        archive.run("CREATE OR REPLACE TEMP TABLE population AS SELECT c.*, f.outlet, f.published, f.title, f.url, "
                + by.stream().map(one -> one.sql).collect(Collectors.joining(" || '" + BETWEEN + "' || "))
                + " AS stratum, md5(" + options.seed()
                + " || ':' || c.article || ':' || c.claim) AS lot FROM figured f JOIN claims c ON c.article = f.article"
                + " AND c.rules = f.rules WHERE c.rated AND c.score IS NOT NULL");
        Map<String, Long> strata = new TreeMap<>();
        archive.each(
                "SELECT stratum, count(*) FROM population GROUP BY stratum",
                row -> strata.put(row.getString(1), row.getLong(2)));
        if (strata.size() > most) {
            throw new TooManyStrata(strata.size());
        }
        archive.run("CREATE OR REPLACE TEMP TABLE shares (stratum VARCHAR, share INTEGER)");
        archive.insert(
                "shares",
                shares(strata, most).entrySet(),
                (share, row) ->
                        row.append(share.getKey()).append(share.getValue().intValue()));
        return new ClaimSample(by, options.seed(), strata, claims(archive));
    }

    /** There are more parts than claims to draw. */
    public static final class TooManyStrata extends Exception {
        private static final long serialVersionUID = 1;
        private final int strata;

        TooManyStrata(int strata) {
            super(strata + " parts");
            this.strata = strata;
        }

        /** How many parts there are. */
        public int strata() {
            return strata;
        }
    }

    /** One each; the rest by size, each next one where it brings the part nearest to its due. */
    static Map<String, Integer> shares(Map<String, Long> strata, int most) {
        Map<String, Integer> shares = new TreeMap<>();
        strata.keySet().forEach(name -> shares.put(name, 1));
        long all = strata.values().stream().mapToLong(Long::longValue).sum();
        for (int drawn = strata.size(); drawn < Math.min(most, all); drawn++) {
            shares.keySet().stream()
                    .filter(name -> shares.getOrDefault(name, 0) < strata.getOrDefault(name, 0L))
                    .max(Comparator.comparingDouble(
                            name -> (double) strata.getOrDefault(name, 0L) / shares.getOrDefault(name, 1)))
                    .ifPresent(name -> shares.merge(name, 1, Integer::sum));
        }
        return shares;
    }

    private static List<SampledClaim> claims(OpenArchive archive) throws UnusableStore {
        return archive.list(
                "WITH drawn AS (SELECT p.*, s.share FROM population p JOIN shares s USING (stratum) QUALIFY"
                        + " row_number() OVER (PARTITION BY stratum ORDER BY lot, p.article, p.claim) <= s.share)"
                        + " SELECT d.article, d.stratum, d.claim, d.fingerprint, d.text, s.name, d.source_type, d.band,"
                        + " d.score, coalesce(d.spans[1], 0), (SELECT any_value(f.message ORDER BY CASE f.severity WHEN"
                        + " 'serious' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, f.finding) FROM findings f WHERE f.article"
                        + " = d.article AND f.rules = d.rules AND list_contains(f.claims, d.claim) AND f.severity <>"
                        + " 'praise'), d.outlet, d.published, d.title, d.url FROM drawn d LEFT JOIN sources s ON s.article"
                        + " = d.article AND s.rules = d.rules AND s.source = d.source ORDER BY d.stratum, d.lot, d.claim",
                row -> new SampledClaim(
                        row.getLong(1),
                        words(row, 2),
                        row.getInt(3),
                        words(row, 4),
                        words(row, 5),
                        words(row, 6),
                        words(row, 7),
                        words(row, 8),
                        row.getInt(9),
                        row.getInt(10),
                        words(row, 11),
                        words(row, 12),
                        Optional.ofNullable(row.getString(13)),
                        words(row, 14),
                        Optional.ofNullable(row.getString(15))));
    }
}
