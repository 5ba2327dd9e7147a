package io.github.onrecord.web;

import io.github.onrecord.ingest.Input;
import java.util.List;
import java.util.Map;

/**
 * What a form brings.
 *
 * @param fields in order
 * @param files in order; those that were not chosen are left out
 */
record Posted(Map<String, String> fields, List<Input> files) {
    static final Posted NOTHING = new Posted(Map.of(), List.of());

    /** Copies the collections. */
    Posted {
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
    }
}
