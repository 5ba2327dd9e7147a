package io.github.onrecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Disjoint spans in order: a content that goes around its attribution is one content in two pieces.
 *
 * @param list the pieces, ascending; empty for "none shown"
 */
public record Spans(List<Span> list) {
    /** No words at all. */
    public static final Spans NONE = new Spans(List.of());

    /** Checks order and disjointness. */
    public Spans {
        list = List.copyOf(list);
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i - 1).end() > list.get(i).start()) {
                throw new IllegalArgumentException("spans overlap or are out of order: " + list);
            }
        }
    }

    /** One piece. */
    public static Spans of(Span span) {
        return new Spans(List.of(span));
    }

    /** The given pieces, sorted; pieces that touch or overlap become one. */
    public static Spans joined(List<Span> pieces) {
        List<Span> sorted = pieces.stream().sorted().toList();
        List<Span> out = new ArrayList<>();
        for (Span piece : sorted) {
            int last = out.size() - 1;
            if (last >= 0 && out.get(last).end() >= piece.start()) {
                out.set(last, out.get(last).to(piece));
            } else {
                out.add(piece);
            }
        }
        return new Spans(out);
    }

    /** Whether there is no piece. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** First unit of the first piece; the list must not be empty. */
    public int start() {
        return list.get(0).start();
    }

    /** The unit after the last piece; the list must not be empty. */
    public int end() {
        return list.get(list.size() - 1).end();
    }

    /** From the first piece's start to the last one's end. */
    public Span hull() {
        return new Span(start(), end());
    }

    /** Whether any piece shares a unit with the span. */
    public boolean overlaps(Span span) {
        return list.stream().anyMatch(span::overlaps);
    }

    /** What is left when a span is cut out of every piece. */
    public Spans without(Span hole) {
        List<Span> out = new ArrayList<>();
        for (Span piece : list) {
            if (!piece.overlaps(hole)) {
                out.add(piece);
                continue;
            }
            if (piece.start() < hole.start()) {
                out.add(new Span(piece.start(), hole.start()));
            }
            if (hole.end() < piece.end()) {
                out.add(new Span(hole.end(), piece.end()));
            }
        }
        return new Spans(out);
    }

    /** The words of the pieces, " … " between two. */
    public String in(String text) {
        return list.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
