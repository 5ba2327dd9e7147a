package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.WordFile.paragraph;
import static io.github.onrecord.ingest.WordFile.run;
import static io.github.onrecord.ingest.WordFile.styled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ten Word drafts, each with a feature that real drafts have, as Word writes it. */
final class FeatureDrafts {
    private static final String BY = " w:id=\"%d\" w:author=\"Ana Ruiz\" w:date=\"2026-11-02T09:00:00Z\"";
    static final int PAGES = 80;

    private FeatureDrafts() {}

    /** The drafts by the name of their feature. */
    static Map<String, WordFile> all() {
        Map<String, WordFile> drafts = new LinkedHashMap<>();
        drafts.put("tracked-changes", trackedChanges());
        drafts.put("nested-tables", nestedTables());
        drafts.put("comments", comments());
        drafts.put("footnotes", footnotes());
        drafts.put("right-to-left", rightToLeft());
        drafts.put("emoji", emoji());
        drafts.put("eighty-pages", eightyPages());
        drafts.put("text-boxes", textBoxes());
        drafts.put("fields-and-links", fieldsAndLinks());
        drafts.put("headers-and-lists", headersAndLists());
        return drafts;
    }

    /** Words and paragraphs inserted, deleted and moved, and a row of a table that was added. */
    static WordFile trackedChanges() {
        return WordFile.of(styled("Heading1", "Gate at Orm stays shut")
                + "<w:p>" + run("The gate is ") + inserted(1, run("not ")) + deleted(2, "now ")
                + run("open, clerk Owen Trask said.") + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:ins" + by(3) + "/></w:rPr></w:pPr>"
                + inserted(4, run("The mayor, Greta Iden, denied it in a statement.")) + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:del" + by(5) + "/></w:rPr></w:pPr>" + run("It was shut in May, ") + "</w:p>"
                + paragraph("the harbour office said on Monday.")
                + "<w:p>" + run("Two boats ") + "<w:moveFrom" + by(6)
                + "><w:r><w:t xml:space=\"preserve\">on Friday </w:t></w:r></w:moveFrom>"
                + run("turned back") + "<w:moveTo" + by(7)
                + "><w:r><w:t xml:space=\"preserve\"> on Friday</w:t></w:r></w:moveTo>"
                + run(", skipper Ida Holm said.") + "</w:p>"
                + table(row("", "Boat", "Turned back")
                        + row("", "Heron", "Friday")
                        + row("<w:trPr><w:ins" + by(8) + "/></w:trPr>", "Tern", "Friday"))
                + paragraph("The gate opens in spring, the office said."));
    }

    static WordFile nestedTables() {
        String inner = table(row("", "Monday", "Shut"));
        String cells = "<w:tc>" + cellWidth() + paragraph("Gate") + "</w:tc><w:tc>" + cellWidth() + paragraph("Hours:")
                + inner + paragraph("says clerk Owen Trask.") + "</w:tc>";
        return WordFile.of(paragraph("The hours changed, the clerk said.")
                + table("<w:tr>" + cells + "</w:tr>")
                + paragraph("Nobody was told."));
    }

    /** Two comments of an editor, one of them an answer, on words of a paragraph. */
    static WordFile comments() {
        String note = "<w:comment w:id=\"%d\" w:author=\"Ed\" w:initials=\"E\"><w:p>" + run("Who says so?")
                + "</w:p></w:comment>";
        return WordFile.of("<w:p>" + run("The tower leans, ")
                        + "<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/>"
                        + run("experts say")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
                        + run(", and it is getting worse.")
                        + "</w:p>" + paragraph("The council declined to comment."))
                .with("comments", "c", "comments", note.formatted(0) + note.formatted(1));
    }

    static WordFile footnotes() {
        return WordFile.of("<w:p>" + run("The dam lost water") + footnoteMark()
                        + run(" for a year, engineer Bea Tolland said.") + "</w:p>"
                        + paragraph("It is full again, the water board said."))
                .with("footnotes", "f", "footnotes", footnote("Board minutes, May."));
    }

    static WordFile rightToLeft() {
        return WordFile.of(
                "<w:p>" + run("The shop owner, ") + rtl("דוד לוי") + run(", said it was shut.") + "</w:p>" + "<w:p>"
                        + run("His neighbour ") + rtl("سامي حداد") + run(" told the Orm Gazette the same.") + "</w:p>");
    }

    static WordFile emoji() {
        return WordFile.of(paragraph("The post read “Gate shut \uD83D\uDE28\uD83D\uDE28”, police said.")
                + paragraph("It was liked by \uD83D\uDC69\u200D\uD83D\uDE92 Mira Oss, a fire officer, she said."));
    }

    /** Each page is its own, so that nothing on it is taken for a running head. */
    static WordFile eightyPages() {
        List<String> places = List.of("gate", "quay", "mill", "weir", "lock", "dyke", "yard", "pier", "barn", "ford");
        String pages = IntStream.range(0, PAGES)
                .mapToObj(i -> "<w:p>"
                        + run("The " + places.get(i % 10) + " near the " + places.get(i / 10)
                                + " was shut, clerk Owen Trask said.")
                        + (i < PAGES - 1 ? "<w:r><w:br w:type=\"page\"/></w:r>" : "") + "</w:p>")
                .collect(Collectors.joining());
        return WordFile.of(pages);
    }

    static WordFile textBoxes() {
        return WordFile.of("<w:p>" + run("The lift was unsafe, ") + textBox(paragraph("PULL: SHUT SINCE MAY"))
                + run("caretaker Rolf Amsel told the Block Notes newsletter.") + "</w:p>"
                + paragraph("The owner did not answer, the newsletter said."));
    }

    static WordFile fieldsAndLinks() {
        return WordFile.of("<w:p><w:hyperlink r:id=\"h\">" + run("A report") + "</w:hyperlink>" + run(" of ")
                + field("HYPERLINK \"https://orm.example\"", "the Gazette") + run(" says so on page ")
                + field("PAGE", "4")
                + run(".") + "</w:p><w:p>" + run("The count was wrong, ")
                + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
                + inserted(1, run("clerk Owen Trask told the Tarn Observer.")) + "</w:sdtContent></w:sdt></w:p>");
    }

    static WordFile headersAndLists() {
        return WordFile.of(styled("Title", "What is shut in Orm") + styled("Subtitle", "Three places, said the clerk")
                        + styled("ListBullet", "The gate, since May.") + styled("ListBullet", "The quay, since June.")
                        + styled("Quote", "“We will open them all.”")
                        + styled("Caption", "The quay at Orm. Photo: Ida Holm")
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"hd\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"ft\"/></w:sectPr>")
                .styles(style("Title", "Title")
                        + style("Subtitle", "Subtitle")
                        + style("ListBullet", "List Bullet")
                        + style("Quote", "Quote")
                        + style("Caption", "caption"))
                .with("header", "hd", "hdr", paragraph("DRAFT, NOT FOR PRINT"))
                .with("footer", "ft", "ftr", paragraph("Orm desk"));
    }

    /** A little of everything; what LibreOffice makes of it lies in {@code src/test/resources/drafts}. */
    static WordFile mixed() {
        return WordFile.of(styled("Heading1", "Gate at Orm stays shut")
                        + "<w:p>" + run("The gate is ") + inserted(1, run("not ")) + deleted(2, "now ")
                        + run("open, clerk ") + rtl("דוד לוי") + run(" said") + footnoteMark() + run(" \uD83D\uDE28.")
                        + "</w:p>"
                        + "<w:p><w:hyperlink r:id=\"h\">" + run("A report") + "</w:hyperlink>" + run(" says so, ")
                        + "<w:commentRangeStart w:id=\"0\"/>" + run("experts say") + "<w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r>" + run(".") + "</w:p>"
                        + table(row("", "Boat", "Turned back") + row("", "Heron", "Friday"))
                        + "<w:p>" + run("The lift was unsafe, ") + textBox(paragraph("PULL: SHUT SINCE MAY"))
                        + run("caretaker Rolf Amsel told the Block Notes newsletter.") + "</w:p>"
                        + styled("Quote", "“We were told nothing.”")
                        + paragraph("The office did not answer.")
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"hd\"/></w:sectPr>")
                .styles(style("Heading1", "heading 1") + style("Quote", "Quote"))
                .with("header", "hd", "hdr", paragraph("DRAFT, NOT FOR PRINT"))
                .with(
                        "comments",
                        "c",
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"Ed\"><w:p>" + run("Who?") + "</w:p></w:comment>")
                .with("footnotes", "f", "footnotes", footnote("Board minutes, May."));
    }

    /** A text box twice, for newer and older programs. */
    static String textBox(String content) {
        return ("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\""
                        + " distR=\"0\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
                        + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH>"
                        + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>900000</wp:posOffset></wp:positionV>"
                        + "<wp:extent cx=\"2500000\" cy=\"600000\"/><wp:wrapSquare wrapText=\"bothSides\"/><wp:docPr id=\"1\" name=\"Box\"/>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                        + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2500000\" cy=\"600000\"/></a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr>"
                        + "<wps:txbx><w:txbxContent>%1$s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
                        + "</wp:anchor></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:rect style=\"width:190pt;height:48pt\"><v:textbox><w:txbxContent>%1$s</w:txbxContent>"
                        + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
                .formatted(content);
    }

    private static String footnoteMark() {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>";
    }

    private static String footnote(String words) {
        return "<w:footnote w:id=\"2\"><w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>"
                + run(" " + words) + "</w:p></w:footnote>";
    }

    private static String by(int id) {
        return BY.formatted(id);
    }

    private static String inserted(int id, String runs) {
        return "<w:ins" + by(id) + ">" + runs + "</w:ins>";
    }

    private static String deleted(int id, String words) {
        return "<w:del" + by(id) + "><w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r></w:del>";
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2500\"/>"
                + "<w:gridCol w:w=\"2500\"/></w:tblGrid>" + rows + "</w:tbl>";
    }

    private static String row(String properties, String left, String right) {
        return "<w:tr>" + properties + "<w:tc>" + cellWidth() + paragraph(left) + "</w:tc><w:tc>" + cellWidth()
                + paragraph(right) + "</w:tc></w:tr>";
    }

    private static String cellWidth() {
        return "<w:tcPr><w:tcW w:w=\"2500\" w:type=\"dxa\"/></w:tcPr>";
    }

    private static String rtl(String words) {
        return "<w:r><w:rPr><w:rtl/></w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }
}
