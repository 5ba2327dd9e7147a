package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Reads what stands inside the paragraphs of a Word text, with all tracked changes accepted or rejected: either inserted
 * and moved-in words count, or deleted and moved-away words do. Text boxes are put aside; they are no part of the
 * sentence that holds their anchor.
 *
 * <p>Recursive: the caller has checked the depth.
 */
final class WordRuns {
    private static final String NO_BREAK_HYPHEN = "\u2011";
    private static final String SOFT_HYPHEN = "\u00AD";

    private final Map<String, String> targets;
    private final TrackedChanges changes;
    private final List<Piece> pieces = new ArrayList<>();
    private final Words words = new Words();
    private final WordFields fields = new WordFields();
    private final List<Element> textBoxes = new ArrayList<>();
    private int footnotes;

    /** An element of the file, with the place of its words among those read so far. */
    private record Piece(Element element, int start, int end) {}

    /** Runs of a part whose relationship ids stand for these link targets. */
    WordRuns(Map<String, String> targets, TrackedChanges changes) {
        this.targets = targets;
        this.changes = changes;
    }

    /** Reads the content of a paragraph, or of anything in it. */
    void read(Element parent) {
        WordXml.children(parent).forEach(this::readElement);
    }

    /** The paragraph read so far, if it has words, with the elements that hold them, and a fresh start. */
    Optional<WordParagraph> take(WordRole role, String place) {
        int opening = words.openingBlanks();
        Optional<WordParagraph> paragraph = words.take(role.kind())
                .map(passage -> new WordParagraph(
                        new StyledPassage(role, passage.at(place)),
                        within(passage.words().length(), opening)));
        pieces.clear();
        return paragraph;
    }

    /** The text boxes anchored in what was read since the last call. */
    List<Element> takeTextBoxes() {
        List<Element> boxes = List.copyOf(textBoxes);
        textBoxes.clear();
        return boxes;
    }

    /** Marks of footnotes and endnotes so far. */
    int footnotes() {
        return footnotes;
    }

    private void readElement(Element element) {
        switch (element.getLocalName()) {
            case "t", "delText" -> readText(element);
            case "tab", "ptab" -> show(element, "\t");
            case "br", "cr" -> show(element, " ");
            case "noBreakHyphen" -> show(element, NO_BREAK_HYPHEN);
            case "softHyphen" -> show(element, SOFT_HYPHEN);
            case "r" -> readRun(element);
            case "fldChar" -> readFieldMark(element);
            case "instrText", "delInstrText" -> fields.instruct(element.getTextContent());
            case "fldSimple" ->
                readLink(element, WordXml.attribute(element, "instr").flatMap(WordFields::linkTarget));
            case "hyperlink" -> readLink(element, target(element));
            case "footnoteReference", "endnoteReference" -> footnotes++;
            case "AlternateContent" -> WordXml.shownBranch(element).ifPresent(this::read);
            case "txbxContent" -> textBoxes.add(element);
            case "ins", "moveTo" -> readIf(TrackedChanges.ACCEPTED, element);
            case "del", "moveFrom" -> readIf(TrackedChanges.REJECTED, element);
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "fldData" -> {
                // Formatting, and reading aids above the line.
            }
            default -> read(element);
        }
    }

    /** Drawings and formulas have elements of the same name in namespaces of their own. */
    private void readText(Element text) {
        boolean isWords =
                text.getNamespaceURI() != null && text.getNamespaceURI().contains("wordprocessingml");
        if (isWords) {
            show(text, text.getTextContent());
        }
    }

    private void readIf(TrackedChanges wanted, Element element) {
        if (changes == wanted) {
            read(element);
        }
    }

    private void readRun(Element run) {
        boolean hidden = WordXml.isOn(WordXml.descendant(run, "rPr", "vanish"));
        if (!hidden) {
            read(run);
        }
    }

    private void readFieldMark(Element mark) {
        switch (WordXml.attribute(mark, "fldCharType").orElse("")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate().ifPresent(words::openLink);
            case "end" -> {
                if (fields.end()) {
                    words.closeLink();
                }
            }
            default -> {
                // A mark that Word would not know either.
            }
        }
    }

    private void readLink(Element link, Optional<String> target) {
        target.ifPresent(words::openLink);
        read(link);
        target.ifPresent(opened -> words.closeLink());
    }

    private Optional<String> target(Element hyperlink) {
        Optional<String> anchor = WordXml.attribute(hyperlink, "anchor").map(name -> "#" + name);
        // The namespace of r:id differs between strict and transitional files.
        return WordXml.anyAttribute(hyperlink, "id")
                .flatMap(id -> Optional.ofNullable(targets.get(id)))
                .map(address -> address + anchor.orElse(""))
                .or(() -> anchor);
    }

    private void show(Element element, String shown) {
        if (fields.areShown() && !shown.isEmpty()) {
            pieces.add(new Piece(element, words.length(), words.length() + shown.length()));
            words.append(shown);
        }
    }

    /** What holds words of the passage that is left when the opening blanks are gone. */
    private List<Element> within(int length, int opening) {
        return pieces.stream()
                .filter(piece -> piece.end() > opening && piece.start() < opening + length)
                .map(Piece::element)
                .toList();
    }
}
