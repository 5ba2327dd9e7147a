package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Reads an OpenDocument text in the order of the page: tables cell by cell, a text box after the paragraph that holds
 * its anchor.
 *
 * <p>Recursive: the caller has checked the depth.
 */
final class OpenDocumentStory {
    private static final String BLANKS = " \t\r\n";

    private final OpenDocumentStyles styles;
    private final TrackedChanges changes;
    private final Map<String, Element> deletions = new HashMap<>();
    private final Set<String> insertions = new HashSet<>();
    private final Set<String> openInsertions = new HashSet<>();
    private final Places places = new Places();
    private final Words words = new Words();
    private final List<Element> boxes = new ArrayList<>();
    private final List<StyledPassage> paragraphs = new ArrayList<>();
    private boolean blankPending;
    private int footnotes;

    private OpenDocumentStory(OpenDocumentStyles styles, TrackedChanges changes) {
        this.styles = styles;
        this.changes = changes;
    }

    static OpenDocumentStory of(Element text, OpenDocumentStyles styles, TrackedChanges changes) {
        OpenDocumentStory story = new OpenDocumentStory(styles, changes);
        WordXml.child(text, "tracked-changes").ifPresent(story::noteChanges);
        story.readBlocks(text, Places.BODY, WordRole.BODY);
        story.endParagraph(WordRole.BODY, Places.BODY);
        return story;
    }

    List<StyledPassage> paragraphs() {
        return List.copyOf(paragraphs);
    }

    int footnotes() {
        return footnotes;
    }

    private void noteChanges(Element tracked) {
        for (Element region : WordXml.children(tracked)) {
            String id = WordXml.anyAttribute(region, "id").orElse("");
            WordXml.child(region, "deletion").ifPresent(deletion -> deletions.put(id, deletion));
            WordXml.child(region, "insertion").ifPresent(insertion -> insertions.add(id));
        }
    }

    /** The blocks of a container; a paragraph without a role of its own has that of the container. */
    private void readBlocks(Element container, String place, WordRole role) {
        for (Element element : WordXml.children(container)) {
            switch (element.getLocalName()) {
                case "p", "h" -> readParagraph(element, place, role);
                case "list-item", "list-header" -> readBlocks(element, place, WordRole.LIST_ITEM);
                case "table" -> readBlocks(element, places.next(place, "table"), role);
                case "table-row" -> readBlocks(element, places.next(place, "row"), role);
                case "table-cell" -> readBlocks(element, places.next(place, "cell"), role);
                case "list", "table-rows", "table-header-rows", "table-row-group", "index-body", "index-title" ->
                    readBlocks(element, place, role);
                case "section" -> {
                    if (WordXml.attribute(element, "display")
                            .filter("none"::equals)
                            .isEmpty()) {
                        readBlocks(element, place, role);
                    }
                }
                case "frame", "custom-shape", "g" -> {
                    readInline(element);
                    endParagraph(WordRole.BODY, place);
                }
                case "change-start", "change-end", "change" -> readChange(element);
                default -> {
                    // Declarations, indexes and the words that tracked changes deleted.
                }
            }
        }
    }

    private void readParagraph(Element paragraph, String place, WordRole container) {
        String style = WordXml.attribute(paragraph, "style-name").orElse("");
        if (!styles.hides(style)) {
            readInline(paragraph);
        }
        // An insertion that goes on holds the end of this paragraph too: without it there is none.
        if (openInsertions.isEmpty()) {
            WordRole own = roleOf(paragraph, style);
            endParagraph(own == WordRole.BODY ? container : own, place);
        }
    }

    private WordRole roleOf(Element paragraph, String style) {
        WordRole role = styles.roleOf(style);
        boolean heading = paragraph.getLocalName().equals("h");
        if (role != WordRole.BODY || !heading) {
            return role;
        }
        String level = WordXml.attribute(paragraph, "outline-level").orElse("1");
        return level.equals("1") ? WordRole.FIRST_HEADING : WordRole.HEADING;
    }

    private void readInline(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                show(text.getData());
            } else if (node instanceof Element element) {
                readElement(element);
            }
        }
    }

    private void readElement(Element element) {
        switch (element.getLocalName()) {
            case "s" -> append(" ".repeat(spaces(element)));
            case "tab" -> append("\t");
            case "line-break" -> append(" ");
            case "a" -> readLink(element);
            case "span" -> {
                if (!styles.hides(WordXml.attribute(element, "style-name").orElse(""))) {
                    readInline(element);
                }
            }
            case "note" -> footnotes++;
            case "text-box", "custom-shape" -> boxes.add(element);
            case "change-start", "change-end", "change" -> readChange(element);
            case "annotation", "ruby-text", "title", "desc", "image", "object", "hidden-text", "hidden-paragraph" -> {
                // Comments, reading aids above the line, and what pictures say of themselves.
            }
            default -> readInline(element);
        }
    }

    private void readLink(Element link) {
        Optional<String> target = WordXml.anyAttribute(link, "href");
        target.ifPresent(words::openLink);
        readInline(link);
        target.ifPresent(opened -> words.closeLink());
    }

    private void readChange(Element mark) {
        if (changes == TrackedChanges.ACCEPTED) {
            return;
        }
        String id = WordXml.attribute(mark, "change-id").orElse("");
        switch (mark.getLocalName()) {
            case "change-start" -> {
                if (insertions.contains(id)) {
                    openInsertions.add(id);
                }
            }
            case "change-end" -> openInsertions.remove(id);
            default -> Optional.ofNullable(deletions.get(id)).ifPresent(this::restore);
        }
    }

    /** Puts back what was deleted here: between its paragraphs there was the end of one. */
    private void restore(Element deletion) {
        boolean first = true;
        for (Element block : WordXml.children(deletion)) {
            if (block.getLocalName().equals("p") || block.getLocalName().equals("h")) {
                if (!first) {
                    endParagraph(WordRole.BODY, Places.BODY);
                }
                readInline(block);
                first = false;
            }
        }
    }

    /** Blanks in the file may be its layout: a run of them is one space, none at the beginning. */
    private void show(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (BLANKS.indexOf(c) >= 0) {
                blankPending = true;
            } else {
                append(String.valueOf(c));
            }
        }
    }

    private static int spaces(Element mark) {
        return WordXml.attribute(mark, "c")
                .filter(count -> count.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private void append(String characters) {
        if (!openInsertions.isEmpty()) {
            return;
        }
        if (blankPending && !words.isEmpty()) {
            words.append(' ');
        }
        blankPending = false;
        words.append(characters);
    }

    private void endParagraph(WordRole role, String place) {
        words.take(role.kind()).ifPresent(passage -> paragraphs.add(new StyledPassage(role, passage.at(place))));
        blankPending = false;
        List<Element> anchored = List.copyOf(boxes);
        boxes.clear();
        for (Element box : anchored) {
            readBlocks(box, places.next(place, "text box"), WordRole.BODY);
        }
    }
}
