package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.List;

/**
 * A block before it has a place in a text.
 *
 * @param kind what the markup calls it
 * @param words its words, no blanks at the ends
 * @param links its links, with places in these words
 */
record Passage(Kind kind, String words, List<DraftLink> links) {
    Passage {
        links = List.copyOf(links);
    }

    Passage as(Kind other) {
        return new Passage(other, words, links);
    }
}
