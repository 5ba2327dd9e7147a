package io.github.onrecord.scoring;

import java.util.List;

/**
 * A line of the scoring model, for catalogues and method pages.
 *
 * @param factor the factor's id; "cap" for a limit
 * @param id the level's or cap's id
 * @param words the level or cap for people
 * @param points the points, or the limit
 * @param when the condition, in words: "all of source.named; none of check.silent"
 * @param standards ids of published standards
 */
public record Worth(String factor, String id, String words, int points, String when, List<String> standards) {
    /** Copies the list. */
    public Worth {
        standards = List.copyOf(standards);
    }
}
