package io.github.onrecord.article;

/**
 * A stretch of an article's text.
 *
 * @param start first UTF-16 code unit, 0-based
 * @param end the unit after the last; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Checks that the span is not empty. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** The words. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether the two share a unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at this offset is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The shortest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
