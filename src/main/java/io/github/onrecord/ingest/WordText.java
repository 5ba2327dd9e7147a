package io.github.onrecord.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A Word draft with the place of each of its words in the file, for those who write marks into a copy of it.
 *
 * <pre>{@code
 * WordText word = WordText.read(input, Limits.standard(), TrackedChanges.ACCEPTED);
 * WordPiece piece = word.pieces().get(0);
 * word.draft().text().substring(piece.start(), piece.end());   // the words of piece.element(), a w:t of word.main()
 * }</pre>
 *
 * <p>The pieces of a block, one after the other, are exactly its words. A text box that the file holds twice, for newer
 * and older programs, has pieces in the branch that Word shows.
 *
 * @param draft the same draft as {@link DraftReaders#read} gives
 * @param part the name of the part in the file: {@code /word/document.xml}
 * @param main that part as a tree; the caller may change it
 * @param pieces in the order of the text, disjoint
 */
public record WordText(Draft draft, String part, Document main, List<WordPiece> pieces) {
    /** Copies the list. */
    public WordText {
        pieces = List.copyOf(pieces);
    }

    /**
     * What shows the words of a Word document, in reading order: each element once.
     *
     * @param document the root of the main part, which nests no deeper than {@link Limits#maxDepth()}
     */
    public static List<Element> shownBy(Element document) {
        return WordXml.child(document, "body")
                .map(body -> WordStory.of(body, WordStyles.of(Optional.empty()), Map.of(), TrackedChanges.ACCEPTED))
                .map(WordStory::paragraphs)
                .orElse(List.of())
                .stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(WordPiece::element)
                .toList();
    }

    /**
     * Reads a Word file.
     *
     * @throws UnreadableInput if it is no Word file (.docx), is damaged or is beyond a limit
     */
    public static WordText read(Input input, Limits limits, TrackedChanges changes) throws UnreadableInput {
        return new WordReader(limits, changes).text(input);
    }
}
