package io.github.onrecord.ingest;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A paragraph of a Word file that has words.
 *
 * @param styled its role and its words
 * @param elements what holds them, in reading order
 */
record WordParagraph(StyledPassage styled, List<Element> elements) {
    WordParagraph {
        elements = List.copyOf(elements);
    }
}
