package io.github.onrecord.report;

import java.util.List;

/**
 * What a report says about one rule of the pack.
 *
 * @param id "vague-group.experts-say"
 * @param file the rule file, relative to the pack
 * @param why what a reader is missing, in the rule's own words
 * @param standards ids of the published standards behind it
 */
public record RuleNote(String id, String file, String why, List<String> standards) {
    /** Copies the list. */
    public RuleNote {
        standards = List.copyOf(standards);
    }
}
