package io.github.onrecord.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as its file has it.
 *
 * @param id {@code family.what-it-catches}; never reused
 * @param file path inside the pack
 * @param line where it begins, 1-based
 * @param finds what its match is taken for by the layers that follow: "attribution", "hedge", "channel" ...
 * @param pattern the pattern as written
 * @param scope where it looks
 * @param priority which of two overlapping matches wins; the higher
 * @param unless patterns that block a match which they overlap
 * @param unlessInSentence patterns that block a match when they stand anywhere in its sentence
 * @param attributes what the layers that follow read: "type", "content", "channel" ...
 * @param why what a reader is missing, for the writer; two sentences at most
 * @param standards ids of published standards
 * @param examples sentences that must and must not match
 */
public record Rule(
        String id,
        String file,
        int line,
        String finds,
        String pattern,
        Scope scope,
        int priority,
        List<String> unless,
        List<String> unlessInSentence,
        Map<String, String> attributes,
        String why,
        List<String> standards,
        Examples examples) {
    /** Copies the collections. */
    public Rule {
        unless = List.copyOf(unless);
        unlessInSentence = List.copyOf(unlessInSentence);
        attributes = Map.copyOf(attributes);
        standards = List.copyOf(standards);
    }

    /** An attribute, if the rule has it. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /**
     * Example sentences. In those that match, {@code «...»} may mark the source and {@code [...]} the cue.
     *
     * @param match must match
     * @param noMatch must not
     * @param todoMatch should match and does not yet
     * @param todoNoMatch should not match and still does
     */
    public record Examples(List<String> match, List<String> noMatch, List<String> todoMatch, List<String> todoNoMatch) {
        /** Copies the lists. */
        public Examples {
            match = List.copyOf(match);
            noMatch = List.copyOf(noMatch);
            todoMatch = List.copyOf(todoMatch);
            todoNoMatch = List.copyOf(todoNoMatch);
        }
    }
}
