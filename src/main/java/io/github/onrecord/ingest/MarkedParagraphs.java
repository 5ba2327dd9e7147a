package io.github.onrecord.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The paragraphs of a file that marks where paragraphs, cells and rows end, as RTF and old Word files do. A text box is read in the middle of the paragraph that holds
 * its anchor and stands after it.
 */
final class MarkedParagraphs {
    private final Places places = new Places();
    private final List<StyledPassage> all = new ArrayList<>();
    private final Deque<Words> outside = new ArrayDeque<>();
    private final List<StyledPassage> inBoxes = new ArrayList<>();
    private Words words = new Words();
    private String table = Places.BODY;
    private String row = Places.BODY;
    private String cell = Places.BODY;
    private String box = Places.BODY;

    /** Where the words of the open paragraph go. */
    Words words() {
        return words;
    }

    List<StyledPassage> all() {
        return List.copyOf(all);
    }

    /** Ends the open paragraph. */
    void end(WordRole role, boolean inTable) {
        String place = place(inTable);
        List<StyledPassage> story = outside.isEmpty() ? all : inBoxes;
        words.take(role.kind()).ifPresent(passage -> story.add(new StyledPassage(role, passage.at(place))));
        if (outside.isEmpty()) {
            all.addAll(inBoxes);
            inBoxes.clear();
        }
    }

    void endCell() {
        cell = Places.BODY;
    }

    void endRow() {
        row = Places.BODY;
        cell = Places.BODY;
    }

    void beginTextBox() {
        outside.push(words);
        words = new Words();
        box = places.next(Places.BODY, "text box");
    }

    void endTextBox(WordRole role) {
        end(role, false);
        words = outside.pop();
    }

    private String place(boolean inTable) {
        if (!outside.isEmpty()) {
            return box;
        }
        if (!inTable) {
            table = Places.BODY;
            return Places.BODY;
        }
        if (table.isEmpty()) {
            table = places.next(Places.BODY, "table");
            endRow();
        }
        row = row.isEmpty() ? places.next(table, "row") : row;
        cell = cell.isEmpty() ? places.next(row, "cell") : cell;
        return cell;
    }
}
