package io.github.onrecord.evaluation;

import io.github.onrecord.article.Span;
import java.util.List;

/**
 * An article in which every attribution is marked.
 *
 * @param attributions in the order of the file
 */
record AttributionGold(GoldText text, List<Marked> attributions) implements Gold {
    /** Copies the list. */
    AttributionGold {
        attributions = List.copyOf(attributions);
    }

    /** Source, cue and content in code points, in the order of the file; a list may be empty, but not the content. */
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {
        /** Copies the lists. */
        Marked {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }
}
