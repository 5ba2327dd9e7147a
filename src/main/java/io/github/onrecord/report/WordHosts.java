package io.github.onrecord.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Says beside which elements the marks of a comment may stand.
 *
 * <pre>
 * links, tracked changes, smart tags              are open: marks stand inside, at the very word
 * fields, content controls, text boxes, readings   are closed: marks stand before and behind the whole
 * </pre>
 */
final class WordHosts {
    private static final Set<String> OPEN =
            Set.of("hyperlink", "ins", "del", "moveTo", "moveFrom", "smartTag", "customXml", "dir", "bdo");

    private final Map<Element, Field> fields = new HashMap<>();
    private final List<Element> paragraphs = new ArrayList<>();
    private final Set<Element> opening = new HashSet<>();

    private WordHosts() {}

    /** From its begin mark to its end mark; a field within a field is a part of the outer one. */
    private record Field(Element begin, Element end) {}

    /** The hosts of the document with this root. */
    static WordHosts of(Element document) {
        WordHosts hosts = new WordHosts();
        hosts.findParagraphs(document, Ground.PLAIN);
        Deque<Element> open = new ArrayDeque<>();
        List<Element> inside = new ArrayList<>();
        for (Element element : XmlTree.all(document)) {
            String mark = XmlTree.is(element, "fldChar")
                    ? XmlTree.attribute(element, "fldCharType").orElse("")
                    : "";
            if (mark.equals("begin")) {
                open.push(element);
            } else if (mark.equals("end") && !open.isEmpty()) {
                Field field = new Field(open.pop(), element);
                if (open.isEmpty()) {
                    inside.forEach(piece -> hosts.fields.put(piece, field));
                    inside.clear();
                }
            } else if (!open.isEmpty()) {
                inside.add(element);
            }
        }
        return hosts;
    }

    /** Whether marks may stand at any unit of the piece. */
    boolean isOpen(Element piece) {
        return !fields.containsKey(piece) && XmlTree.parent(piece).equals(Optional.of(outermost(piece)));
    }

    /** Before which element a comment on the piece begins. */
    Element first(Element piece) {
        Optional<Field> field = Optional.ofNullable(fields.get(piece));
        return outermost(field.map(Field::begin).orElse(piece));
    }

    /** Behind which element a comment on the piece ends. */
    Element last(Element piece) {
        Optional<Field> field = Optional.ofNullable(fields.get(piece));
        return outermost(field.map(Field::end).orElse(piece));
    }

    /** What a paragraph stands in. */
    private enum Ground {
        PLAIN,
        /** A content control around paragraphs, of which none has come yet. */
        CONTROL_OPENS
    }

    /** The paragraphs of the story, and those that open a content control; gives the ground behind the element. */
    private Ground findParagraphs(Element element, Ground before) {
        Ground ground = before;
        for (Element child : XmlTree.children(element)) {
            if (XmlTree.is(child, "p")) {
                paragraphs.add(child);
                if (ground == Ground.CONTROL_OPENS) {
                    opening.add(child);
                }
                ground = Ground.PLAIN;
            } else if (XmlTree.is(child, "sdt")) {
                findParagraphs(child, Ground.CONTROL_OPENS);
                ground = Ground.PLAIN;
            } else {
                ground = findParagraphs(child, ground);
            }
        }
        return ground;
    }

    /**
     * The paragraph that the reference of a comment has to stand in, if not in its own. LibreOffice drops the words
     * before a reference in the first paragraph of a content control, so it goes into the next paragraph; the comment
     * stands where its range is.
     */
    Optional<Element> paragraphForReference(Element top) {
        Optional<Element> own = XmlTree.parent(top).filter(opening::contains);
        return own.flatMap(paragraph -> paragraphs.stream()
                .skip(paragraphs.indexOf(paragraph) + 1L)
                .filter(next -> !opening.contains(next))
                .findFirst());
    }

    /** The child of the paragraph that holds the element: what stands there is in nothing that could be rejected. */
    static Element top(Element host) {
        List<Element> path = path(host);
        return path.get(0);
    }

    /** The outermost run or closed element that holds it. */
    private static Element outermost(Element element) {
        return path(element).stream()
                .filter(step -> !OPEN.contains(step.getLocalName()))
                .findFirst()
                .orElse(element);
    }

    /** From below the outermost paragraph down to the element itself: a text box has paragraphs within a paragraph. */
    private static List<Element> path(Element element) {
        List<Element> path = new ArrayList<>();
        int belowParagraph = 0;
        for (Optional<Element> step = Optional.of(element); step.isPresent(); step = XmlTree.parent(step.get())) {
            if (XmlTree.is(step.get(), "p")) {
                belowParagraph = path.size();
            }
            path.add(step.get());
        }
        List<Element> below = new ArrayList<>(path.subList(0, belowParagraph));
        Collections.reverse(below);
        return below;
    }
}
