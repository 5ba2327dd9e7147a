package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The styles of an OpenDocument text: which give a paragraph its role, and which hide words. */
final class OpenDocumentStyles {
    /** Styles build on one another; a chain that is longer is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hiding = new HashSet<>();

    private OpenDocumentStyles() {}

    static OpenDocumentStyles of(Optional<Element> styles, Optional<Element> content) {
        OpenDocumentStyles all = new OpenDocumentStyles();
        styles.ifPresent(all::addAll);
        content.ifPresent(all::addAll);
        return all;
    }

    /** The role of a paragraph in this style: that of the nearest style in its chain that has one. */
    WordRole roleOf(String style) {
        for (String name : chain(style)) {
            Optional<WordRole> role = WordRole.ofStyle(name.replace("_20_", ""));
            if (role.isPresent()) {
                return role.get();
            }
        }
        return WordRole.BODY;
    }

    /** Whether words in this style are hidden. */
    boolean hides(String style) {
        return chain(style).stream().anyMatch(hiding::contains);
    }

    private List<String> chain(String style) {
        List<String> chain = new ArrayList<>();
        String next = style;
        while (next != null && !next.isEmpty() && chain.size() < LONGEST_CHAIN) {
            chain.add(next);
            next = parents.get(next);
        }
        return chain;
    }

    private void addAll(Element root) {
        for (String group : List.of("styles", "automatic-styles")) {
            WordXml.child(root, group).map(WordXml::children).ifPresent(styles -> styles.forEach(this::add));
        }
    }

    private void add(Element style) {
        String name = WordXml.attribute(style, "name").orElse("");
        WordXml.attribute(style, "parent-style-name").ifPresent(parent -> parents.put(name, parent));
        boolean hidden = WordXml.child(style, "text-properties")
                .flatMap(properties -> WordXml.anyAttribute(properties, "display"))
                .filter("none"::equals)
                .isPresent();
        if (hidden) {
            hiding.add(name);
        }
    }
}
