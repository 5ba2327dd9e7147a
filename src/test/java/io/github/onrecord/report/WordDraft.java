package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.TrackedChanges;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/** A Word file in the making, part by part as Word writes it, and the reading of one that was commented. */
final class WordDraft {
    static final Auditor AUDITOR = Auditor.standard();
    static final String PATH = "drafts/tower.docx";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NAMESPACES = " xmlns:w=\"" + WORD + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
            + " xmlns:w16cid=\"http://schemas.microsoft.com/office/word/2016/wordml/cid\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder contentTypes = new StringBuilder();

    private WordDraft() {}

    /** A file whose body holds this XML. */
    static WordDraft of(String body) {
        WordDraft draft = new WordDraft();
        draft.parts.put(
                "word/document.xml",
                "<w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
        draft.relationships.append("<Relationship Id=\"h\" Type=\"" + TYPES
                + "hyperlink\" Target=\"https://tarn.example/report\" TargetMode=\"External\"/>");
        return draft.related("styles", "styles", "<w:styles" + NAMESPACES + "/>", TYPES);
    }

    /** The comments of others, with what Word keeps beside them. */
    WordDraft comments(String comments, String extended, String ids) {
        String word = "http://schemas.microsoft.com/office/";
        return related("comments", "comments", "<w:comments" + NAMESPACES + ">" + comments + "</w:comments>", TYPES)
                .related(
                        "commentsExtended",
                        "commentsExtended",
                        "<w15:commentsEx" + NAMESPACES + ">" + extended + "</w15:commentsEx>",
                        word + "2011/relationships/")
                .related(
                        "commentsIds",
                        "commentsIds",
                        "<w16cid:commentsIds" + NAMESPACES + ">" + ids + "</w16cid:commentsIds>",
                        word + "2016/09/relationships/");
    }

    private WordDraft related(String name, String type, String xml, String base) {
        parts.put("word/" + name + ".xml", xml);
        relationships.append(
                "<Relationship Id=\"" + name + "\" Type=\"" + base + type + "\" Target=\"" + name + ".xml\"/>");
        contentTypes.append(
                "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + CONTENT + name + "+xml\"/>");
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + CONTENT
                        + "document.main+xml\"/>" + contentTypes + "</Types>");
        all.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"m\" Type=\"" + TYPES + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
        all.putAll(parts);
        return zipped(all);
    }

    private static String relationships(String entries) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
                + "</Relationships>";
    }

    /** A paragraph. */
    static String paragraph(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String run(String formatting, String words) {
        return "<w:r><w:rPr>" + formatting + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** As Word writes it, for newer and for older programs. */
    static String textBox(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
                + content + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:textbox><w:txbxContent>" + content + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
    }

    /** The commented copy of this file. */
    Copy commented() {
        return commented(bytes());
    }

    /** The commented copy of this file as it was before its tracked changes. */
    Copy commentedAsItWas() {
        return commented(new Input(PATH, bytes()), Optional.empty(), TrackedChanges.REJECTED);
    }

    static Copy commented(byte[] draft) {
        return commented(new Input(PATH, draft), Optional.empty());
    }

    static Copy commented(Input draft, Optional<String> date) {
        return commented(draft, date, TrackedChanges.ACCEPTED);
    }

    private static Copy commented(Input draft, Optional<String> date, TrackedChanges changes) {
        try {
            Audit audit = AUDITOR.audit(Article.of(new DraftReaders(Limits.standard(), changes).read(draft)));
            ReportContext context = new ReportContext(AUDITOR.pack().standards(), List.of(), date);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new WordCommentWriter(changes).write(draft, audit, context, out);
            return new Copy(out.toByteArray());
        } catch (IOException | UnreadableInput fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The text of a draft as it is audited. */
    static String text(byte[] draft) {
        try {
            return DraftReaders.standard().read(new Input(PATH, draft)).text();
        } catch (UnreadableInput fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** All words of a document part in the order of the file: shown, hidden, deleted, and the codes of fields. */
    static String allWords(byte[] draft) {
        return XmlTree.all(tree(draft, "word/document.xml")).stream()
                .filter(element -> List.of("t", "delText", "instrText").contains(element.getLocalName()))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    static Element tree(byte[] draft, String part) {
        try {
            return XmlTree.read(new ByteArrayInputStream(parts(draft).get(part)))
                    .getDocumentElement();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static Map<String, byte[]> parts(byte[] draft) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(draft))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        return parts;
    }

    static byte[] zipped(Map<String, String> parts) {
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

    /** A comment: who wrote it, what it says, and the words between its marks. */
    record Comment(String id, String author, String words, String anchor) {}

    /** A commented file. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
    record Copy(byte[] bytes) {
        Element document() {
            return tree(bytes, "word/document.xml");
        }

        /** The document part as it would be written again, without declarations of namespaces. */
        String xml() {
            return new String(parts(bytes).get("word/document.xml"), UTF_8).replaceAll(" xmlns:\\w+=\"[^\"]*\"", "");
        }

        /** All comments in the order of their part. */
        List<Comment> comments() {
            return XmlTree.children(tree(bytes, "word/comments.xml")).stream()
                    .map(comment -> {
                        String id = XmlTree.attribute(comment, "id").orElseThrow();
                        return new Comment(
                                id,
                                XmlTree.attribute(comment, "author").orElse(""),
                                WordComments.words(comment),
                                anchor(id));
                    })
                    .toList();
        }

        /** The comment that has this code in it. */
        Comment with(String code) {
            return comments().stream()
                    .filter(comment -> comment.words().contains(" · " + code))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no comment with " + code + " in " + comments()));
        }

        /** The runs between the marks of a comment. */
        List<Element> runs(Comment comment) {
            return between(comment.id()).stream()
                    .filter(element -> XmlTree.is(element, "r"))
                    .toList();
        }

        /** The deleted words between the marks of a comment. */
        String deletedIn(Comment comment) {
            return words(comment.id(), "delText");
        }

        private String anchor(String id) {
            return words(id, "t");
        }

        private String words(String id, String kind) {
            return between(id).stream()
                    .filter(element -> XmlTree.is(element, kind))
                    .map(Element::getTextContent)
                    .collect(Collectors.joining());
        }

        private List<Element> between(String id) {
            List<Element> between = new ArrayList<>();
            boolean inside = false;
            for (Element element : XmlTree.all(document())) {
                boolean own = XmlTree.attribute(element, "id").equals(Optional.of(id));
                if (own && XmlTree.is(element, "commentRangeStart")) {
                    inside = true;
                } else if (own && XmlTree.is(element, "commentRangeEnd")) {
                    return between;
                } else if (inside) {
                    between.add(element);
                }
            }
            throw new AssertionError("comment " + id + " has no range");
        }
    }
}
