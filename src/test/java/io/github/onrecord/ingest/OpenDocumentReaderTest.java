package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.links;
import static io.github.onrecord.ingest.Drafts.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDocumentReaderTest {
    private static final String NAMESPACES = " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:table=\"tb\""
            + " xmlns:draw=\"d\" xmlns:xlink=\"x\" xmlns:dc=\"dc\" xmlns:meta=\"m\"";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <text:s text:c="2"/>now                                             | It is   now shut.
            not<text:tab/>                                                      | It is not\t shut.
            not<text:line-break/>                                               | It is not  shut.
            <office:annotation><text:p>Why?</text:p></office:annotation>now     | It is now shut.
            <text:note><text:note-body><text:p>x</text:p></text:note-body></text:note>now | It is now shut.
            <text:span text:style-name="Gone">not</text:span>now                | It is now shut.
            <text:page-number>4</text:page-number>                              | It is 4 shut.
            """)
    void words_read_as_they_would_print(String xml, String text) throws Exception {
        assertThat(draft("a.odt", odt("<text:p>It is " + xml + " shut.</text:p>"))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void what_a_text_box_holds_stands_after_the_paragraph_of_its_anchor() throws Exception {
        byte[] odt =
                odt("<text:p>It was <draw:frame><draw:text-box><text:p>SHUT</text:p></draw:text-box></draw:frame>shut."
                        + "</text:p><text:list><text:list-item><text:p>Since May.</text:p></text:list-item></text:list>"
                        + "<text:p>Says <text:a xlink:href=\"https://orm.example\">the Gazette</text:a>.</text:p>");

        assertThat(blocks(draft("a.odt", odt)))
                .containsExactly(
                        "PARAGRAPH: It was shut.",
                        "PARAGRAPH: SHUT",
                        "LIST_ITEM: Since May.",
                        "PARAGRAPH: Says the Gazette.");
        assertThat(links(draft("a.odt", odt))).containsExactly("the Gazette -> https://orm.example");
    }

    @Test
    void an_inserted_paragraph_is_in_the_text_and_not_in_the_original() throws Exception {
        byte[] odt = odt(
                "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:insertion/></text:changed-region>"
                        + "<text:changed-region text:id=\"c2\"><text:deletion><text:p>long </text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes>"
                        + "<text:p>It is <text:change text:change-id=\"c2\"/>shut.<text:change-start text:change-id=\"c1\"/></text:p>"
                        + "<text:p>The mayor denied it.<text:change-end text:change-id=\"c1\"/></text:p><text:p>It rained.</text:p>");
        DraftReaders original = new DraftReaders(Limits.standard(), TrackedChanges.REJECTED);

        assertThat(blocks(draft("a.odt", odt)))
                .containsExactly("PARAGRAPH: It is shut.", "PARAGRAPH: The mayor denied it.", "PARAGRAPH: It rained.");
        assertThat(blocks(original.read(new Input("a.odt", odt))))
                .containsExactly("PARAGRAPH: It is long shut.", "PARAGRAPH: It rained.");
    }

    @Test
    void a_locked_a_damaged_and_another_document_are_told_apart() throws Exception {
        Map<String, String> locked = parts("<text:p>It is shut.</text:p>");
        locked.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
        Map<String, String> sheet = parts("");
        sheet.put(
                "content.xml",
                "<office:document-content" + NAMESPACES + "><office:body><office:spreadsheet/></office:body>"
                        + "</office:document-content>");
        byte[] whole = odt("<text:p>It is shut.</text:p>");

        assertThat(refusal("a.odt", zip(locked)))
                .isEqualTo(
                        "a.odt is a password-protected OpenDocument file. Save it without a password and run again.");
        assertThat(refusal("a.ods", zip(sheet)))
                .isEqualTo("a.ods is an OpenDocument file, but no text document."
                        + " Save the article as .odt, .docx or .txt and run again.");
        assertThat(refusal("a.odt", Arrays.copyOf(whole, whole.length - 10)))
                .isEqualTo("a.odt is a damaged OpenDocument file."
                        + " Save a fresh copy from the program that made it and run again.");
    }

    @Test
    void other_files_are_never_followed_and_large_ones_not_unpacked() throws Exception {
        Map<String, String> entity = parts("");
        entity.put(
                "content.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><office:document-content"
                        + NAMESPACES + "><office:body><office:text><text:p>&e;</text:p></office:text></office:body>"
                        + "</office:document-content>");
        DraftReaders small = new DraftReaders(new Limits(50_000, 1_000_000, 5_000_000, 512));

        assertThat(refusal("a.odt", zip(entity))).startsWith("a.odt is a damaged OpenDocument file.");
        assertThat(refusal(small, "a.odt", odt("<text:p>" + "It is shut. ".repeat(200_000) + "</text:p>")))
                .startsWith("a.odt unpacks to more than 1 MB.");
    }

    private static byte[] odt(String text) throws IOException {
        return zip(parts(text));
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content" + NAMESPACES + "><office:automatic-styles>"
                        + "<style:style style:name=\"Gone\"><style:text-properties text:display=\"none\"/></style:style>"
                        + "</office:automatic-styles><office:body><office:text>" + text
                        + "</office:text></office:body></office:document-content>");
        parts.put("META-INF/manifest.xml", "<manifest/>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
