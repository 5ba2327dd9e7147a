package io.github.onrecord.article;

import java.util.Arrays;

/**
 * The lines of a text as editors count them: LF, CR and CR LF each end one. Immutable.
 *
 * <pre>{@code
 * TextLines.of("one\r\ntwo").placeOf(6); // line 1, column 1
 * }</pre>
 */
public final class TextLines {
    private final String text;
    private final int[] starts;

    private TextLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /**
     * A place in the text.
     *
     * @param line from 0
     * @param column from 0, in UTF-16 units
     */
    public record Place(int line, int column) {}

    /** The lines of this text; the empty text has one. */
    public static TextLines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return new TextLines(text, Arrays.copyOf(starts, count));
    }

    /** The place of the unit at this offset; that of an end is the place behind the last unit. */
    public Place placeOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line, offset - starts[line]);
    }

    /** The offset of a place; what lies behind a line's end is its end, what lies behind the last line the text's. */
    public int offsetOf(Place place) {
        if (place.line() < 0) {
            return 0;
        }
        if (place.line() >= starts.length) {
            return text.length();
        }
        int start = starts[place.line()];
        long wanted = (long) start + Math.max(0, place.column());
        return (int) Math.min(wanted, endOf(place.line()));
    }

    /** Where a line's words end, before its line end. */
    private int endOf(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }
}
