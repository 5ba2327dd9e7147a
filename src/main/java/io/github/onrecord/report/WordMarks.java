package io.github.onrecord.report;

import io.github.onrecord.article.Span;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets the marks of comments around words of a Word document. Runs are cut at the edges, and each part keeps the
 * formatting.
 */
final class WordMarks {
    private final ShownWords text;
    private final WordHosts hosts;
    private final String namespace;
    private final String prefix;

    WordMarks(Element document, ShownWords text, WordHosts hosts) {
        this.text = text;
        this.hosts = hosts;
        this.namespace = document.getNamespaceURI();
        this.prefix = Optional.ofNullable(document.getPrefix()).orElse("w");
    }

    /** Whether a comment can stand at exactly these words and at no more. */
    boolean fits(Span place) {
        return hosts.isOpen(text.pieceAt(place.start())) && hosts.isOpen(text.pieceAt(place.end() - 1));
    }

    /** Where a comment on these words begins. */
    int startOf(Span place) {
        Element first = text.pieceAt(place.start());
        return hosts.isOpen(first) ? place.start() : startOf(hosts.first(first), place);
    }

    private int startOf(Element host, Span place) {
        return XmlTree.all(host).stream()
                .flatMap(element -> text.placeOf(element).stream())
                .findFirst()
                .orElse(place.start());
    }

    /** Marks the words with the comment of this id. */
    void mark(Span place, String id) {
        Element piece = text.pieceAt(place.start());
        if (hosts.isOpen(piece)) {
            piece = beginRun(place.start());
        }
        Element first = hosts.first(piece);
        Element lastPiece = text.pieceAt(place.end() - 1);
        if (hosts.isOpen(lastPiece)) {
            endRun(lastPiece, place.end());
            lastPiece = text.pieceAt(place.end() - 1);
        }
        Element last = hosts.last(lastPiece);
        XmlTree.insertBefore(mark(first, "commentRangeStart", id), first);
        Element end = mark(last, "commentRangeEnd", id);
        XmlTree.insertAfter(end, last);
        Element run = element(last, "r");
        run.appendChild(mark(last, "commentReference", id));
        Element top = WordHosts.top(last);
        hosts.paragraphForReference(top)
                .ifPresentOrElse(
                        next -> insertFirst(run, next), () -> XmlTree.insertAfter(run, top.equals(last) ? end : top));
    }

    private static void insertFirst(Element run, Element paragraph) {
        XmlTree.child(paragraph, "pPr")
                .ifPresentOrElse(
                        properties -> XmlTree.insertAfter(run, properties),
                        () -> paragraph.insertBefore(run, paragraph.getFirstChild()));
    }

    /** Sees to it that a run begins at this place. */
    private Element beginRun(int place) {
        Element piece = text.cutAt(place);
        Element run = XmlTree.parent(piece).orElseThrow();
        boolean first = XmlTree.children(run).stream()
                .filter(child -> !XmlTree.is(child, "rPr"))
                .findFirst()
                .filter(piece::equals)
                .isPresent();
        if (!first) {
            cut(run, piece);
        }
        return piece;
    }

    /** Sees to it that the run of the piece ends at this place. */
    private void endRun(Element piece, int place) {
        if (place < text.length()) {
            Element run = XmlTree.parent(piece).orElseThrow();
            Optional<Element> next = XmlTree.parent(text.pieceAt(place));
            if (next.equals(Optional.of(run))) {
                beginRun(place);
            }
        }
    }

    /** Moves the piece and what follows it into a run of its own with the same formatting. */
    private static void cut(Element run, Element piece) {
        Element rest = (Element) run.cloneNode(false);
        XmlTree.child(run, "rPr").ifPresent(formatting -> rest.appendChild(formatting.cloneNode(true)));
        for (Node moved = piece; moved != null; ) {
            Node next = moved.getNextSibling();
            rest.appendChild(moved);
            moved = next;
        }
        XmlTree.insertAfter(rest, run);
    }

    private Element mark(Element beside, String name, String id) {
        Element mark = element(beside, name);
        mark.setAttributeNS(namespace, prefix + ":id", id);
        return mark;
    }

    private Element element(Element beside, String name) {
        return beside.getOwnerDocument().createElementNS(namespace, prefix + ":" + name);
    }
}
