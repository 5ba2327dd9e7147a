package io.github.onrecord.ingest;

import java.util.HashMap;
import java.util.Map;

/** Counts the parts of a document, so that a place in it can be named: "table 1, row 2, cell 3". */
final class Places {
    /** The place of the body itself. */
    static final String BODY = "";

    private final Map<String, Integer> counts = new HashMap<>();

    /** The next part of this sort inside the place. */
    String next(String place, String sort) {
        String what = place.isEmpty() ? sort : place + ", " + sort;
        return what + " " + counts.merge(what, 1, Integer::sum);
    }
}
