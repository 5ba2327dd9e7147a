package io.github.onrecord.report;

/**
 * Words as a workbook cell can hold them. Nothing here turns words into anything else: a cell made of them is always a
 * string, so "=1+1" needs no change.
 */
final class CellText {
    /** UTF-16 units that a cell takes. */
    static final int LIMIT = 32_767;

    /** Stands at the end of words that were too long for a cell. */
    static final String CUT_MARK = " … [cut: full text in JSON]";

    private CellText() {}

    /**
     * The words as the file stores them: line ends as line feeds, characters that XML forbids and halves of surrogate
     * pairs as U+FFFD, look-alikes of Excel's escapes escaped, and what exceeds {@link #LIMIT} cut with a visible mark.
     */
    static String of(String words) {
        return cut(escaped(XmlWords.of(words).replace("\r\n", "\n").replace('\r', '\n')));
    }

    /** Excel reads {@code _x0041_} in a file as "A"; an underscore written as {@code _x005F_} stays one. */
    private static String escaped(String words) {
        return words.contains("_x") ? words.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : words;
    }

    private static String cut(String stored) {
        if (stored.length() <= LIMIT) {
            return stored;
        }
        int end = LIMIT - CUT_MARK.length();
        int escape = stored.lastIndexOf("_x005F_", end);
        if (escape >= 0 && escape < end && end < escape + "_x005F_".length()) {
            end = escape;
        }
        return stored.substring(0, ShortWords.wholeEnd(stored, end)).stripTrailing() + CUT_MARK;
    }
}
