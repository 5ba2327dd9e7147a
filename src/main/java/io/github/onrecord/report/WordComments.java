package io.github.onrecord.report;

import io.github.onrecord.report.CommentLine.Piece;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/** The comments of a Word file: takes out those of earlier runs and adds new ones. */
final class WordComments {
    private static final String AUTHOR = "OnRecord";
    private static final String GREY = "5B6470";
    private static final String HALF_POINTS = "20";
    private static final Set<String> MARKS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

    private final Element comments;
    private final List<Element> threads;
    private final Element document;
    private final Optional<String> date;
    private final String prefix;
    private long nextId;

    /**
     * @param date when they are dated, as 2026-11-25; empty for no date
     */
    WordComments(Element comments, List<Element> threads, Element document, Optional<String> date) {
        this.comments = comments;
        this.threads = threads;
        this.document = document;
        this.date = date;
        this.prefix = Optional.ofNullable(comments.getPrefix()).orElse("w") + ":";
    }

    /**
     * Takes OnRecord's own comments out with their marks, but for those that somebody has answered or marked as done:
     * what an editor did stays.
     *
     * @return those that stay
     */
    List<Element> clear() {
        List<Element> own = XmlTree.children(comments).stream()
                .filter(comment -> XmlTree.attribute(comment, "author").equals(Optional.of(AUTHOR)))
                .toList();
        List<Element> kept = own.stream().filter(this::isAnswered).toList();
        List<Element> old =
                own.stream().filter(comment -> !kept.contains(comment)).toList();
        Set<String> ids = old.stream().flatMap(WordComments::id).collect(Collectors.toSet());
        Set<String> paragraphs =
                old.stream().flatMap(WordComments::paragraphIds).collect(Collectors.toSet());
        forget(paragraphs);
        old.forEach(XmlTree::remove);
        marks().filter(mark -> id(mark).anyMatch(ids::contains)).toList().forEach(WordComments::removeMark);
        nextId = firstFreeId();
        return kept;
    }

    /** The words of a comment without their look. */
    static String words(Element comment) {
        return XmlTree.all(comment).stream()
                .filter(element -> XmlTree.is(element, "t"))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    /** The first mark in the text of a comment. */
    Optional<Element> firstMark(Element comment) {
        Set<String> ids = id(comment).collect(Collectors.toSet());
        return marks().filter(mark -> id(mark).anyMatch(ids::contains)).findFirst();
    }

    /** Adds a comment, a paragraph a line; gives its id. */
    String add(List<CommentLine> lines) {
        String id = String.valueOf(nextId++);
        Element comment = child(comments, "comment");
        set(comment, "id", id);
        set(comment, "author", AUTHOR);
        set(comment, "initials", "OR");
        date.ifPresent(day -> set(comment, "date", day + "T00:00:00Z"));
        for (CommentLine line : lines) {
            Element paragraph = child(comment, "p");
            line.pieces().forEach(piece -> write(paragraph, piece));
        }
        return id;
    }

    private void write(Element paragraph, Piece piece) {
        Element run = child(paragraph, "r");
        Element formatting = child(run, "rPr");
        switch (piece.look()) {
            case STRONG -> child(formatting, "b");
            case QUIET -> set(child(formatting, "color"), "val", GREY);
            case PLAIN -> {
                // As it comes.
            }
        }
        set(child(formatting, "sz"), "val", HALF_POINTS);
        Element text = child(run, "t");
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        text.setTextContent(XmlWords.of(piece.words()));
    }

    private boolean isAnswered(Element comment) {
        Set<String> paragraphs = paragraphIds(comment).collect(Collectors.toSet());
        return entries()
                .anyMatch(entry -> isIn(paragraphs, entry, "paraIdParent")
                        || isIn(paragraphs, entry, "paraId")
                                && XmlTree.attribute(entry, "done")
                                        .filter(done -> done.equals("1") || done.equals("true"))
                                        .isPresent());
    }

    /** Takes out what is kept beside the comments with these paragraphs. */
    private void forget(Set<String> paragraphs) {
        List<Element> entries =
                entries().filter(entry -> isIn(paragraphs, entry, "paraId")).toList();
        Set<String> lasting = entries.stream()
                .flatMap(entry -> XmlTree.attribute(entry, "durableId").stream())
                .collect(Collectors.toSet());
        Stream.concat(entries.stream(), entries().filter(entry -> isIn(lasting, entry, "durableId")))
                .distinct()
                .toList()
                .forEach(XmlTree::remove);
    }

    private Stream<Element> entries() {
        return threads.stream().flatMap(thread -> XmlTree.children(thread).stream());
    }

    private Stream<Element> marks() {
        return XmlTree.all(document).stream().filter(element -> MARKS.contains(element.getLocalName()));
    }

    /** With the mark goes its run, if nothing else is in it. */
    private static void removeMark(Element mark) {
        Optional<Element> run = XmlTree.parent(mark).filter(parent -> XmlTree.is(parent, "r"));
        XmlTree.remove(mark);
        run.filter(left -> XmlTree.children(left).stream().allMatch(child -> XmlTree.is(child, "rPr")))
                .ifPresent(XmlTree::remove);
    }

    private long firstFreeId() {
        Set<String> ids = new HashSet<>();
        Stream.concat(XmlTree.children(comments).stream(), marks())
                .flatMap(WordComments::id)
                .forEach(ids::add);
        return 1
                + ids.stream()
                        .filter(id -> id.matches("\\d{1,9}"))
                        .mapToLong(Long::parseLong)
                        .max()
                        .orElse(-1);
    }

    private static boolean isIn(Set<String> values, Element entry, String attribute) {
        return XmlTree.attribute(entry, attribute).filter(values::contains).isPresent();
    }

    private static Stream<String> id(Element element) {
        return XmlTree.attribute(element, "id").stream();
    }

    private static Stream<String> paragraphIds(Element comment) {
        return XmlTree.all(comment).stream()
                .filter(element -> XmlTree.is(element, "p"))
                .flatMap(paragraph -> XmlTree.attribute(paragraph, "paraId").stream());
    }

    private Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(comments.getNamespaceURI(), prefix + name);
        parent.appendChild(child);
        return child;
    }

    private void set(Element element, String name, String value) {
        element.setAttributeNS(comments.getNamespaceURI(), prefix + name, value);
    }
}
