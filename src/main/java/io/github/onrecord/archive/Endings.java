package io.github.onrecord.archive;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What is done once all inputs have been read: revisits get the text of the capture that they repeat, from whatever
 * input it came, and those whose original is not in the store are told in the journal.
 */
final class Endings {
    private static final String FOUND = "CREATE OR REPLACE TEMP TABLE found AS"
            + " SELECT r.input, r.record, r.place, r.url, r.captured, r.digest, o.article, o.title, o.published_as,"
            + " o.published, o.published_from, o.outlet, o.outlet_from, o.byline, o.section, o.declared_language,"
            + " o.means, o.extraction_confidence, o.template, o.doubts, o.captured AS original"
            + " FROM revisits r JOIN occurrences o ON %s WHERE NOT o.revisit"
            + " QUALIFY row_number() OVER (PARTITION BY r.input, r.record"
            + " ORDER BY coalesce(o.captured <= r.captured, false) DESC, o.captured DESC, o.input, o.record) = 1";

    private static final String TAKEN =
            "INSERT INTO occurrences SELECT input, record, 1, article, place, url, captured,"
                    + " digest, true, title, published_as, published, published_from, outlet, outlet_from, byline, section,"
                    + " declared_language, means, extraction_confidence, template, doubts FROM found";

    private static final String SETTLED = "DELETE FROM revisits WHERE EXISTS (SELECT 1 FROM found"
            + " WHERE found.input = revisits.input AND found.record = revisits.record)";

    private Endings() {}

    static List<String> of(int run, LocalDateTime now) {
        return List.of(
                FOUND.formatted("r.digest = o.digest"),
                TAKEN,
                SETTLED,
                FOUND.formatted("r.digest IS NULL AND r.refers_to_url = o.url"),
                TAKEN,
                SETTLED,
                "DELETE FROM journal WHERE reason = 'original_missing'",
                "INSERT INTO journal SELECT input, record, place, url, 'original_missing',"
                        + " input || ', ' || place || ' repeats a capture that is not in the archive. Add the file that"
                        + " holds it' || coalesce(': ' || refers_to_url, '') || '.', " + run + " FROM revisits",
                "UPDATE runs SET finished = TIMESTAMP '" + java.sql.Timestamp.valueOf(now) + "' WHERE run = " + run);
    }
}
