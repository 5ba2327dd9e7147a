package io.github.onrecord.archive.analysis;

import static io.github.onrecord.archive.analysis.Told.words;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads lists out of an archive whose tables of analysis are made. */
final class Views {
    /** Nothing in a report is longer; all of it is in the store. */
    static final int MOST = 2_000;

    private static final int EXAMPLES = 25;
    private static final int FAULTS = 200;

    private final OpenArchive archive;
    private final AnalysisOptions options;
    private final Map<Integer, Entity> entities;

    Views(OpenArchive archive, AnalysisOptions options, Map<Integer, Entity> entities) {
        this.archive = archive;
        this.options = options;
        this.entities = entities;
    }

    Contents contents() throws UnusableStore {
        return new Contents(
                archive.number("SELECT count(*) FROM occurrences"),
                archive.number("SELECT count(*) FROM articles"),
                archive.number("SELECT count(*) FROM editions"),
                archive.number("SELECT count(*) FROM counts"),
                archive.number("SELECT coalesce(sum(rated), 0)::BIGINT FROM counts"),
                text("SELECT min(published)::VARCHAR FROM counts"),
                text("SELECT max(published)::VARCHAR FROM counts"),
                tallies("SELECT kind || ': ' || doubt, articles FROM set_apart"),
                tallies("SELECT kind, count(*) AS n FROM grouped WHERE NOT scored GROUP BY kind ORDER BY n DESC, kind"),
                tallies("SELECT reason, count(*) AS n FROM journal GROUP BY reason ORDER BY n DESC, reason"),
                archive.list(
                        "SELECT message FROM journal ORDER BY reason, input, record LIMIT " + FAULTS,
                        row -> words(row, 1)),
                text("SELECT name || ' ' || version || ' (' || left(sha256, 12) || ')' FROM rules WHERE rules ="
                        + " (SELECT rules FROM current_rules)"));
    }

    private String text(String sql) throws UnusableStore {
        return archive.list(sql, row -> words(row, 1)).stream().findFirst().orElse("");
    }

    private List<Contents.Tally> tallies(String sql) throws UnusableStore {
        return archive.list(sql, row -> new Contents.Tally(words(row, 1), row.getLong(2)));
    }

    List<HouseFigure> houses() throws UnusableStore {
        long articles = archive.number("SELECT count(*) FROM counts");
        if (articles < options.least()) {
            return List.of();
        }
        return archive.list(
                "WITH asked AS (SELECT h.house, f.article, h.severity FROM findings f JOIN houses h ON h.code = f.code"
                        + " AND h.rules = f.rules WHERE f.rules = (SELECT rules FROM current_rules)),"
                        + " grave AS (SELECT house, article, bool_or(severity = 'serious') AS serious, bool_or(severity IN"
                        + " ('serious', 'warning')) AS warning FROM asked GROUP BY ALL)"
                        + " SELECT house, severity, sum(CASE WHEN CASE severity WHEN 'serious' THEN serious ELSE warning"
                        + " END THEN 1 ELSE 0 END) FROM counts JOIN grave USING (article), (VALUES ('serious'),"
                        + " ('warning')) AS asked_for(severity) GROUP BY ALL ORDER BY ALL",
                row -> new HouseFigure(
                        words(row, 1),
                        words(row, 2),
                        row.getDouble(3) / articles,
                        Interval.wilson(row.getDouble(3), (double) articles),
                        articles));
    }

    List<SameText> sameTexts() throws UnusableStore {
        return archive.list(
                "SELECT s.kind, o.title, o.outlet, (SELECT any_value(w.wire_credit ORDER BY w.edition) FROM grouped w"
                        + " WHERE w.text_group = s.text_group AND w.wire = 'whole') AS credit, s.editions,"
                        + " (SELECT list_distinct(list(g.outlet ORDER BY g.edition)) FROM grouped g WHERE g.text_group ="
                        + " s.text_group) AS outlets, s.first_published, s.last_published, o.url"
                        + " FROM same_text s JOIN editions o ON o.edition = s.original"
                        + " ORDER BY s.editions DESC, s.original LIMIT " + MOST,
                row -> new SameText(
                        SameText.Kind.valueOf(words(row, 1).toUpperCase(Locale.ROOT)),
                        words(row, 2),
                        words(row, 3),
                        words(row, 4),
                        row.getInt(5),
                        Told.texts(row.getArray(6)).stream().sorted().toList(),
                        Optional.ofNullable(row.getString(7)),
                        Optional.ofNullable(row.getString(8)),
                        Optional.ofNullable(row.getString(9))));
    }

    List<SingleSource> singleSources() throws UnusableStore {
        return archive.list(
                "SELECT g.title, g.outlet, g.published, g.url, (SELECT arg_max(s.name, s.mentions * 1000 - s.source)"
                        + " FROM sources s WHERE s.article = g.article AND s.rules = g.rules) AS source, g.rated_claims,"
                        + " coalesce(t.editions, 1) AS editions FROM grouped g LEFT JOIN same_text t USING (text_group)"
                        + " WHERE g.scored AND g.place_in_group = 1 AND g.independent_origins = 1 AND g.rated_claims >= 5"
                        + " ORDER BY editions DESC, g.rated_claims DESC, g.edition LIMIT " + MOST,
                row -> new SingleSource(
                        words(row, 1),
                        words(row, 2),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        words(row, 5),
                        row.getInt(6),
                        row.getInt(7)));
    }

    List<Example> examples() throws UnusableStore {
        List<Example> examples = new ArrayList<>(examples("c.score, len(c.text) DESC"));
        examples.addAll(examples("c.score DESC, len(c.text) DESC"));
        return examples;
    }

    /** One claim an article, so that no text fills the list. */
    private List<Example> examples(String order) throws UnusableStore {
        String chosen = Told.query("WHERE c.rated AND c.score IS NOT NULL AND e.edition IN (SELECT edition FROM counts)"
                + " QUALIFY row_number() OVER (PARTITION BY e.article ORDER BY " + order + ", c.claim) = 1"
                + " ORDER BY " + order + ", e.edition, c.claim LIMIT " + EXAMPLES);
        String select = chosen.replaceFirst(
                " FROM editions e",
                ", c.band, c.score, (SELECT any_value(f.message ORDER BY CASE f.severity WHEN 'serious' THEN 0 WHEN"
                        + " 'warning' THEN 1 ELSE 2 END, f.finding) FROM findings f WHERE f.article = c.article AND"
                        + " f.rules = c.rules AND list_contains(f.claims, c.claim) AND f.severity <> 'praise') AS asks"
                        + " FROM editions e");
        return archive.list(
                select, row -> new Example(Told.claim(row, entities), words(row, 12), row.getInt(13), words(row, 14)));
    }
}
