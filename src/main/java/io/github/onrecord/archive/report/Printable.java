package io.github.onrecord.archive.report;

/** Words as every XML file can hold them. */
final class Printable {
    private Printable() {}

    /** The words, what XML forbids put as U+FFFD, line ends and tabs as blanks. */
    static String of(String words) {
        StringBuilder printable = new StringBuilder();
        words.codePoints().forEach(unit -> printable.appendCodePoint(printable(unit)));
        return printable.toString();
    }

    private static int printable(int unit) {
        if (unit == '\n' || unit == '\r' || unit == '\t') {
            return ' ';
        }
        boolean isForbidden = unit < ' ' || (unit >= 0xD800 && unit <= 0xDFFF) || unit == 0xFFFE || unit == 0xFFFF;
        return isForbidden ? 0xFFFD : unit;
    }

    /** The first so many units of the words, an ellipsis at their end where there are more. */
    static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end).stripTrailing() + "…";
    }
}
