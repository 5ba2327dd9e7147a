package io.github.onrecord.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a Word file that comments concern: the document, its comments, and what Word keeps beside those. */
final class WordParts {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String CONTENT_TYPES_PART = "[Content_Types].xml";
    private static final String DOCUMENT_TYPE = "/officeDocument";
    private static final String COMMENTS_TYPE = "/comments";
    private static final String COMMENTS_CONTENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /** What Word and LibreOffice keep of threads, lasting ids and dates. */
    private static final List<String> THREAD_TYPES =
            List.of("/commentsExtended", "/commentsIds", "/commentsExtensible");

    private final WordZip zip;
    private final String mainName;
    private final String typeBase;
    private final Document document;
    private final Map<String, Document> changed = new LinkedHashMap<>();

    private WordParts(WordZip zip, String mainName, String typeBase, Document document) {
        this.zip = zip;
        this.mainName = mainName;
        this.typeBase = typeBase;
        this.document = document;
        changed.put(mainName, document);
    }

    /** The parts of the file; empty if the zip is no Word file. */
    static Optional<WordParts> of(WordZip zip) throws IOException {
        Optional<Document> packageRelationships = zip.tree("_rels/.rels");
        if (packageRelationships.isEmpty()) {
            return Optional.empty();
        }
        Optional<Element> main = related(packageRelationships.get(), DOCUMENT_TYPE);
        if (main.isEmpty()) {
            return Optional.empty();
        }
        String type = main.get().getAttribute("Type");
        String typeBase = type.substring(0, type.length() - DOCUMENT_TYPE.length());
        String mainName = target("", main.get());
        return zip.tree(mainName)
                .filter(tree -> isWord(tree.getDocumentElement()))
                .map(tree -> new WordParts(zip, mainName, typeBase, tree));
    }

    /** The root of the document; what is done to it is saved. */
    Element document() {
        return document.getDocumentElement();
    }

    /** The root of the comments; what is done to it is saved. Made where the file has none. */
    Element comments() throws IOException {
        Optional<Element> existing = partOf(COMMENTS_TYPE);
        return existing.isPresent() ? existing.get() : newComments();
    }

    /** The roots of what is kept beside the comments, as far as the file has it; what is done to them is saved. */
    List<Element> threads() throws IOException {
        List<Element> threads = new ArrayList<>();
        for (String type : THREAD_TYPES) {
            partOf(type).ifPresent(threads::add);
        }
        return List.copyOf(threads);
    }

    /** The file with the changes. */
    byte[] save() throws IOException {
        return zip.with(changed);
    }

    private static boolean isWord(Element root) {
        String namespace = String.valueOf(root.getNamespaceURI());
        return XmlTree.is(root, "document") && namespace.contains("wordprocessingml");
    }

    private Optional<Element> partOf(String type) throws IOException {
        Optional<Element> relationship = related(relationships(), type);
        if (relationship.isEmpty()) {
            return Optional.empty();
        }
        String name = target(mainName, relationship.get());
        return tree(name).map(Document::getDocumentElement);
    }

    private Optional<Document> tree(String name) throws IOException {
        if (!changed.containsKey(name)) {
            zip.tree(name).ifPresent(tree -> changed.put(name, tree));
        }
        return Optional.ofNullable(changed.get(name));
    }

    private Document relationships() throws IOException {
        int slash = mainName.lastIndexOf('/') + 1;
        String name = mainName.substring(0, slash) + "_rels/" + mainName.substring(slash) + ".rels";
        Optional<Document> tree = tree(name);
        if (tree.isPresent()) {
            return tree.get();
        }
        Document none = XmlTree.empty(RELATIONSHIPS, "Relationships");
        changed.put(name, none);
        return none;
    }

    private Element newComments() throws IOException {
        String folder = mainName.substring(0, mainName.lastIndexOf('/') + 1);
        String file = freeName(folder);
        Document comments = XmlTree.empty(document().getNamespaceURI(), "w:comments");
        changed.put(folder + file, comments);
        Element relationship = add(relationships(), RELATIONSHIPS, "Relationship");
        relationship.setAttribute("Id", freeId());
        relationship.setAttribute("Type", typeBase + COMMENTS_TYPE);
        relationship.setAttribute("Target", file);
        Document types = tree(CONTENT_TYPES_PART).orElseThrow(() -> new IOException("has no content types"));
        Element override = add(types, CONTENT_TYPES, "Override");
        override.setAttribute("PartName", "/" + folder + file);
        override.setAttribute("ContentType", COMMENTS_CONTENT);
        return comments.getDocumentElement();
    }

    private String freeName(String folder) {
        String name = "comments.xml";
        for (int number = 2; zip.has(folder + name); number++) {
            name = "comments" + number + ".xml";
        }
        return name;
    }

    private String freeId() throws IOException {
        List<String> taken = XmlTree.children(relationships().getDocumentElement()).stream()
                .map(relationship -> relationship.getAttribute("Id"))
                .toList();
        String id = "onrecord";
        for (int number = 2; taken.contains(id); number++) {
            id = "onrecord" + number;
        }
        return id;
    }

    private static Element add(Document tree, String namespace, String name) {
        Element added = tree.createElementNS(namespace, name);
        tree.getDocumentElement().appendChild(added);
        return added;
    }

    /** The last step of a type is the same in strict and transitional files. */
    private static Optional<Element> related(Document relationships, String type) {
        return XmlTree.children(relationships.getDocumentElement()).stream()
                .filter(relationship -> relationship.getAttribute("Type").endsWith(type))
                .filter(relationship -> !relationship.getAttribute("TargetMode").equals("External"))
                .findFirst();
    }

    /** The name of the part that a relationship of another part leads to. */
    private static String target(String from, Element relationship) throws IOException {
        try {
            URI whole = new URI(null, null, "/" + from, null)
                    .resolve(relationship.getAttribute("Target"))
                    .normalize();
            return Optional.ofNullable(whole.getPath())
                    .filter(path -> path.startsWith("/"))
                    .map(path -> path.substring(1))
                    .orElseThrow(() -> new IOException("has a relationship that leads nowhere"));
        } catch (IllegalArgumentException | URISyntaxException noAddress) {
            throw new IOException("has a relationship that leads nowhere", noAddress);
        }
    }
}
