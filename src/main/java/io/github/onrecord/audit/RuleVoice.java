package io.github.onrecord.audit;

import java.util.Map;

/**
 * What one rule says of a sentence.
 *
 * @param rule the rule's id
 * @param fired whether it matched
 * @param captures the named parts and their words, in the order of their names
 * @param words the words matched, or why it did not match
 */
public record RuleVoice(String rule, boolean fired, Map<String, String> captures, String words) {
    /** Copies the map. */
    public RuleVoice {
        captures = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(captures));
    }
}
