package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.links;
import static io.github.onrecord.ingest.Drafts.refusal;
import static io.github.onrecord.ingest.WordFile.paragraph;
import static io.github.onrecord.ingest.WordFile.run;
import static io.github.onrecord.ingest.WordFile.styled;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
    private static final String TEXT_BOX = "<w:r><mc:AlternateContent>"
            + "<mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>%1$s</w:txbxContent></wps:txbx>"
            + "</wps:wsp></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>%1$s</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r>";

    @Test
    void a_paragraph_that_was_only_inserted_is_read() throws UnreadableInput {
        Draft draft = word(paragraph("The tower leans.")
                + "<w:p><w:pPr><w:rPr><w:ins w:id=\"1\"/></w:rPr></w:pPr><w:ins w:id=\"2\">"
                + run("The mayor, Greta Iden, denied it in a statement.") + "</w:ins></w:p>"
                + paragraph("It is shut."));

        assertThat(blocks(draft))
                .containsExactly(
                        "PARAGRAPH: The tower leans.",
                        "PARAGRAPH: The mayor, Greta Iden, denied it in a statement.",
                        "PARAGRAPH: It is shut.");
    }

    @Test
    void an_insertion_inside_a_content_control_is_read() throws UnreadableInput {
        Draft draft = word("<w:p>" + run("The count was wrong, ")
                + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:ins w:id=\"1\">"
                + run("clerk Owen Trask told the Tarn Observer.") + "</w:ins></w:sdtContent></w:sdt></w:p>");

        assertThat(draft.text()).isEqualTo("The count was wrong, clerk Owen Trask told the Tarn Observer.");
    }

    @Test
    void a_text_box_is_read_once_and_stands_after_the_paragraph_that_holds_its_anchor() throws UnreadableInput {
        Draft draft = word("<w:p>" + run("The lift was unsafe, ")
                + TEXT_BOX.formatted(paragraph("PULL: SHUT SINCE MAY"))
                + run("caretaker Rolf Amsel told the Block Notes newsletter.") + "</w:p>" + paragraph("It is shut."));

        assertThat(blocks(draft))
                .containsExactly(
                        "PARAGRAPH: The lift was unsafe, caretaker Rolf Amsel told the Block Notes newsletter.",
                        "PARAGRAPH: PULL: SHUT SINCE MAY",
                        "PARAGRAPH: It is shut.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <w:del><w:r><w:delText>not </w:delText></w:r></w:del>              | It is shut.
            <w:moveFrom><w:r><w:t>not </w:t></w:r></w:moveFrom>                | It is shut.
            <w:moveTo><w:r><w:t>not</w:t><w:br/></w:r></w:moveTo>              | It is not shut.
            <w:r><w:t>not</w:t><w:tab/></w:r>                                  | It is not\tshut.
            <w:r><w:t>half</w:t><w:noBreakHyphen/></w:r>                       | It is half\u2011shut.
            <w:r><w:softHyphen/></w:r>                                         | It is \u00ADshut.
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>not </w:t></w:r>               | It is shut.
            <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>not_</w:t></w:r>     | It is not_shut.
            <w:smartTag><w:r><w:t>not_</w:t></w:r></w:smartTag>                | It is not_shut.
            <w:r><w:commentReference w:id="1"/></w:r>                          | It is shut.
            <w:fldSimple w:instr="PAGE"><w:r><w:t>4_</w:t></w:r></w:fldSimple> | It is 4_shut.
            """)
    void a_run_reads_as_it_would_print_with_all_changes_accepted(String xml, String text) throws UnreadableInput {
        assertThat(word("<w:p>" + run("It is ") + xml + run("shut.") + "</w:p>").text())
                .isEqualTo(text);
    }

    @Test
    void a_deleted_paragraph_end_joins_two_paragraphs() throws UnreadableInput {
        Draft draft = word("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("It is ") + "</w:p>"
                + paragraph("shut."));

        assertThat(blocks(draft)).containsExactly("PARAGRAPH: It is shut.");
    }

    @Test
    void fields_show_their_results_and_links_their_targets() throws UnreadableInput {
        Draft draft = word("<w:p><w:hyperlink r:id=\"h\">" + run("A report") + "</w:hyperlink>" + run(" of ")
                + field("begin") + "<w:r><w:instrText> HYPERLINK \"https://tarn.example\" </w:instrText></w:r>"
                + field("separate") + run("the Observer") + field("end")
                + run(" says so on page ") + field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                + field("separate") + run("4") + field("end") + run(".") + "</w:p>");

        assertThat(draft.text()).isEqualTo("A report of the Observer says so on page 4.");
        assertThat(links(draft))
                .containsExactly("A report -> https://tarn.example/report", "the Observer -> https://tarn.example");
    }

    @Test
    void tables_are_read_cell_by_cell_without_deleted_rows() throws UnreadableInput {
        String cell = "<w:tc><w:p>%s</w:p></w:tc>";
        Draft draft = word("<w:tbl><w:tr>" + cell.formatted(run("Gate")) + cell.formatted(run("Shut"))
                + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + cell.formatted(run("Gone")) + "</w:tr></w:tbl>");

        assertThat(blocks(draft)).containsExactly("PARAGRAPH: Gate", "PARAGRAPH: Shut");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Title, TITLE",
        "Heading1, TITLE",
        "Heading2, HEADING",
        "berschrift2, HEADING",
        "Subtitle, STANDFIRST",
        "Caption, CAPTION",
        "IntenseQuote, BLOCK_QUOTE",
        "OurQuote, BLOCK_QUOTE",
        "ListBullet, LIST_ITEM",
        "HouseList, LIST_ITEM",
        "Circle, PARAGRAPH",
        "Normal, PARAGRAPH",
    })
    void styles_say_what_a_paragraph_is(String style, String kind) throws UnreadableInput {
        WordFile file = WordFile.of(styled(style, "It is shut."))
                .styles(style("berschrift2", "heading 2", "")
                        + style("Quote", "Quote", "")
                        + style("OurQuote", "Our quote", "<w:basedOn w:val=\"Quote\"/>")
                        + style("HouseList", "House list", "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>")
                        + style("Circle", "Circle", "<w:basedOn w:val=\"Circle\"/>"));

        assertThat(blocks(draft("a.docx", file.bytes()))).containsExactly(kind + ": It is shut.");
    }

    @Test
    void headings_of_level_1_are_no_title_under_a_title() throws UnreadableInput {
        Draft draft = word(styled("Title", "Lock shut") + styled("Heading1", "Cracks") + styled("Heading1", "Repairs"));

        assertThat(blocks(draft)).containsExactly("TITLE: Lock shut", "HEADING: Cracks", "HEADING: Repairs");
    }

    @Test
    void footnotes_are_left_out_and_counted() throws UnreadableInput {
        String mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";

        Draft draft = word("<w:p>" + run("It is shut") + mark + run(", they said.") + mark + "</w:p>");

        assertThat(draft.text()).isEqualTo("It is shut, they said.");
        assertThat(draft.notes()).containsExactly("2 footnotes were left out.");
    }

    @Test
    void properties_count_when_a_person_wrote_them() throws UnreadableInput {
        WordFile file = WordFile.of(paragraph("It is shut."));

        assertThat(draft("a.docx", file.bytes()).metadata()).isEqualTo(DraftMetadata.NONE);

        DraftMetadata written =
                draft("a.docx", file.core("Lena Ohr", "Lock shut").bytes()).metadata();
        assertThat(written.byline()).isEqualTo(Optional.of("Lena Ohr"));
        assertThat(written.title()).isEqualTo(Optional.of("Lock shut"));
    }

    @Test
    void a_file_that_poi_writes_is_read() throws IOException, UnreadableInput {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("It is shut.");
            document.write(bytes);
        }

        assertThat(blocks(draft("a.docx", bytes.toByteArray()))).containsExactly("PARAGRAPH: It is shut.");
    }

    @Test
    void damaged_files_are_refused() {
        byte[] whole = WordFile.of(paragraph("It is shut.")).bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] broken = WordFile.of("<w:p>").bytes();
        byte[] reaching = WordFile.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                .bytes();

        String message = "a.docx is a damaged Word file. Save a fresh copy from Word and run again.";
        assertThat(refusal("a.docx", cut)).isEqualTo(message);
        assertThat(refusal("a.docx", broken)).isEqualTo(message);
        assertThat(refusal("a.docx", reaching)).isEqualTo(message);
    }

    @Test
    void other_office_files_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Gates");
            workbook.write(bytes);
        }

        assertThat(refusal("a.xlsx", bytes.toByteArray()))
                .isEqualTo("a.xlsx is a zip archive, not a Word or OpenDocument text."
                        + " Save the article as .docx, .odt or .txt and run again.");
    }

    @Test
    void a_file_without_words_is_refused() {
        assertThat(refusal("a.docx", WordFile.of("<w:p/>").bytes()))
                .isEqualTo("a.docx has no text. Check that the article was saved in it.");
    }

    @Test
    void what_unpacks_beyond_the_limit_is_refused() {
        DraftReaders readers = new DraftReaders(new Limits(1_000_000, 1_000_000, 5_000_000, 512));

        assertThat(refusal(
                        readers,
                        "a.docx",
                        WordFile.of(paragraph("It is shut. ".repeat(100_000))).bytes()))
                .isEqualTo("a.docx unpacks to more than 1 MB."
                        + " Copy the article's text into a new Word file and run again.");
    }

    @Test
    void nesting_beyond_the_limit_is_refused() {
        String nested = "<w:sdt><w:sdtContent>".repeat(5_000)
                + paragraph("It is shut.")
                + "</w:sdtContent></w:sdt>".repeat(5_000);

        assertThat(refusal("a.docx", WordFile.of(nested).bytes()))
                .isEqualTo("a.docx nests its elements more than 512 deep."
                        + " Copy the article's text into a new file and run again.");
    }

    private static Draft word(String body) throws UnreadableInput {
        return draft("a.docx", WordFile.of(body).bytes());
    }

    private static String field(String mark) {
        return "<w:r><w:fldChar w:fldCharType=\"" + mark + "\"/></w:r>";
    }

    private static String style(String id, String name, String rest) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + rest
                + "</w:style>";
    }
}
