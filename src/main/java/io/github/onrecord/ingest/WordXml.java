package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through the elements of a Word part. Names are local: strict and transitional files differ in namespaces. */
final class WordXml {
    private WordXml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    /** The descendant at the end of the path of names. */
    static Optional<Element> descendant(Element ancestor, String... path) {
        Optional<Element> reached = Optional.of(ancestor);
        for (String name : path) {
            reached = reached.flatMap(element -> child(element, name));
        }
        return reached;
    }

    /** The {@code w:val} of the element, or another attribute of its own namespace. */
    static Optional<String> attribute(Element element, String name) {
        String namespace = element.getNamespaceURI();
        return element.hasAttributeNS(namespace, name)
                ? Optional.of(element.getAttributeNS(namespace, name))
                : Optional.empty();
    }

    /** An attribute by its name without prefix, of whatever namespace. */
    static Optional<String> anyAttribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** Whether a switch such as {@code w:vanish} is there and not turned off. */
    static boolean isOn(Optional<Element> element) {
        return element.map(given -> attribute(given, "val").orElse("true"))
                .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
                .isPresent();
    }

    /** Of the branches that say the same for newer and older programs, the one that Word shows. */
    static Optional<Element> shownBranch(Element alternateContent) {
        return child(alternateContent, "Choice").or(() -> child(alternateContent, "Fallback"));
    }

    /** How deep elements nest; found in a loop, since the answer may be "deeper than the stack". */
    static int depth(Element root) {
        int deepest = 0;
        int depth = 0;
        Node node = root;
        while (true) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            if (node == root) {
                return deepest;
            }
            node = node.getNextSibling();
        }
    }
}
