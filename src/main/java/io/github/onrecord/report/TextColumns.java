package io.github.onrecord.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures words in terminal columns, and breaks and shortens them to fit. Works on words made visible
 * before, and on widths of two columns or more.
 */
final class TextColumns {
    private static final String GAP = " … ";
    private static final int VARIATION_TO_EMOJI = 0xfe0f;

    /** First and last of the ranges that take two columns; where terminals differ, the wider reading. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, // Hangul
        {0x231a, 0x231b}, // clocks
        {0x23e9, 0x23f3},
        {0x2600, 0x27bf}, // signs that may be drawn as emoji
        {0x2b1b, 0x2b55},
        {0x2e80, 0x303e}, // Chinese, Japanese, Korean
        {0x3041, 0xa4cf},
        {0xa960, 0xa97f},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff00, 0xff60},
        {0xffe0, 0xffe6},
        {0x16fe0, 0x18d8f},
        {0x1b000, 0x1b2ff},
        {0x1f000, 0x1faff}, // emoji
        {0x20000, 0x3fffd},
    };

    private TextColumns() {}

    /** How many columns the words take. */
    static int of(String words) {
        return words.codePoints().map(TextColumns::of).sum();
    }

    /** The words if they fit, else their beginning and their end. */
    static String shortened(String words, int columns) {
        if (of(words) <= columns) {
            return words;
        }
        int room = columns - of(GAP);
        // More of the beginning: it says who and what, and a reader looks for it on the page.
        String head = beginning(words, room * 3 / 5);
        String tail = ending(words, room - of(head));
        // A claim in two pieces has a gap of its own, which may be just here.
        boolean atGap = head.endsWith(GAP.stripTrailing()) || tail.startsWith(GAP.stripLeading());
        return head + (atGap ? " " : GAP) + tail;
    }

    /**
     * The words in lines, broken at spaces where there are any; no words, no lines.
     *
     * @param first columns of the first line
     * @param others columns of the lines after it
     */
    static List<String> wrapped(String words, int first, int others) {
        List<String> lines = new ArrayList<>();
        String rest = words.strip();
        int columns = first;
        while (of(rest) > columns) {
            String line = beginning(rest, columns);
            lines.add(line);
            rest = rest.substring(line.length()).strip();
            columns = others;
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** As many whole words as fit; a piece of the first word if that alone is too long. */
    private static String beginning(String words, int columns) {
        int cut = 0;
        int space = 0;
        for (int used = 0; cut < words.length(); cut += Character.charCount(words.codePointAt(cut))) {
            used += of(words.codePointAt(cut));
            if (words.charAt(cut) == ' ') {
                space = cut;
            }
            if (used > columns) {
                break;
            }
        }
        return words.substring(0, cut == words.length() || space == 0 ? cut : space)
                .strip();
    }

    private static String ending(String words, int columns) {
        int cut = words.length();
        int space = words.length();
        for (int used = 0; cut > 0; cut -= Character.charCount(words.codePointBefore(cut))) {
            used += of(words.codePointBefore(cut));
            if (words.charAt(cut - 1) == ' ') {
                space = cut;
            }
            if (used > columns) {
                break;
            }
        }
        return words.substring(space == words.length() ? cut : space).strip();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (point == VARIATION_TO_EMOJI) {
            return 1;
        }
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (range[0] <= point && point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
