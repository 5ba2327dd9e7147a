package io.github.onrecord.scoring;

import io.github.onrecord.article.Span;
import java.util.List;

/**
 * Points that one factor gives or takes.
 *
 * @param factor the factor's id in {@code scoring.yaml}: "who", "channel"
 * @param level the level that held: "named_journalist"
 * @param words the level for people: "named journalist"
 * @param points what it adds; negative for hedging
 * @param rule the rule whose match showed it, or the id of the level where no single rule did
 * @param evidence the words it rests on; empty where it rests on an absence
 * @param standards ids of the published standards behind it
 */
public record Contribution(
        String factor,
        String level,
        String words,
        int points,
        String rule,
        List<Span> evidence,
        List<String> standards) {
    /** Copies the lists. */
    public Contribution {
        evidence = List.copyOf(evidence);
        standards = List.copyOf(standards);
    }
}
