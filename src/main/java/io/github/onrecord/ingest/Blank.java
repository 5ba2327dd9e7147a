package io.github.onrecord.ingest;

/** What prints as nothing: whitespace, no-break spaces, and characters without width. */
final class Blank {
    private static final String WITHOUT_WIDTH = "\u200B\u2060\uFEFF";

    private Blank() {}

    /** Whether the character prints as nothing. */
    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || WITHOUT_WIDTH.indexOf(c) >= 0;
    }

    /** Whether all characters from start to end print as nothing. */
    static boolean is(CharSequence text, int start, int end) {
        return skip(text, start, end) == end;
    }

    /** The first place from start on that prints something, else end. */
    static int skip(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place after the last character before end that prints something, else start. */
    static int skipBack(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
