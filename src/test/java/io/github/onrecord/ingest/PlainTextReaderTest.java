package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.origins;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private static final String WHOLE_LINES = """
            The lock at Tarn was shut on Monday.
            “Nobody was told,” said Bea Tolland, a bargee.
            The Quay Council gave no reason.
            """;

    private static final String WRAPPED_LINES = """
            The lock at Tarn was shut on Monday after a gate had been found
            cracked, said Bea Tolland, who has kept it for eleven years and
            who found the crack. The Quay Council gave no reason.
            """;

    @Test
    void empty_lines_set_paragraphs_apart_and_single_line_feeds_do_not() throws UnreadableInput {
        Draft draft = draft("tarn.txt", "\n\n  The lock\nis shut.  \n \t\n\nIt will open.\n");

        assertThat(blocks(draft)).containsExactly("PARAGRAPH: The lock / is shut.", "PARAGRAPH: It will open.");
        assertThat(origins(draft)).containsExactly("line 3", "line 7");
    }

    @Test
    void the_text_is_the_file_character_for_character() throws UnreadableInput {
        String text = "\r\nThe lock\u00A0is\u200B shut.\r\n\r\nIt will\u00AD open.\r\n";

        assertThat(draft("tarn.txt", text).text()).isEqualTo(text);
    }

    @Test
    void marked_lines_are_headings_and_their_marks_lie_outside() throws UnreadableInput {
        Draft draft = draft("tarn.txt", "# Lock shut\nOn Monday.\n\n## Cracks\n\n# Again\n\n#tarn is no heading.");

        assertThat(blocks(draft))
                .containsExactly(
                        "TITLE: Lock shut",
                        "PARAGRAPH: On Monday.",
                        "HEADING: Cracks",
                        "HEADING: Again",
                        "PARAGRAPH: #tarn is no heading.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2029", "\u2028", "\u0085"})
    void unicode_separators_end_a_paragraph(String separator) throws UnreadableInput {
        Draft draft = draft("tarn.txt", "It is shut." + separator + "It will open.");

        assertThat(blocks(draft)).containsExactly("PARAGRAPH: It is shut.", "PARAGRAPH: It will open.");
        assertThat(origins(draft)).containsExactly("line 1", "line 1");
    }

    @Test
    void without_empty_lines_each_whole_line_is_a_paragraph() throws UnreadableInput {
        assertThat(draft("tarn.txt", WHOLE_LINES).blocks()).hasSize(3);
    }

    @Test
    void wrapped_lines_are_one_paragraph() throws UnreadableInput {
        assertThat(draft("tarn.txt", WRAPPED_LINES).blocks()).hasSize(1);
    }

    @Test
    void one_empty_line_anywhere_means_that_lines_are_no_paragraphs() throws UnreadableInput {
        assertThat(draft("tarn.txt", "The gate failed.\n\n" + WHOLE_LINES).blocks())
                .hasSize(2);
    }

    @Test
    void a_string_is_read_like_a_file() {
        Draft draft = DraftReaders.plainText("desk/tarn.txt", "# Lock shut\n\nOn Monday.");

        assertThat(draft.id()).isEqualTo("desk/tarn");
        assertThat(blocks(draft)).containsExactly("TITLE: Lock shut", "PARAGRAPH: On Monday.");
    }

    @Test
    void a_string_may_be_empty() {
        assertThat(DraftReaders.plainText("text", "").blocks()).isEmpty();
    }
}
