package io.github.onrecord.ingest;

import java.util.List;
import org.w3c.dom.Document;

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
     * Reads a Word file.
     *
     * @throws UnreadableInput if it is no Word file (.docx), is damaged or is beyond a limit
     */
    public static WordText read(Input input, Limits limits, TrackedChanges changes) throws UnreadableInput {
        return new WordReader(limits, changes).text(input);
    }
}
