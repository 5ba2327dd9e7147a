package io.github.onrecord.findings;

import io.github.onrecord.scoring.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing to look for in claims, as its file has it.
 *
 * @param id "F12"
 * @param name "own_channel"
 * @param severity how much it matters
 * @param when it holds of a claim as soon as one of these does; never empty
 * @param reach which claims are looked at
 * @param wording what it says of a text
 * @param question what to ask the writer; empty for praise
 * @param standards ids of the published standards behind it
 * @param standardsFor further ones, for the claims of which these facts hold
 * @param why what a reader is missing and what to add, for the catalogue
 * @param evidence the facts whose words a finding points at; empty for those that {@code when} asks for
 */
public record Check(
        String id,
        String name,
        Severity severity,
        List<Condition> when,
        Reach reach,
        Wording wording,
        String question,
        List<String> standards,
        Map<String, List<String>> standardsFor,
        String why,
        List<String> evidence) {
    /** Copies the lists. */
    public Check {
        when = List.copyOf(when);
        standards = List.copyOf(standards);
        standardsFor = Collections.unmodifiableMap(new LinkedHashMap<>(standardsFor));
        evidence = List.copyOf(evidence);
    }

    /** Which claims a check looks at. */
    public enum Reach {
        /** Rated claims. */
        RATED,
        /** All claims, also the notes that are not rated. */
        ALL
    }

    /**
     * The sentence that a finding says. Blanks such as <code>{source}</code> are filled from the claim.
     *
     * @param message the sentence
     * @param plain the sentence where a blank has nothing to fill it; empty where no sentence has blanks
     * @param byFact a sentence of its own for the first of these facts that holds, in order
     */
    public record Wording(String message, String plain, Map<String, String> byFact) {
        /** Copies the map. */
        public Wording {
            byFact = Collections.unmodifiableMap(new LinkedHashMap<>(byFact));
        }
    }

    /** Whether a claim with these facts shows it. */
    boolean holds(Set<String> facts) {
        return when.stream().anyMatch(condition -> condition.holds(facts));
    }

    /** The standards behind it for a claim with these facts. */
    List<String> standardsBy(Set<String> facts) {
        return cited(standardsFor.entrySet().stream().filter(entry -> facts.contains(entry.getKey())));
    }

    /** All standards that it can cite. */
    public List<String> everyStandard() {
        return cited(standardsFor.entrySet().stream());
    }

    private List<String> cited(Stream<Map.Entry<String, List<String>>> further) {
        return Stream.concat(
                        standards.stream(), further.map(Map.Entry::getValue).flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** Of the facts given, those that it points at, in the order written; those with a sentence of their own first. */
    List<String> shownBy(Set<String> facts) {
        Stream<String> pointed = evidence.isEmpty()
                ? when.stream()
                        .filter(condition -> condition.holds(facts))
                        .flatMap(condition -> condition.shownBy(facts).stream())
                : evidence.stream();
        return Stream.concat(wording.byFact().keySet().stream(), pointed)
                .filter(facts::contains)
                .distinct()
                .toList();
    }

    Check withSeverity(Severity other) {
        return new Check(id, name, other, when, reach, wording, question, standards, standardsFor, why, evidence);
    }
}
