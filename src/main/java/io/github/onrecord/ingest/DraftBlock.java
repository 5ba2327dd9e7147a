package io.github.onrecord.ingest;

/**
 * A block as the file's own markup has it. Plain text has no markup, so there every block is a paragraph except a
 * line that begins with {@code "# "}.
 *
 * @param kind what the markup calls it
 * @param start first UTF-16 unit in {@link Draft#text()}
 * @param end the unit after the last
 * @param origin where it stands in the original, for people: "paragraph 3", "line 12"
 */
public record DraftBlock(Kind kind, int start, int end, String origin) {
    /** What markup can tell of a block. */
    public enum Kind {
        /** The page's or document's title: {@code h1}, Word's Title style, {@code "# "}. */
        TITLE,
        /** A heading below the title. */
        HEADING,
        /** A summary that the page itself marks as such, under the title. */
        STANDFIRST,
        /** A line that the page marks as the author's. */
        BYLINE,
        /** A line that the page marks as place or time of publication. */
        DATELINE,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list. */
        LIST_ITEM,
        /** The words under or beside a picture. */
        CAPTION,
        /** A quotation set as a block of its own. */
        BLOCK_QUOTE,
        /** A post of a platform, embedded in the page. */
        EMBED
    }

    /** Checks that the block has a length. */
    public DraftBlock {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("block without words: " + start + " to " + end);
        }
    }
}
