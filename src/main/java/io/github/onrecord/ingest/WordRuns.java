package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Reads what stands inside the paragraphs of a Word text, as it would read with all tracked changes accepted: inserted
 * and moved-in words count, deleted and moved-away words do not. Text boxes are put aside; they are no part of the
 * sentence that holds their anchor.
 *
 * <p>Recursive: the caller has checked the depth.
 */
final class WordRuns {
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Map<String, String> targets;
    private final Words words = new Words();
    private final WordFields fields = new WordFields();
    private final List<Element> textBoxes = new ArrayList<>();
    private int footnotes;

    /** Runs of a part whose relationship ids stand for these link targets. */
    WordRuns(Map<String, String> targets) {
        this.targets = targets;
    }

    /** Reads the content of a paragraph, or of anything in it. */
    void read(Element parent) {
        WordXml.children(parent).forEach(this::readElement);
    }

    /** The paragraph read so far, if it has words, and a fresh start. */
    Optional<Passage> take(Kind kind) {
        return words.take(kind);
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
            case "t" -> readText(element);
            case "tab", "ptab" -> show('\t');
            case "br", "cr" -> show(' ');
            case "noBreakHyphen" -> show(NO_BREAK_HYPHEN);
            case "softHyphen" -> show(SOFT_HYPHEN);
            case "r" -> readRun(element);
            case "fldChar" -> readFieldMark(element);
            case "instrText" -> fields.instruct(element.getTextContent());
            case "fldSimple" ->
                readLink(element, WordXml.attribute(element, "instr").flatMap(WordFields::linkTarget));
            case "hyperlink" -> readLink(element, target(element));
            case "footnoteReference", "endnoteReference" -> footnotes++;
            case "AlternateContent" -> WordXml.shownBranch(element).ifPresent(this::read);
            case "txbxContent" -> textBoxes.add(element);
            case "del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "fldData" -> {
                // Deleted words, formatting, and reading aids above the line.
            }
            default -> read(element);
        }
    }

    /** Drawings and formulas have elements of the same name in namespaces of their own. */
    private void readText(Element text) {
        boolean isWords =
                text.getNamespaceURI() != null && text.getNamespaceURI().contains("wordprocessingml");
        if (isWords && fields.areShown()) {
            words.append(text.getTextContent());
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
        return relationshipId(hyperlink)
                .flatMap(id -> Optional.ofNullable(targets.get(id)))
                .map(address -> address + anchor.orElse(""))
                .or(() -> anchor);
    }

    /** {@code r:id}, whose namespace differs between strict and transitional files. */
    private static Optional<String> relationshipId(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if ("id".equals(element.getAttributes().item(i).getLocalName())) {
                return Optional.of(element.getAttributes().item(i).getNodeValue());
            }
        }
        return Optional.empty();
    }

    private void show(char character) {
        if (fields.areShown()) {
            words.append(character);
        }
    }
}
