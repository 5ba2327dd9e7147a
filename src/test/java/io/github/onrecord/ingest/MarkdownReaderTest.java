package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.links;
import static io.github.onrecord.ingest.Drafts.origins;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # Lock shut                  | TITLE: Lock shut
            ## Cracks ##                 | HEADING: Cracks
            ### C# in schools            | HEADING: C# in schools
            - The gate is **old**.       | LIST_ITEM: The gate is **old**.
            * The gate is old.           | LIST_ITEM: The gate is old.
            12. The gate is old.         | LIST_ITEM: The gate is old.
            *Officials* say so.          | PARAGRAPH: *Officials* say so.
            1998 was dry.                | PARAGRAPH: 1998 was dry.
            -5 degrees, they said.       | PARAGRAPH: -5 degrees, they said.
            > > We were told nothing.    | BLOCK_QUOTE: We were told nothing.
            ![A lock](a.jpg) It is shut. | PARAGRAPH: ![A lock](a.jpg) It is shut.
            """)
    void marks_at_the_line_start_say_what_a_block_is(String line, String block) throws UnreadableInput {
        assertThat(blocks(draft("tarn.md", line))).containsExactly(block);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "```\ncode says so\n```",
                "~~~ java\ncode\n\nsays so\n~~~",
                "<!-- ask Bea -->",
                "<!-- ask\n\nBea -->",
                "\n---",
                "* * *",
                "![A lock](lock.jpg)",
                "[![A lock](lock.jpg)](https://tarn.example)",
                "[report]: https://tarn.example/report \"Report\"",
            })
    void what_readers_do_not_see_as_words_is_no_block(String lines) throws UnreadableInput {
        assertThat(blocks(draft("tarn.md", "It is shut.\n" + lines + "\nIt will open.")))
                .contains("PARAGRAPH: It will open.")
                .hasSize(2);
    }

    @Test
    void underlined_paragraphs_are_headings() throws UnreadableInput {
        Draft draft = draft("tarn.md", "Lock shut\n===\n\nCracks\n---\n\nThe gate is old.\n");

        assertThat(blocks(draft)).containsExactly("TITLE: Lock shut", "HEADING: Cracks", "PARAGRAPH: The gate is old.");
    }

    @Test
    void a_year_that_wraps_to_the_line_start_begins_no_list() throws UnreadableInput {
        assertThat(blocks(draft("tarn.md", "The gate was built in\n1998. It is old.")))
                .containsExactly("PARAGRAPH: The gate was built in / 1998. It is old.");
    }

    @Test
    void a_block_quote_is_a_block_for_each_of_its_paragraphs() throws UnreadableInput {
        Draft draft = draft("tarn.md", "> We were told\n> nothing.\n>\n> Nobody came.\n");

        assertThat(blocks(draft))
                .containsExactly("BLOCK_QUOTE: We were told / > nothing.", "BLOCK_QUOTE: Nobody came.");
        assertThat(origins(draft)).containsExactly("line 1", "line 4");
    }

    @Test
    void links_are_their_words_with_the_target_as_written() throws UnreadableInput {
        Draft draft = draft("tarn.md", """
                The [Tarn Observer](https://tarn.example/a_(b) "Story") cites [a *report*][r], ![no](x.jpg) [sic] and
                \\[nothing](x).

                [R]: <reports/1.pdf>
                """);

        assertThat(links(draft))
                .containsExactly("Tarn Observer -> https://tarn.example/a_(b)", "a *report* -> reports/1.pdf");
    }

    @Test
    void front_matter_is_metadata_and_no_block() throws UnreadableInput {
        Draft draft = draft("tarn.md", """
                ---
                title: "Lock: shut"
                date: 2026-03-02
                author: [Lena Ohr, Owen Trask]
                outlet: Tarn Observer
                section: Local
                ---
                The gate is old.
                """);

        assertThat(blocks(draft)).containsExactly("PARAGRAPH: The gate is old.");
        assertThat(draft.metadata())
                .isEqualTo(new DraftMetadata(
                        Optional.of("Lock: shut"),
                        Optional.of("2026-03-02"),
                        Optional.of("Tarn Observer"),
                        Optional.of("Lena Ohr, Owen Trask"),
                        Optional.of("Local"),
                        Optional.empty()));
    }

    @Test
    void broken_front_matter_is_left_out_and_noted() throws UnreadableInput {
        Draft draft = draft("tarn.md", "---\ntitle: Lock: shut\n---\nThe gate is old.\n");

        assertThat(blocks(draft)).containsExactly("PARAGRAPH: The gate is old.");
        assertThat(draft.notes())
                .containsExactly(
                        "The front matter is not valid YAML and was left out; put values that hold a colon in quotes.");
    }

    @Test
    void words_between_two_rules_are_no_front_matter() throws UnreadableInput {
        assertThat(blocks(draft("tarn.md", "---\nThe gate is old.\n\n---\nIt is shut.\n")))
                .containsExactly("PARAGRAPH: The gate is old.", "PARAGRAPH: It is shut.");
    }

    @Test
    void the_text_is_the_file_character_for_character() throws UnreadableInput {
        String text = "# Lock *shut*\r\n\r\n> The [gate](g)\r\n> is old.\r\n";

        assertThat(draft("tarn.md", text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "](", "[a](", "![[", "> ", "`", "<!--"})
    void a_hundred_thousand_marks_are_read_at_once(String mark) {
        String text = "It is shut.\n" + mark.repeat(100_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> draft("tarn.md", text));
    }
}
