package io.github.onrecord.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page for a new draft shows besides its form.
 *
 * @param name what to call the draft; empty for its first words
 * @param text words to begin with, as when an earlier version is edited
 * @param kept drafts that were read before
 * @param verdicts a sentence on what becomes of verdicts
 * @param file where all verdicts can be downloaded; empty where there is no need to
 */
public record Intake(String name, String text, List<Served.Link> kept, String verdicts, Optional<String> file) {
    /** Copies the list. */
    public Intake {
        kept = List.copyOf(kept);
    }
}
