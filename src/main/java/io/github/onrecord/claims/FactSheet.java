package io.github.onrecord.claims;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Fact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of one claim while they are gathered; the first evidence for a name stays. */
final class FactSheet {
    private final Map<String, Fact> facts = new TreeMap<>();

    void add(FactName name, List<Span> evidence, String rule) {
        facts.putIfAbsent(name.id(), new Fact(name.id(), evidence, rule));
    }

    void add(FactName name, String rule) {
        add(name, List.of(), rule);
    }

    void add(Fact fact) {
        facts.putIfAbsent(fact.name(), fact);
    }

    boolean has(FactName name) {
        return facts.containsKey(name.id());
    }

    /** The words that a fact rests on; empty where it does not hold. */
    List<Span> evidence(FactName name) {
        Fact fact = facts.get(name.id());
        return fact == null ? List.of() : fact.evidence();
    }

    void remove(FactName name) {
        facts.remove(name.id());
    }

    Map<String, Fact> facts() {
        return facts;
    }
}
