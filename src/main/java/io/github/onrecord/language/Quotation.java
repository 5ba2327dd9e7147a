package io.github.onrecord.language;

import io.github.onrecord.article.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks; where the closing mark is missing it ends with the block or before its speaker
 * @param inner without the marks
 * @param first first token of the outer span
 * @param end the token after its last
 * @param kind what the marks are for
 * @param continued whether it goes on a quotation that the block before left open
 * @param open whether its closing mark is missing
 */
public record Quotation(Span outer, Span inner, int first, int end, Kind kind, boolean continued, boolean open) {
    /** What quotation marks are for. */
    public enum Kind {
        /** A whole sentence, or more, of someone's speech. */
        SPEECH,
        /** Part of a sentence in someone's own words. */
        PARTIAL,
        /** A word or two held at a distance, or a nickname. */
        SCARE,
        /** The title of a work. */
        TITLE;

        /** Whether someone's words are quoted. */
        public boolean isSpeech() {
            return this == SPEECH || this == PARTIAL;
        }
    }
}
