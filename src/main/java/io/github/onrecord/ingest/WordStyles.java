package io.github.onrecord.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The paragraph styles of a Word file, and what role they give to a paragraph. */
final class WordStyles {
    /** Styles build on one another; a chain that is longer is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private static final String NO_LIST = "0";
    private static final String BODY_TEXT_LEVEL = "9";

    private final Map<String, Element> styles = new HashMap<>();

    private WordStyles() {}

    /** The styles of the part; none if the file has no such part. */
    static WordStyles of(Optional<Element> part) {
        WordStyles styles = new WordStyles();
        part.map(WordXml::children).ifPresent(all -> all.forEach(styles::add));
        return styles;
    }

    /** The role of a paragraph: what it says itself goes before what its style says. */
    WordRole roleOf(Element paragraph) {
        Optional<Element> properties = WordXml.child(paragraph, "pPr");
        Optional<WordRole> byStyle = properties
                .flatMap(own -> WordXml.child(own, "pStyle"))
                .flatMap(style -> WordXml.attribute(style, "val"))
                .flatMap(this::roleOfStyle)
                .filter(role -> role != WordRole.LIST_ITEM || !takesItselfOutOfList(properties));
        return byStyle.or(() -> properties.flatMap(WordStyles::roleOfProperties))
                .orElse(WordRole.BODY);
    }

    private void add(Element style) {
        WordXml.attribute(style, "styleId").ifPresent(id -> styles.put(id, style));
    }

    private Optional<WordRole> roleOfStyle(String id) {
        if (!styles.containsKey(id)) {
            return WordRole.ofStyle(id);
        }
        Optional<String> next = Optional.of(id);
        for (int step = 0; step < LONGEST_CHAIN && next.isPresent(); step++) {
            Optional<Element> style = next.flatMap(name -> Optional.ofNullable(styles.get(name)));
            Optional<WordRole> role = style.flatMap(WordStyles::roleOfDefinition);
            if (role.isPresent()) {
                return role;
            }
            next = style.flatMap(found -> WordXml.child(found, "basedOn"))
                    .flatMap(based -> WordXml.attribute(based, "val"));
        }
        return Optional.empty();
    }

    private static Optional<WordRole> roleOfDefinition(Element style) {
        return WordXml.child(style, "name")
                .flatMap(name -> WordXml.attribute(name, "val"))
                .flatMap(WordRole::ofStyle)
                .or(() -> WordXml.child(style, "pPr").flatMap(WordStyles::roleOfProperties));
    }

    private static Optional<WordRole> roleOfProperties(Element properties) {
        Optional<String> outline = WordXml.child(properties, "outlineLvl")
                .flatMap(level -> WordXml.attribute(level, "val"))
                .filter(level -> !level.equals(BODY_TEXT_LEVEL));
        if (outline.isPresent()) {
            return outline.map(level -> level.equals("0") ? WordRole.FIRST_HEADING : WordRole.HEADING);
        }
        return list(properties).filter(id -> !id.equals(NO_LIST)).map(id -> WordRole.LIST_ITEM);
    }

    private static boolean takesItselfOutOfList(Optional<Element> properties) {
        return properties.flatMap(WordStyles::list).filter(NO_LIST::equals).isPresent();
    }

    private static Optional<String> list(Element properties) {
        return WordXml.descendant(properties, "numPr", "numId").flatMap(id -> WordXml.attribute(id, "val"));
    }
}
