package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A new Word file of an article's words: a paragraph a block, headings as headings, no other layout. */
final class PlainWordFile {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='" + CONTENT + "document.main+xml'/>"
            + "<Override PartName='/word/styles.xml' ContentType='" + CONTENT + "styles+xml'/></Types>";
    private static final String PACKAGE_RELATIONSHIPS = "<Relationships xmlns='" + RELATIONSHIPS
            + "'><Relationship Id='document' Type='" + OFFICE
            + "officeDocument' Target='word/document.xml'/></Relationships>";
    private static final String DOCUMENT_RELATIONSHIPS = "<Relationships xmlns='" + RELATIONSHIPS
            + "'><Relationship Id='styles' Type='" + OFFICE + "styles' Target='styles.xml'/></Relationships>";
    private static final String STYLES = "<w:styles xmlns:w='" + WORD + "'><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:sz w:val='22'/><w:lang w:val='en-GB'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
            + "<w:spacing w:after='160' w:line='264' w:lineRule='auto'/></w:pPr></w:pPrDefault></w:docDefaults>"
            + style("Title", "Title", "<w:b/><w:sz w:val='36'/>")
            + style("Heading2", "heading 2", "<w:b/><w:sz w:val='26'/>")
            + style("Subtitle", "Subtitle", "<w:sz w:val='26'/>")
            + style("Caption", "caption", "<w:i/>")
            + style("Quote", "Quote", "<w:i/>")
            + style("ListBullet", "List Bullet", "")
            + "</w:styles>";

    private PlainWordFile() {}

    static byte[] of(Article article) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", tree(TYPES));
        parts.put("_rels/.rels", tree(PACKAGE_RELATIONSHIPS));
        parts.put("word/document.xml", document(article));
        parts.put("word/_rels/document.xml.rels", tree(DOCUMENT_RELATIONSHIPS));
        parts.put("word/styles.xml", tree(STYLES));
        return WordZip.of(parts);
    }

    private static Document document(Article article) {
        Document tree = XmlTree.empty(WORD, "w:document");
        Element body = add(tree.getDocumentElement(), "body");
        for (Block block : article.blocks()) {
            Element paragraph = add(body, "p");
            styleOf(block.kind())
                    .ifPresent(style -> add(add(paragraph, "pPr"), "pStyle").setAttributeNS(WORD, "w:val", style));
            write(add(paragraph, "r"), block.span().in(article.text()));
        }
        return tree;
    }

    private static Optional<String> styleOf(Block.Kind kind) {
        return switch (kind) {
            case HEADLINE -> Optional.of("Title");
            case SUBHEAD -> Optional.of("Heading2");
            case STANDFIRST -> Optional.of("Subtitle");
            case CAPTION -> Optional.of("Caption");
            case BLOCK_QUOTE -> Optional.of("Quote");
            case LIST_ITEM -> Optional.of("ListBullet");
            case BYLINE, DATELINE, PARAGRAPH, EMBED -> Optional.empty();
        };
    }

    private static void write(Element run, String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(run, "br");
            }
            Element text = add(run, "t");
            text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
            text.setTextContent(ShownWords.shown(lines[i]));
        }
    }

    private static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(WORD, "w:" + name);
        parent.appendChild(child);
        return child;
    }

    private static Document tree(String xml) throws IOException {
        return XmlTree.read(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    private static String style(String id, String name, String look) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/><w:rPr>" + look
                + "</w:rPr></w:style>";
    }
}
