package io.github.onrecord.ingest;

import java.util.List;

/**
 * A paragraph of a Word file that has words.
 *
 * @param styled its role and its words
 * @param pieces the elements that hold them, with places in these words
 */
record WordParagraph(StyledPassage styled, List<WordPiece> pieces) {
    WordParagraph {
        pieces = List.copyOf(pieces);
    }
}
