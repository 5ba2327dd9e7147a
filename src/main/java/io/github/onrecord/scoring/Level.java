package io.github.onrecord.scoring;

import io.github.onrecord.attribution.Fact;
import java.util.List;
import java.util.Map;

/**
 * One step of a factor.
 *
 * @param id "named_journalist"
 * @param words the level for people
 * @param points what it adds; negative for hedging
 * @param when what must hold; always holds at a factor's last level
 * @param standards ids of the published standards behind it
 */
record Level(String id, String words, int points, Condition when, List<String> standards) {
    /** Copies the list. */
    Level {
        standards = List.copyOf(standards);
    }

    /** What it gives a claim that it holds of. */
    Contribution contribution(String factor, int given, Map<String, Fact> facts) {
        Grounds grounds = Grounds.of(when, facts);
        return new Contribution(factor, id, words, given, grounds.rule().orElse(id), grounds.evidence(), standards);
    }
}
