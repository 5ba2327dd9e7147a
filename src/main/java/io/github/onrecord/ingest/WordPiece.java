package io.github.onrecord.ingest;

import org.w3c.dom.Element;

/**
 * Words of a Word draft that one element of the file holds.
 *
 * @param element the {@code w:t}, or a {@code w:tab}, {@code w:br} or hyphen that stands for one character
 * @param start first UTF-16 unit of its words in {@link Draft#text()}
 * @param end the unit after the last
 * @param cut how many units at the beginning of the element are not in the text, since blanks that open a block are not
 */
public record WordPiece(Element element, int start, int end, int cut) {
    /** The same words when the text before them is longer by so many units. */
    WordPiece movedBy(int units) {
        return new WordPiece(element, start + units, end + units, cut);
    }
}
