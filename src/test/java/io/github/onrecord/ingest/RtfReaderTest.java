package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.links;
import static io.github.onrecord.ingest.Drafts.refusal;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            {\\deleted not }|It is shut.
            {\\revised not }|It is not shut.
            {\\v not }|It is shut.
            {\\b not }|It is not shut.
            {\\*\\unknown not }|It is shut.
            {\\*\\annotation not }|It is shut.
            {\\pict not }|It is shut.
            \\'93now\\'94 |It is “now” shut.
            \\u8220?now\\u8221? |It is “now” shut.
            half\\_|It is half\u2011shut.
            not\\~|It is not\u00A0shut.
            {\\field{\\*\\fldinst PAGE}{\\fldrslt 4}} |It is 4 shut.
            """)
    void words_read_as_they_would_print_with_all_changes_accepted(String rtf, String text) throws UnreadableInput {
        assertThat(rtf("It is " + rtf + "shut.").text()).isEqualTo(text);
    }

    @Test
    void the_original_has_what_was_deleted_and_not_what_was_inserted() throws UnreadableInput {
        String rtf = "{\\rtf1 It is {\\deleted not }{\\revised now }shut.{\\revised\\par }Nobody said why.}";

        Draft draft = new DraftReaders(Limits.standard(), TrackedChanges.REJECTED)
                .read(new Input("a.rtf", rtf.getBytes(US_ASCII)));

        assertThat(draft.text()).isEqualTo("It is not shut.Nobody said why.");
    }

    @Test
    void styles_lists_tables_and_links_are_read() throws UnreadableInput {
        Draft draft = rtf(
                "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2\\sbasedon0 Quote;}}"
                        + "{\\info{\\title Gate}{\\author Ana Ruiz}}"
                        + "\\pard\\s1 The gate at Orm\\par\\pard\\s2 \\'93It is shut.\\'94\\par"
                        + "\\pard\\ls1{\\listtext 1.\\tab}Since May.\\par"
                        + "\\pard\\intbl Heron\\cell Friday\\cell\\row"
                        + "\\pard Says {\\field{\\*\\fldinst{HYPERLINK \"https://orm.example\"}}{\\fldrslt{the Gazette}}}.\\par");

        assertThat(blocks(draft))
                .containsExactly(
                        "TITLE: The gate at Orm",
                        "BLOCK_QUOTE: “It is shut.”",
                        "LIST_ITEM: Since May.",
                        "PARAGRAPH: Heron",
                        "PARAGRAPH: Friday",
                        "PARAGRAPH: Says the Gazette.");
        assertThat(links(draft)).containsExactly("the Gazette -> https://orm.example");
        assertThat(draft.metadata().byline()).contains("Ana Ruiz");
    }

    @Test
    void footnotes_headers_and_footers_are_left_out_and_footnotes_are_counted() throws UnreadableInput {
        Draft draft = rtf("{\\header DRAFT\\par}{\\footer 1\\par}It is shut{\\footnote Says who?}.\\par");

        assertThat(blocks(draft)).containsExactly("PARAGRAPH: It is shut.");
        assertThat(draft.notes()).containsExactly("One footnote was left out.");
    }

    @Test
    void a_file_that_breaks_off_is_refused() {
        assertThat(refusal("a.rtf", "{\\rtf1 It is shut.\\par {\\b Nobody".getBytes(US_ASCII)))
                .isEqualTo("a.rtf is a damaged RTF file. Save it again as .docx or .rtf and run again.");
    }

    @Test
    void nesting_beyond_the_limit_is_refused() {
        assertThat(refusal("a.rtf", ("{\\rtf1 " + "{".repeat(5_000) + "It.").getBytes(US_ASCII)))
                .startsWith("a.rtf nests its elements more than 512 deep.");
    }

    private static Draft rtf(String body) throws UnreadableInput {
        return draft("a.txt", "{\\rtf1\\ansi\\ansicpg1252\\uc1 " + body + "}");
    }
}
