package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.List;

/**
 * A block before it has a place in a text.
 *
 * @param kind what the markup calls it
 * @param words its words, no blanks at the ends
 * @param links its links, with places in these words
 * @param place the part of the original that it stands in: "page 2", "table 1, row 2, cell 1"; empty for the body itself
 */
record Passage(Kind kind, String words, List<DraftLink> links, String place) {
    Passage {
        links = List.copyOf(links);
    }

    /** A passage of the body itself. */
    Passage(Kind kind, String words, List<DraftLink> links) {
        this(kind, words, links, "");
    }

    Passage as(Kind other) {
        return new Passage(other, words, links, place);
    }

    Passage at(String otherPlace) {
        return new Passage(kind, words, links, otherPlace);
    }
}
