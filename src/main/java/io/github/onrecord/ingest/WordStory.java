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
    /**
     * A paragraph with words.
     *
     * @param role what its style makes of it
     * @param passage its words; of the role's usual kind
     */
    record Paragraph(WordRole role, Passage passage) {}

    private final WordStyles styles;
    private final Map<String, String> targets;
    private final WordRuns runs;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private WordStory(WordStyles styles, Map<String, String> targets) {
        this.styles = styles;
        this.targets = targets;
        this.runs = new WordRuns(targets);
    }

    /** The story in the element: the body, or a text box. */
    static WordStory of(Element content, WordStyles styles, Map<String, String> targets) {
        WordStory story = new WordStory(styles, targets);
        story.read(content);
        story.endParagraph(WordRole.BODY);
        return story;
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    int footnotes() {
        return runs.footnotes();
    }

    private void read(Element container) {
        for (Element element : WordXml.children(container)) {
            switch (element.getLocalName()) {
                case "p" -> readParagraph(element);
                case "tr" -> readRow(element);
                case "tbl", "tc", "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> read(element);
                case "AlternateContent" -> WordXml.shownBranch(element).ifPresent(this::read);
                default -> {
                    // Deleted paragraphs, properties and marks.
                }
            }
        }
    }

    private void readRow(Element row) {
        if (WordXml.descendant(row, "trPr", "del").isEmpty()) {
            read(row);
        }
    }

    /** Where the end of a paragraph was deleted, its words go on in the next one. */
    private void readParagraph(Element paragraph) {
        runs.read(paragraph);
        boolean endDeleted = WordXml.descendant(paragraph, "pPr", "rPr", "del").isPresent()
                || WordXml.descendant(paragraph, "pPr", "rPr", "moveFrom").isPresent();
        if (!endDeleted) {
            endParagraph(styles.roleOf(paragraph));
        }
    }

    private void endParagraph(WordRole role) {
        runs.take(role.kind()).ifPresent(passage -> paragraphs.add(new Paragraph(role, passage)));
        for (Element box : runs.takeTextBoxes()) {
            paragraphs.addAll(of(box, styles, targets).paragraphs());
        }
    }
}
