package io.github.onrecord.confidence;

import java.util.List;

/**
 * Something about a page that a reader of its audit has to know.
 *
 * @param id of the rule that says so
 * @param scored false where scores would mislead
 * @param findings false where there is nothing to ask a writer either
 * @param notAsked codes of findings that this form of page does not call for
 * @param note one sentence for people
 */
public record Reservation(String id, boolean scored, boolean findings, List<String> notAsked, String note) {
    /** Copies the list. */
    public Reservation {
        notAsked = List.copyOf(notAsked);
    }

    /** Whether a writer may be asked what the finding with this code asks. */
    public boolean allows(String code) {
        return findings && !notAsked.contains(code);
    }
}
