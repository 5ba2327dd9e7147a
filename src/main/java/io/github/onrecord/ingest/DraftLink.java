package io.github.onrecord.ingest;

/**
 * A hyperlink in the text.
 *
 * @param start first UTF-16 unit of its words in {@link Draft#text()}
 * @param end the unit after the last
 * @param target the address as written; nothing is ever fetched from it
 */
public record DraftLink(int start, int end, String target) {
    /** Checks the order of the ends. */
    public DraftLink {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("link ends before it begins: " + start + " to " + end);
        }
    }
}
