package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.links;
import static io.github.onrecord.ingest.Drafts.origins;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureDraftsTest {
    @Test
    void tracked_changes_read_as_if_all_were_accepted() throws UnreadableInput {
        assertThat(blocks(draft(FeatureDrafts.trackedChanges(), TrackedChanges.ACCEPTED)))
                .containsExactly(
                        "TITLE: Gate at Orm stays shut",
                        "PARAGRAPH: The gate is not open, clerk Owen Trask said.",
                        "PARAGRAPH: The mayor, Greta Iden, denied it in a statement.",
                        "PARAGRAPH: It was shut in May, the harbour office said on Monday.",
                        "PARAGRAPH: Two boats turned back on Friday, skipper Ida Holm said.",
                        "PARAGRAPH: Boat",
                        "PARAGRAPH: Turned back",
                        "PARAGRAPH: Heron",
                        "PARAGRAPH: Friday",
                        "PARAGRAPH: Tern",
                        "PARAGRAPH: Friday",
                        "PARAGRAPH: The gate opens in spring, the office said.");
    }

    @Test
    void the_original_is_the_draft_before_its_changes() throws UnreadableInput {
        assertThat(blocks(draft(FeatureDrafts.trackedChanges(), TrackedChanges.REJECTED)))
                .containsExactly(
                        "TITLE: Gate at Orm stays shut",
                        "PARAGRAPH: The gate is now open, clerk Owen Trask said.",
                        "PARAGRAPH: It was shut in May,",
                        "PARAGRAPH: the harbour office said on Monday.",
                        "PARAGRAPH: Two boats on Friday turned back, skipper Ida Holm said.",
                        "PARAGRAPH: Boat",
                        "PARAGRAPH: Turned back",
                        "PARAGRAPH: Heron",
                        "PARAGRAPH: Friday",
                        "PARAGRAPH: The gate opens in spring, the office said.");
    }

    @Test
    void a_block_in_a_table_says_in_which_cell_it_stands() throws UnreadableInput {
        Draft draft = draft(FeatureDrafts.nestedTables(), TrackedChanges.ACCEPTED);

        assertThat(origins(draft))
                .containsExactly(
                        "paragraph 1",
                        "table 1, row 1, cell 1, paragraph 1",
                        "table 1, row 1, cell 2, paragraph 1",
                        "table 1, row 1, cell 2, table 1, row 1, cell 1, paragraph 1",
                        "table 1, row 1, cell 2, table 1, row 1, cell 2, paragraph 1",
                        "table 1, row 1, cell 2, paragraph 2",
                        "paragraph 2");
    }

    @Test
    void comments_add_no_character() throws UnreadableInput {
        assertThat(draft(FeatureDrafts.comments(), TrackedChanges.ACCEPTED).text())
                .isEqualTo(
                        "The tower leans, experts say, and it is getting worse.\n\nThe council declined to comment.");
    }

    @Test
    void footnotes_are_left_out_and_counted() throws UnreadableInput {
        Draft draft = draft(FeatureDrafts.footnotes(), TrackedChanges.ACCEPTED);

        assertThat(draft.text())
                .isEqualTo("The dam lost water for a year, engineer Bea Tolland said."
                        + "\n\nIt is full again, the water board said.");
        assertThat(draft.notes()).containsExactly("One footnote was left out.");
    }

    @Test
    void right_to_left_names_and_emoji_stay_as_they_are() throws UnreadableInput {
        assertThat(draft(FeatureDrafts.rightToLeft(), TrackedChanges.ACCEPTED).text())
                .contains("owner, דוד לוי, said", "neighbour سامي حداد told");
        assertThat(draft(FeatureDrafts.emoji(), TrackedChanges.ACCEPTED).text())
                .contains("“Gate shut \uD83D\uDE28\uD83D\uDE28”", "by \uD83D\uDC69\u200D\uD83D\uDE92 Mira Oss");
    }

    @Test
    void eighty_pages_are_read_whole() throws UnreadableInput {
        List<String> blocks = blocks(draft(FeatureDrafts.eightyPages(), TrackedChanges.ACCEPTED));

        assertThat(blocks).hasSize(FeatureDrafts.PAGES).doesNotHaveDuplicates();
        assertThat(blocks.get(79)).isEqualTo("PARAGRAPH: The ford near the pier was shut, clerk Owen Trask said.");
    }

    @Test
    void a_text_box_stands_after_its_paragraph_and_says_so() throws UnreadableInput {
        Draft draft = draft(FeatureDrafts.textBoxes(), TrackedChanges.ACCEPTED);

        assertThat(blocks(draft))
                .containsExactly(
                        "PARAGRAPH: The lift was unsafe, caretaker Rolf Amsel told the Block Notes newsletter.",
                        "PARAGRAPH: PULL: SHUT SINCE MAY",
                        "PARAGRAPH: The owner did not answer, the newsletter said.");
        assertThat(origins(draft)).containsExactly("paragraph 1", "text box 1, paragraph 1", "paragraph 2");
    }

    @Test
    void fields_links_and_content_controls_show_what_word_shows() throws UnreadableInput {
        Draft draft = draft(FeatureDrafts.fieldsAndLinks(), TrackedChanges.ACCEPTED);

        assertThat(draft.text())
                .isEqualTo("A report of the Gazette says so on page 4."
                        + "\n\nThe count was wrong, clerk Owen Trask told the Tarn Observer.");
        assertThat(links(draft))
                .containsExactly("A report -> https://tarn.example/report", "the Gazette -> https://orm.example");
    }

    @Test
    void headers_and_footers_are_left_out() throws UnreadableInput {
        assertThat(blocks(draft(FeatureDrafts.headersAndLists(), TrackedChanges.ACCEPTED)))
                .containsExactly(
                        "TITLE: What is shut in Orm",
                        "STANDFIRST: Three places, said the clerk",
                        "LIST_ITEM: The gate, since May.",
                        "LIST_ITEM: The quay, since June.",
                        "BLOCK_QUOTE: “We will open them all.”",
                        "CAPTION: The quay at Orm. Photo: Ida Holm");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void drafts_saved_by_libreoffice_read_like_their_original(String path, TrackedChanges changes) throws Exception {
        Draft original = draft(FeatureDrafts.mixed(), changes);
        Draft saved = new DraftReaders(Limits.standard(), changes).read(new Input(path, Fixture.bytes(path)));

        assertThat(blocks(saved)).containsExactlyInAnyOrderElementsOf(blocks(original));
        assertThat(links(saved)).containsExactlyElementsOf(links(original));
        assertThat(saved.notes()).isEqualTo(original.notes());
    }

    static Stream<Arguments> drafts_saved_by_libreoffice_read_like_their_original() {
        return Stream.of("mixed.docx", "mixed.odt", "mixed.doc", "mixed.rtf")
                .flatMap(path -> Stream.of(TrackedChanges.values()).map(changes -> Arguments.of(path, changes)));
    }

    private static Draft draft(WordFile file, TrackedChanges changes) throws UnreadableInput {
        return new DraftReaders(Limits.standard(), changes).read(new Input("a.docx", file.bytes()));
    }
}
