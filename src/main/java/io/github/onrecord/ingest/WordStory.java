package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Reads the paragraphs of a Word text in the order of the page: those in tables cell by cell, those in a text box
 * after the paragraph that holds its anchor. Headers, footers, comments and notes are other texts and are left out.
 */
final class WordStory {
    private final WordStyles styles;
    private final Map<String, String> targets;
    private final TrackedChanges changes;
    private final Places places;
    private final WordRuns runs;
    private final List<WordParagraph> paragraphs = new ArrayList<>();

    private WordStory(WordStyles styles, Map<String, String> targets, TrackedChanges changes, Places places) {
        this.styles = styles;
        this.targets = targets;
        this.changes = changes;
        this.places = places;
        this.runs = new WordRuns(targets, changes);
    }

    /** The story in the body. */
    static WordStory of(Element body, WordStyles styles, Map<String, String> targets, TrackedChanges changes) {
        WordStory story = new WordStory(styles, targets, changes, new Places());
        story.readAll(body, Places.BODY);
        return story;
    }

    List<WordParagraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    int footnotes() {
        return runs.footnotes();
    }

    private void readAll(Element content, String place) {
        read(content, place);
        endParagraph(WordRole.BODY, place);
    }

    private void read(Element container, String place) {
        for (Element element : WordXml.children(container)) {
            switch (element.getLocalName()) {
                case "p" -> readParagraph(element, place);
                case "tbl" -> read(element, places.next(place, "table"));
                case "tr" -> readRow(element, place);
                case "tc" -> read(element, places.next(place, "cell"));
                case "sdt", "sdtContent", "customXml", "smartTag" -> read(element, place);
                case "ins", "moveTo" -> readIf(TrackedChanges.ACCEPTED, element, place);
                case "del", "moveFrom" -> readIf(TrackedChanges.REJECTED, element, place);
                case "AlternateContent" -> WordXml.shownBranch(element).ifPresent(branch -> read(branch, place));
                default -> {
                    // Properties and marks.
                }
            }
        }
    }

    private void readIf(TrackedChanges wanted, Element element, String place) {
        if (changes == wanted) {
            read(element, place);
        }
    }

    private void readRow(Element row, String place) {
        String inRow = places.next(place, "row");
        if (WordXml.descendant(row, "trPr", gone()).isEmpty()) {
            read(row, inRow);
        }
    }

    /** Where the end of a paragraph is gone, its words go on in the next one. */
    private void readParagraph(Element paragraph, String place) {
        runs.read(paragraph);
        boolean endGone = WordXml.descendant(paragraph, "pPr", "rPr", gone()).isPresent()
                || WordXml.descendant(paragraph, "pPr", "rPr", movedAway()).isPresent();
        if (!endGone) {
            endParagraph(styles.roleOf(paragraph), place);
        }
    }

    private String gone() {
        return changes == TrackedChanges.ACCEPTED ? "del" : "ins";
    }

    private String movedAway() {
        return changes == TrackedChanges.ACCEPTED ? "moveFrom" : "moveTo";
    }

    private void endParagraph(WordRole role, String place) {
        runs.take(role, place).ifPresent(paragraphs::add);
        for (Element box : runs.takeTextBoxes()) {
            WordStory story = new WordStory(styles, targets, changes, places);
            story.readAll(box, places.next(place, "text box"));
            paragraphs.addAll(story.paragraphs());
        }
    }
}
