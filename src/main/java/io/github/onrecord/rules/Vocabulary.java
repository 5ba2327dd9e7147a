package io.github.onrecord.rules;

import java.util.Map;
import java.util.Set;

/**
 * What pattern rules may say: for each kind of find, the attributes it takes and, where they are closed, their values.
 *
 * @param kinds kind of find to attribute to allowed values; an empty set of values allows any text
 */
public record Vocabulary(Map<String, Map<String, Set<String>>> kinds) {
    /** Copies the outer map. */
    public Vocabulary {
        kinds = Map.copyOf(kinds);
    }
}
