package io.github.onrecord.archive.analysis;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;

/**
 * The copy of an archive as tables: {@code editions} (a text as an outlet published it), {@code grouped} (with the group
 * of texts that are nearly the same), {@code same_text} (those groups) and {@code figured} (what figures stand on).
 */
final class Editions {
    private Editions() {}

    static void make(OpenArchive archive, AnalysisOptions options) throws UnusableStore {
        archive.run(Scripts.of("editions"));
        NearDuplicates.find(archive, options.similar());
        archive.run(Scripts.of("groups"));
        archive.run("CREATE OR REPLACE TEMP TABLE figured AS SELECT * FROM grouped WHERE scored AND " + chosen(options)
                + " ORDER BY edition");
    }

    private static String chosen(AnalysisOptions options) {
        return switch (options.over()) {
            case ALL -> "true";
            case UNIQUE -> "place_in_group = 1";
            case OWN ->
                "place_in_group = 1 AND wire IS DISTINCT FROM 'whole' AND NOT EXISTS (SELECT 1 FROM same_text s"
                        + " WHERE s.text_group = grouped.text_group AND s.kind = 'wire_copy')";
        };
    }
}
