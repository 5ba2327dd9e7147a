package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes Word files part by part, so that tests show the XML that Word would write. */
final class WordFile {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder overrides = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String mainType = WORD_TYPE + "document.main+xml";

    private WordFile() {}

    /** A Word file whose body holds this XML. */
    static WordFile of(String body) {
        WordFile file = new WordFile();
        file.parts.put(
                "_rels/.rels",
                relationships(relationship("m", "officeDocument", "word/document.xml", "Internal")
                        + "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                        + "core-properties\" Target=\"docProps/core.xml\"/>"));
        file.parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        file.links
                .append(relationship("s", "styles", "styles.xml", "Internal"))
                .append(relationship("h", "hyperlink", "https://tarn.example/report", "External"));
        file.parts.put("word/styles.xml", "<w:styles" + NAMESPACES + "/>");
        return file.core("python-docx", "Word Document");
    }

    /** A file like this one whose main part says that it is something else. */
    WordFile ofType(String contentType) {
        mainType = contentType;
        return this;
    }

    /** Adds a part beside the main one: {@code comments}, {@code footnotes}, {@code header}; its relationship has this id. */
    WordFile with(String sort, String id, String root, String content) {
        String name = sort + ".xml";
        parts.put("word/" + name, "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
        overrides.append(override("/word/" + name, WORD_TYPE + sort + "+xml"));
        links.append(relationship(id, sort, name, "Internal"));
        return this;
    }

    WordFile styles(String styles) {
        parts.put("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
        return this;
    }

    WordFile core(String creator, String title) {
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + creator
                        + "</dc:creator><dc:title>" + title + "</dc:title></cp:coreProperties>");
        return this;
    }

    byte[] bytes() {
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("word/_rels/document.xml.rels", relationships(links.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of one run. */
    static String paragraph(String words) {
        return "<w:p>" + run(words) + "</w:p>";
    }

    /** A paragraph of one run in a style. */
    static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words) + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** An OLE2 container with one stream of the name. */
    static byte[] container(String stream) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[] {1}), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/word/document.xml", mainType)
                + override("/word/styles.xml", WORD_TYPE + "styles+xml")
                + overrides
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String entries) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\" TargetMode=\""
                + mode + "\"/>";
    }
}
