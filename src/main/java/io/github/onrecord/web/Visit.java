package io.github.onrecord.web;

import io.github.onrecord.ingest.Input;
import java.util.List;
import java.util.Map;

/**
 * A request that was let in.
 *
 * @param request the request
 * @param parts what stands in its address where addresses of its kind differ
 * @param fields of its form, or of its address
 * @param files that came with its form
 */
record Visit(Request request, List<String> parts, Map<String, String> fields, List<Input> files) {
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A number in the address, the first being 0. */
    int number(int which) {
        return Integer.parseInt(parts.get(which));
    }
}
