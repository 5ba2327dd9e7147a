package io.github.onrecord.evaluation;

import io.github.onrecord.article.Span;
import io.github.onrecord.evaluation.AttributionGold.Marked;
import java.util.List;
import java.util.Locale;

/** What plays which part in an attribution. */
enum Role {
    CONTENT,
    SOURCE,
    CUE;

    /** The name for people. */
    String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The spans that play it, in code points. */
    List<Span> spans(Marked marked) {
        return switch (this) {
            case CONTENT -> marked.content();
            case SOURCE -> marked.source();
            case CUE -> marked.cue();
        };
    }

    /** The characters that play it, without white space. */
    Points in(Marked marked, GoldText text) {
        return text.visible(Points.of(spans(marked)));
    }
}
