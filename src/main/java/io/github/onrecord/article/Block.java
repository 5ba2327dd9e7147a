package io.github.onrecord.article;

import java.util.Locale;

/**
 * A block of the article.
 *
 * @param kind what it is to a reader
 * @param span where it stands in {@link Article#text()}
 * @param origin its place in the original file, for people
 */
public record Block(Kind kind, Span span, String origin) {
    /** What a block is to a reader. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        BYLINE,
        DATELINE,
        SUBHEAD,
        PARAGRAPH,
        LIST_ITEM,
        CAPTION,
        BLOCK_QUOTE,
        EMBED;

        /** The name in JSON, rules and documentation. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether its sentences make claims; headings, bylines and datelines do not. */
        public boolean makesClaims() {
            return switch (this) {
                case STANDFIRST, PARAGRAPH, LIST_ITEM, CAPTION, BLOCK_QUOTE, EMBED -> true;
                case HEADLINE, SUBHEAD, BYLINE, DATELINE -> false;
            };
        }
    }
}
