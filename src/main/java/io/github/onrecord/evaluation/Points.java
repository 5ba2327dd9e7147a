package io.github.onrecord.evaluation;

import io.github.onrecord.article.Span;
import java.util.BitSet;
import java.util.List;

/** Some characters of a text, as code points: gold counts characters as people do, whatever their width in memory. */
final class Points {
    static final Points NONE = new Points(new BitSet());

    private final BitSet set;

    private Points(BitSet set) {
        this.set = set;
    }

    /** The characters inside the spans, which here are counted in code points. */
    static Points of(List<Span> spans) {
        BitSet set = new BitSet();
        spans.forEach(span -> set.set(span.start(), span.end()));
        return new Points(set);
    }

    static Points of(Span span) {
        return of(List.of(span));
    }

    boolean isEmpty() {
        return set.isEmpty();
    }

    /** The first character; -1 if there is none. */
    int first() {
        return set.nextSetBit(0);
    }

    int size() {
        return set.cardinality();
    }

    boolean meets(Points other) {
        return set.intersects(other.set);
    }

    Points and(Points other) {
        BitSet both = copy();
        both.and(other.set);
        return new Points(both);
    }

    Points or(Points other) {
        BitSet all = copy();
        all.or(other.set);
        return new Points(all);
    }

    Points keep(java.util.function.IntPredicate wanted) {
        BitSet kept = new BitSet();
        set.stream().filter(wanted).forEach(kept::set);
        return new Points(kept);
    }

    /** Intersection over union, 0 to 1; 0 for two that are empty. */
    double overlap(Points other) {
        int union = or(other).size();
        return union == 0 ? 0 : (double) and(other).size() / union;
    }

    boolean isSameAs(Points other) {
        return set.equals(other.set);
    }

    private BitSet copy() {
        return (BitSet) set.clone();
    }
}
