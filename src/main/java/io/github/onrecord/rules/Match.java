package io.github.onrecord.rules;

import io.github.onrecord.language.Sentence;
import java.util.Map;
import java.util.Optional;

/**
 * A rule found in a sentence.
 *
 * @param rule the rule
 * @param sentence where
 * @param first first token of the match
 * @param end the token after its last
 * @param captures named parts, as token runs
 */
public record Match(Rule rule, Sentence sentence, int first, int end, Map<String, Run> captures) {
    /**
     * A run of tokens.
     *
     * @param first its first token
     * @param end the token after its last
     */
    public record Run(int first, int end) {
        /** Whether the two share a token. */
        public boolean overlaps(Run other) {
            return first < other.end && other.first < end;
        }
    }

    /** Copies the map. */
    public Match {
        captures = Map.copyOf(captures);
    }

    /** The named part, if it took part in the match. */
    public Optional<Run> capture(String name) {
        return Optional.ofNullable(captures.get(name));
    }

    /** The whole match. */
    public Run run() {
        return new Run(first, end);
    }
}
