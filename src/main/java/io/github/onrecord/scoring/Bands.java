package io.github.onrecord.scoring;

import java.util.List;

/**
 * Where each band begins.
 *
 * @param lines strongest band first; the last begins at 0
 * @param margin a value this near to a line is borderline, on either side of it
 */
record Bands(List<Line> lines, int margin) {
    /** Copies the list. */
    Bands {
        lines = List.copyOf(lines);
    }

    /**
     * A band's lower end.
     *
     * @param from its lowest value
     */
    record Line(Band band, int from) {}

    /** The band of a value from 0 to 100. */
    Band of(int value) {
        return lines.stream()
                .filter(line -> value >= line.from())
                .findFirst()
                .map(Line::band)
                .orElse(Band.UNSUPPORTED);
    }

    /** Whether a value lies so near to a line that either band would be a fair reading. */
    boolean isBorderline(int value) {
        // Nothing lies below 0, so the weakest band's beginning is no line.
        return lines.stream().anyMatch(line -> line.from() > 0 && Math.abs(value - line.from()) <= margin);
    }
}
