package io.github.onrecord.report;

/**
 * How many lines words take in a column of a given width, so that a row can be made high enough. An estimate from the
 * widths of Arial's characters, on the safe side: room below the words is better than a line cut off.
 */
final class SheetLines {
    /** Characters by width; the widths are in digits of the same font. All others are as wide as a digit. */
    private static final String[] CHARACTERS = {
        "ijl'|‘’", "ft.,;:!/\\[]()I ", "r-\"“”", "cksvxyzJ", "ABEFKLPSTVXYZ&", "CDGHNOQRUw+=", "mMW%@—…"
    };

    private static final double[] WIDTHS = {0.4, 0.5, 0.62, 0.92, 1.2, 1.35, 1.7};

    /** The widths of ASCII: each letter of a long workbook is asked for. */
    private static final double[] FEW = few();

    /** Chinese, Japanese, Korean, and halves of most emoji. */
    private static final double FULL_WIDTH = 1.9;

    private static final char FIRST_FULL = '\u2E80';

    /** The empty room at both sides of a cell. */
    private static final double PADDING = 0.8;

    /** For fonts that run wider than ours, and for whole pixels. */
    private static final double SAFETY = 0.97;

    private SheetLines() {}

    /**
     * The number of lines, at least 1.
     *
     * @param width the column's width in digits of the standard font
     */
    static int of(String words, int width) {
        if (words.length() * FULL_WIDTH <= width - PADDING && words.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : words.split("\n", -1)) {
            lines += wrapped(paragraph, Math.max(1, (width - PADDING) * SAFETY));
        }
        return lines;
    }

    private static int wrapped(String paragraph, double room) {
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            double wide = width(c);
            if (line + word + wide > room && !Character.isWhitespace(c)) {
                lines++;
                // A word that is longer than the line breaks where the line ends.
                word = line == 0 ? 0 : word;
                line = 0;
            }
            word += wide;
            if (Character.isWhitespace(c) || c == '-' || c == '–') {
                line += word;
                word = 0;
            }
        }
        return lines;
    }

    private static double width(char c) {
        if (c >= FIRST_FULL) {
            return FULL_WIDTH;
        }
        return c < FEW.length ? FEW[c] : lookedUp(c);
    }

    private static double lookedUp(char c) {
        for (int i = 0; i < CHARACTERS.length; i++) {
            if (CHARACTERS[i].indexOf(c) >= 0) {
                return WIDTHS[i];
            }
        }
        return 1;
    }

    private static double[] few() {
        double[] few = new double[128];
        for (char c = 0; c < few.length; c++) {
            few[c] = lookedUp(c);
        }
        return few;
    }
}
