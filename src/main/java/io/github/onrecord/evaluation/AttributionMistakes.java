package io.github.onrecord.evaluation;

import io.github.onrecord.article.Span;
import io.github.onrecord.evaluation.AttributionGold.Marked;
import java.util.List;

/** Words and gravity of mistakes with attributions: speech matters more than belief, plans and the like. */
final class AttributionMistakes {
    static final int MISSED_SPEECH = 12;
    static final int WRONG_SOURCE = 11;
    static final int FALSE_SPEECH = 10;
    static final int FALSE = 8;
    static final int MISSED = 6;

    private AttributionMistakes() {}

    static Mistake of(Mistake.Kind kind, int gravity, Marked marked, GoldText text, String wanted, String got) {
        return new Mistake(
                kind, gravity, text.name(), marked.content().get(0).start(), wanted, got, text.words(marked.content()));
    }

    static String credit(Marked marked, GoldText text) {
        return "source " + named(marked.source(), text) + ", cue " + named(marked.cue(), text);
    }

    static String named(List<Span> spans, GoldText text) {
        return spans.isEmpty() ? "none" : "“" + text.words(spans) + "”";
    }
}
