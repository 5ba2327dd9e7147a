package io.github.onrecord.audit;

import java.util.List;

/**
 * Whether the page could be scored at all.
 *
 * @param scored false where a score would mislead: too short, not English, extraction doubtful
 * @param notes why not, and what else a reader of the audit should know, in sentences
 * @param reservations ids of the rules of {@code confidence.yaml} that spoke, for programs
 */
public record Confidence(boolean scored, List<String> notes, List<String> reservations) {
    /** Copies the lists. */
    public Confidence {
        notes = List.copyOf(notes);
        reservations = List.copyOf(reservations);
    }

    /** Notes that no rule has made. */
    public Confidence(boolean scored, List<String> notes) {
        this(scored, notes, List.of());
    }
}
