package io.github.onrecord.attribution;

import io.github.onrecord.article.Span;
import java.util.List;

/**
 * Something that holds of a claim, by name, with the words that show it.
 *
 * @param name one of the names of the closed list in {@code claims.FactName}, for instance {@code source.named}
 * @param evidence the words it rests on; empty where it rests on an absence
 * @param rule the rule that found it, or the name of the step that derived it
 */
public record Fact(String name, List<Span> evidence, String rule) {
    /** Copies the list. */
    public Fact {
        evidence = List.copyOf(evidence);
    }
}
