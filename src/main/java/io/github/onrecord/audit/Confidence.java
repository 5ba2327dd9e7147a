package io.github.onrecord.audit;

import java.util.List;

/**
 * Whether the page could be scored at all.
 *
 * @param scored false where a score would mislead: too short, not English, extraction doubtful
 * @param notes why not, and what else a reader of the audit should know, in sentences
 */
public record Confidence(boolean scored, List<String> notes) {
    /** Copies the list. */
    public Confidence {
        notes = List.copyOf(notes);
    }
}
