package io.github.onrecord.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Where a Word file holds the words that are read from it, for those who write marks into a copy of it. */
public final class WordText {
    private WordText() {}

    /**
     * What shows the words of a Word document, in reading order: each element once.
     *
     * @param document the root of the main part, which nests no deeper than {@link Limits#maxDepth()}
     * @param changes whether tracked changes count as accepted or as rejected, as they did for the draft
     */
    public static List<Element> shownBy(Element document, TrackedChanges changes) {
        return WordXml.child(document, "body")
                .map(body -> WordStory.of(body, WordStyles.of(Optional.empty()), Map.of(), changes))
                .map(WordStory::paragraphs)
                .orElse(List.of())
                .stream()
                .flatMap(paragraph -> paragraph.elements().stream())
                .toList();
    }
}
