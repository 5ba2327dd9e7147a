package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, cut to what prints: blanks at both ends lie outside.
 *
 * @param number 1-based, as editors count: CR LF is one line end
 * @param start first unit that prints; of a blank line, its end
 * @param end the unit after the last that prints
 * @param indent how many units stand before the start
 * @param endsParagraph whether it ends in a character that ends a paragraph by itself: U+0085, U+2028 or U+2029
 */
record Line(int number, int start, int end, int indent, boolean endsParagraph) {
    /** The lines of the text, blank ones too. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean endsParagraph = c == '\u0085' || c == '\u2028' || c == '\u2029';
            boolean feeds = c == '\n' || c == '\r';
            if (!feeds && !endsParagraph) {
                continue;
            }
            lines.add(line(text, number, start, at, endsParagraph));
            if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                at++;
            }
            number += feeds ? 1 : 0;
            start = at + 1;
        }
        lines.add(line(text, number, start, text.length(), false));
        return lines;
    }

    private static Line line(String text, int number, int from, int to, boolean endsParagraph) {
        int start = Blank.skip(text, from, to);
        return new Line(number, start, Blank.skipBack(text, start, to), start - from, endsParagraph);
    }

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    /** The same line, ending sooner. */
    Line endingAt(int sooner) {
        return new Line(number, start, sooner, indent, endsParagraph);
    }

    /** Its place for people. */
    String origin() {
        return "line " + number;
    }
}
