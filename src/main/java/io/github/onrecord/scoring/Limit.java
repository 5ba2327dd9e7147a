package io.github.onrecord.scoring;

import io.github.onrecord.attribution.Fact;
import java.util.List;
import java.util.Map;

/**
 * A limit as the file has it. Of a claim that it holds of, it is a {@link Cap}.
 *
 * @param id "K10_own_channel"
 * @param words the reason for people
 * @param highest the most points that it leaves, 0 to 100
 * @param when what must hold
 * @param standards ids of the published standards behind it
 */
record Limit(String id, String words, int highest, Condition when, List<String> standards) {
    /** Copies the list. */
    Limit {
        standards = List.copyOf(standards);
    }

    /** The limit on a claim that it holds of. */
    Cap cap(Map<String, Fact> facts) {
        Grounds grounds = Grounds.of(when, facts);
        return new Cap(id, words, highest, grounds.rule().orElse(id), grounds.evidence(), standards);
    }
}
