package io.github.onrecord.attribution;

import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import java.util.Locale;
import java.util.Optional;

/**
 * One statement credited to someone: who (source), by which words (cue), and what (content).
 *
 * @param id "a1", "a2" ... in reading order
 * @param source the mention as printed; empty where the page shows none
 * @param cue the verb group or other words that credit; empty for a quotation without a cue
 * @param rule the id of the rule that found it; for a quotation given to its paragraph's speaker the rule of that
 * @param content what is credited; quotation marks included, attribution words left out
 * @param quotation whether the words are the source's own
 * @param parent the id of the attribution in whose content this one stands, if any
 */
public record Attribution(
        String id,
        Optional<Mention> source,
        Optional<Span> cue,
        String rule,
        Spans content,
        Quoting quotation,
        Optional<String> parent) {

    /**
     * A source as printed for one attribution.
     *
     * @param span its words
     * @param kind how it is put
     * @param resolved the id of the {@link Source}
     */
    public record Mention(Span span, Kind kind, String resolved) {}

    /** How a mention names its source. */
    public enum Kind {
        EXPLICIT,
        PRONOUN,
        RELATIVE_PRONOUN,
        SHORT_NAME,
        INHERITED,
        EMBEDDED,
        NONE;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the content is quoted. */
    public enum Quoting {
        DIRECT,
        MIXED,
        INDIRECT;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
