package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.links;
import static io.github.onrecord.ingest.Drafts.origins;
import static io.github.onrecord.ingest.Drafts.refusal;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReaderTest {
    private static final int LEFT = 72;
    private static final int RIGHT_COLUMN = 320;

    @Test
    void columns_are_read_one_after_the_other_below_the_headline_that_crosses_them() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            pages.headline(0, "Gate at Orm stays shut for another year")
                    .lines(
                            RIGHT_COLUMN,
                            3,
                            "On Monday he told the Orm Gazette",
                            "that two boats had turned back.",
                            "The mayor, Greta Iden, did not",
                            "answer a letter from the paper.")
                    .lines(
                            LEFT,
                            3,
                            "The gate at the old harbour will",
                            "stay shut, clerk Owen Trask said.",
                            "It was built in 1911 and rebuilt",
                            "twice, the harbour office says.");

            assertThat(blocks(draft("a.pdf", pages.bytes())))
                    .containsExactly(
                            "TITLE: Gate at Orm stays shut for another year",
                            "PARAGRAPH: The gate at the old harbour will stay shut, clerk Owen Trask said. It was built in"
                                    + " 1911 and rebuilt twice, the harbour office says.",
                            "PARAGRAPH: On Monday he told the Orm Gazette that two boats had turned back. The mayor, Greta"
                                    + " Iden, did not answer a letter from the paper.");
        }
    }

    @Test
    void a_sentence_that_goes_on_in_the_next_column_is_one_paragraph() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            pages.lines(
                            LEFT,
                            0,
                            "The gate at the old harbour will",
                            "stay shut, clerk Owen Trask said.",
                            "It was built in 1911 and on that")
                    .lines(
                            RIGHT_COLUMN,
                            0,
                            "day two boats turned back, as he",
                            "told the Orm Gazette on Monday.",
                            "The mayor did not answer a letter.");

            Draft draft = draft("a.pdf", pages.bytes());

            assertThat(draft.blocks()).hasSize(1);
            assertThat(draft.text()).contains("and on that day two boats");
        }
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the har-     | bour is shut, he said    | the harbour is shut, he said
            a well-      | known gate, he said      | a well-known gate, he said
            an Anglo-    | Norse gate, he said      | an Anglo-Norse gate, he said
            its 40-      | odd boats, he said       | its 40-odd boats, he said
            the ice-     | house was shut, he said  | the ice-house was shut, he said
            the gate -   | it is shut, he said      | the gate - it is shut, he said
            the gate—    | it is shut, he said      | the gate—it is shut, he said
            the gate     | is shut, he said         | the gate is shut, he said
            """)
    void words_parted_at_a_line_end_are_healed(String line, String next, String joined) throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            pages.lines(
                    LEFT,
                    0,
                    "The ice-house and the gate of Orm are old, and everybody knows it, and so",
                    line,
                    next + ".");

            assertThat(draft("a.pdf", pages.bytes()).text()).endsWith("and so " + joined + ".");
        }
    }

    @Test
    void running_heads_and_page_numbers_are_left_out_and_a_paragraph_goes_on_over_the_page() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            pages.lines(LEFT, 0, "The Orm Gazette, 3 May")
                    .lines(LEFT, 3, "The gate will stay shut for another year, and the clerk of")
                    .lines(300, 45, "1")
                    .newPage()
                    .lines(LEFT, 0, "The Orm Gazette, 4 May")
                    .lines(LEFT, 3, "the harbour, Owen Trask, said on Monday that two boats turned back.")
                    .lines(LEFT, 5, "The mayor did not answer.")
                    .lines(300, 45, "2");

            Draft draft = draft("a.pdf", pages.bytes());

            assertThat(blocks(draft))
                    .containsExactly(
                            "PARAGRAPH: The gate will stay shut for another year, and the clerk of the harbour, Owen Trask,"
                                    + " said on Monday that two boats turned back.",
                            "PARAGRAPH: The mayor did not answer.");
            assertThat(origins(draft)).containsExactly("page 1, paragraph 1", "page 2, paragraph 1");
        }
    }

    @Test
    void paragraphs_begin_after_a_gap_or_with_an_indent() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            pages.lines(
                            LEFT,
                            0,
                            "The gate will stay shut, and nobody at the harbour office said why it",
                            "was; the clerk was away, a letter on the office door told all who came.")
                    .lines(LEFT + 20, 2, "Two boats turned back on Friday, and their skippers were angry with")
                    .lines(LEFT, 3, "the mayor, who did not answer a letter that the Gazette sent her then.")
                    .lines(LEFT, 5, "It rained.");

            assertThat(origins(draft("a.pdf", pages.bytes())))
                    .containsExactly("page 1, paragraph 1", "page 1, paragraph 2", "page 1, paragraph 3");
        }
    }

    @Test
    void a_footnote_and_its_mark_are_left_out_and_noted() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            String words = "The dam lost water for a year, engineer Bea Tolland said.";
            pages.lines(LEFT, 0, words)
                    .smallPrint(LEFT + pages.width(words), 0, 4, "1")
                    .smallPrint(LEFT, 40, 0, "1 Minutes of the board, May.");

            Draft draft = draft("a.pdf", pages.bytes());

            assertThat(draft.text()).isEqualTo(words);
            assertThat(draft.notes()).containsExactly("One footnote was left out.");
        }
    }

    @Test
    void the_cells_of_a_table_are_blocks_of_their_own() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            pages.lines(LEFT, 0, "Two boats turned back, the clerk said.")
                    .lines(LEFT, 2, "Heron", "Tern")
                    .lines(200, 2, "Friday", "Sunday");

            assertThat(blocks(draft("a.pdf", pages.bytes())))
                    .containsExactly(
                            "PARAGRAPH: Two boats turned back, the clerk said.",
                            "PARAGRAPH: Heron",
                            "PARAGRAPH: Friday",
                            "PARAGRAPH: Tern",
                            "PARAGRAPH: Sunday");
        }
    }

    @Test
    void links_keep_their_words_and_target() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            float from = LEFT + pages.width("The gate is shut, ");
            pages.lines(LEFT, 0, "The gate is shut, a report says.")
                    .link(from, 0, pages.width("a report"), "https://tarn.example/report");

            assertThat(links(draft("a.pdf", pages.bytes()))).containsExactly("a report -> https://tarn.example/report");
        }
    }

    @Test
    void a_scan_and_a_locked_file_are_refused_with_a_mend() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            assertThat(refusal("a.pdf", pages.bytes()))
                    .isEqualTo(
                            "a.pdf is a PDF file without text, such as a scan. Let a program for text recognition (OCR)"
                                    + " read it, or copy the article into a .txt file.");
            assertThat(refusal(
                            "a.pdf",
                            pages.lines(LEFT, 0, "It is shut.").lockedBy("orm").bytes()))
                    .isEqualTo("a.pdf is a password-protected PDF file. Save it without a password and run again.");
        }
    }

    @Test
    void a_file_cut_off_is_read_or_refused_as_damaged() throws Exception {
        try (PrintedPages pages = new PrintedPages()) {
            byte[] whole = pages.lines(LEFT, 0, "It is shut.").bytes();
            int middle = new String(whole, ISO_8859_1).indexOf("stream");

            assertThat(refusal("a.pdf", Arrays.copyOf(whole, middle)))
                    .isEqualTo("a.pdf is a damaged PDF file."
                            + " Make it again, or save its text as .docx or .txt, and run again.");
        }
    }
}
