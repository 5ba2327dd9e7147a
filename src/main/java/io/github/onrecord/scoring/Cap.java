package io.github.onrecord.scoring;

import io.github.onrecord.article.Span;
import java.util.List;

/**
 * A limit whose condition holds. The lowest one counts.
 *
 * @param id "K10_own_channel"
 * @param words the reason for people: "own channel about others"
 * @param limit 0 to 100
 * @param rule the rule whose match showed it, or the cap's id
 * @param evidence the words it rests on
 * @param standards ids of the published standards behind it
 */
public record Cap(String id, String words, int limit, String rule, List<Span> evidence, List<String> standards) {
    /** Copies the lists. */
    public Cap {
        evidence = List.copyOf(evidence);
        standards = List.copyOf(standards);
    }
}
