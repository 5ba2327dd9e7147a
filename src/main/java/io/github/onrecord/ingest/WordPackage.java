package io.github.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file that hold an article. */
final class WordPackage {
    private static final String OFFICE_DOCUMENT = "/officeDocument";
    private static final String STYLES = "/styles";
    private static final String HYPERLINK = "/hyperlink";

    private final OPCPackage file;
    private final PackagePart main;

    private WordPackage(OPCPackage file, PackagePart main) {
        this.file = file;
        this.main = main;
    }

    /** The Word file in the zip; empty if it is something else, such as a workbook. The caller closes the zip. */
    static Optional<WordPackage> open(ZipEntrySource entries) throws OpenXML4JException {
        OPCPackage file = OPCPackage.open(entries);
        for (PackageRelationship relationship : file.getRelationships()) {
            PackagePart part = isOf(relationship, OFFICE_DOCUMENT) ? file.getPart(relationship) : null;
            if (part != null && isWord(part.getContentType())) {
                return Optional.of(new WordPackage(file, part));
            }
        }
        return Optional.empty();
    }

    /** The main part as a tree. */
    Document document() throws IOException, SAXException {
        return tree(main);
    }

    /** The root element of the styles, if the file has any. */
    Optional<Element> styles() throws IOException, SAXException, InvalidFormatException {
        for (PackageRelationship relationship : main.getRelationships()) {
            if (isOf(relationship, STYLES)) {
                return Optional.of(tree(main.getRelatedPart(relationship)).getDocumentElement());
            }
        }
        return Optional.empty();
    }

    /** The addresses of links in the main part, by relationship id. */
    Map<String, String> targets() throws InvalidFormatException {
        Map<String, String> targets = new HashMap<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            if (isOf(relationship, HYPERLINK)) {
                targets.put(relationship.getId(), relationship.getTargetURI().toString());
            }
        }
        return targets;
    }

    /** Title, author and language; when a draft was made is not when it was published. */
    DraftMetadata metadata() throws InvalidFormatException {
        PackageProperties properties = file.getPackageProperties();
        return new DraftMetadata(
                properties.getTitleProperty().flatMap(Fillers::meant),
                Optional.empty(),
                Optional.empty(),
                properties.getCreatorProperty().flatMap(Fillers::meant),
                Optional.empty(),
                properties.getLanguageProperty());
    }

    private static Document tree(PackagePart part) throws IOException, SAXException {
        try (InputStream content = part.getInputStream()) {
            return DocumentHelper.readDocument(content);
        }
    }

    /** The last step of the type is the same in strict and transitional files. */
    private static boolean isOf(PackageRelationship relationship, String type) {
        return relationship.getRelationshipType().endsWith(type);
    }

    private static boolean isWord(String contentType) {
        return contentType.contains("wordprocessingml") || contentType.contains("ms-word");
    }
}
