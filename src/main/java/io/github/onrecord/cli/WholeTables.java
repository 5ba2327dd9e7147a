package io.github.onrecord.cli;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All rows behind a report, beside it: articles with their figures, and claims. */
final class WholeTables {
    /** What programs read without Excel's limit of rows. */
    enum Format {
        CSV("FORMAT CSV, HEADER"),
        PARQUET("FORMAT PARQUET");

        private final String options;

        Format(String options) {
            this.options = options;
        }

        static Optional<Format> of(String name) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words that a spreadsheet could take for a formula begin with an apostrophe. */
    private static final String SAFE = "CREATE OR REPLACE TEMP MACRO cell(words) AS CASE WHEN"
            + " regexp_matches(words, '^[\\s\\x{FEFF}\\x{200B}]*[=+@\\-\\t\\r\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]') THEN"
            + " '''' || words ELSE words END";

    private static final Map<String, String> TABLES = tables();

    private WholeTables() {}

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "articles",
                "SELECT article, edition, published, cell(outlet) AS outlet, cell(section) AS section, cell(kind) AS kind,"
                        + " words, rated, strong, adequate, weak, unsupported, named, unnamed, kept_back, reasoned,"
                        + " hearsay, unsourced, artefact, unchecked, accused, answered, wide AS headline_gap, compared AS"
                        + " headline_compared FROM counts ORDER BY edition");
        tables.put(
                "claims",
                "SELECT f.article, f.published, cell(f.outlet) AS outlet, cell(f.title) AS title, cell(f.url) AS url,"
                        + " c.claim, cell(c.text) AS text, c.rated, c.band, c.score, cell(s.name) AS source, c.source_type,"
                        + " c.verification, c.fingerprint FROM figured f JOIN claims c ON c.article = f.article AND c.rules"
                        + " = f.rules LEFT JOIN sources s ON s.article = c.article AND s.rules = c.rules AND s.source ="
                        + " c.source ORDER BY f.edition, c.claim");
        return tables;
    }

    /**
     * Writes them as NAME.articles.csv and NAME.claims.csv, each whole or not at all.
     *
     * @param report the report that they stand beside
     */
    static List<Path> write(OpenArchive archive, Format format, Path report) throws UnusableStore, Refusal {
        archive.run(SAFE);
        String name = String.valueOf(report.getFileName()).replaceFirst("\\.[^.]*$", "");
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            Path file = report.toAbsolutePath().resolveSibling(name + "." + table.getKey() + format.ending());
            write(archive, table.getValue(), format, file);
            written.add(file);
        }
        return written;
    }

    /** DuckDB writes to a file of its own, whose bytes then go the way of all reports. */
    private static void write(OpenArchive archive, String query, Format format, Path file)
            throws UnusableStore, Refusal {
        try (ReplacedFile place = ReplacedFile.open(file)) {
            Path rows = Files.createTempDirectory("onrecord").resolve("rows");
            try {
                archive.run("COPY (" + query + ") TO '" + OpenArchive.quoted(rows.toString()) + "' (" + format.options
                        + ")");
                Files.copy(rows, place.stream());
                place.keep();
            } finally {
                Files.deleteIfExists(rows);
                Files.deleteIfExists(rows.resolveSibling(""));
            }
        } catch (IOException failure) {
            throw ReplacedFile.refused(file, failure);
        }
    }
}
