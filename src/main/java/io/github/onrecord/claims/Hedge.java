package io.github.onrecord.claims;

import io.github.onrecord.article.Span;
import java.util.Locale;

/**
 * A word that lowers certainty or keeps a distance.
 *
 * @param kind what sort of word
 * @param owner whose caution it is
 * @param span the words
 */
public record Hedge(Kind kind, Owner owner, Span span) {
    /** The sorts of hedge. */
    public enum Kind {
        REPORTIVE_ADVERB,
        REPORTIVE_PASSIVE,
        REPORTIVE_NOUN,
        WEAK_ASSERTION_VERB,
        MODAL,
        APPROXIMATOR;

        /** The name in JSON and rules. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose caution a hedge is: a source's own, reported by the outlet, or the outlet's. */
    public enum Owner {
        SOURCE,
        OUTLET;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
