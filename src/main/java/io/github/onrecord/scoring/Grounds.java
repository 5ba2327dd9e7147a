package io.github.onrecord.scoring;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What made a level or limit hold of a claim.
 *
 * @param rule the rule of the first fact that the condition asks for; empty where it asks for none
 * @param evidence the words that those facts rest on, in the order of the text
 */
record Grounds(Optional<String> rule, List<Span> evidence) {
    /** The grounds of a condition that holds. */
    static Grounds of(Condition when, Map<String, Fact> facts) {
        List<Fact> shown = when.shownBy(facts.keySet()).stream()
                .flatMap(name -> Optional.ofNullable(facts.get(name)).stream())
                .toList();
        return new Grounds(
                shown.stream().map(Fact::rule).findFirst(),
                shown.stream()
                        .flatMap(fact -> fact.evidence().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
