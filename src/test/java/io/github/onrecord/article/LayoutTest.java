package io.github.onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Council closes the gate          | headline
            # Council closes the gate.       | headline
            The council closed the gate.     | paragraph
            """)
    void a_first_line_without_a_full_stop_is_the_headline(String line, String kind) {
        assertEquals(List.of(kind, "paragraph", "paragraph"), kinds(line + "¶It leaked.¶It was old."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "VELLIN -",
                "VELLIN, June 3 —",
                "VELLIN, Norland —",
                "NEW YORK (AP) —",
                "LONDON, June 3 (AP) --",
                "Port Anselm:",
                "date 2025-09-04 New Delhi:"
            })
    void a_dateline_is_cut_from_the_first_paragraph(String dateline) {
        assertEquals(
                List.of("Gate shut", dateline, "The gate leaked.", "It was old."),
                words("Gate shut¶" + dateline + " The gate leaked.¶It was old."));
        assertEquals(
                List.of("headline", "dateline", "paragraph", "paragraph"),
                kinds("Gate shut¶" + dateline + " The gate leaked.¶It was old."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"4:57 p.m.:", "11.45am:", "18:05 —", "18:05 GMT:", "7 p.m. -", "[14:10]"})
    void the_hour_before_an_entry_is_cut_from_any_paragraph(String clock) {
        assertEquals(
                List.of("Gate shut", "The gate leaked.", clock, "Ruiz: It was old.", "It rained."),
                words("Gate shut¶The gate leaked.¶" + clock + " Ruiz: It was old.¶It rained."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "7 p.m. was too late for the ferry.",
                "12: that was the count.",
                "3.5 percent: it was the highest rate.",
                "At 4:57 p.m.: a bang."
            })
    void a_number_or_an_hour_in_a_sentence_is_no_clock(String sentence) {
        assertEquals(
                List.of("Gate shut", "The gate leaked.", sentence, "It rained."),
                words("Gate shut¶The gate leaked.¶" + sentence + "¶It rained."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The council — or what is left of it — shut the gate.",
                "The gate was shut: it leaked.",
                "Marrow said: The gate leaked."
            })
    void a_sentence_with_a_dash_or_colon_has_no_dateline(String sentence) {
        assertEquals(List.of("headline", "paragraph", "paragraph"), kinds("Gate shut¶" + sentence + "¶It was old."));
    }

    @Test
    void where_more_than_one_paragraph_opens_with_a_speaker_none_has_a_dateline() {
        assertEquals(
                List.of("Gate shut", "RUIZ: We shut it.", "LUND: You did not.", "It rained."),
                words("Gate shut¶RUIZ: We shut it.¶LUND: You did not.¶It rained."));
    }

    @Test
    void a_place_and_a_colon_later_in_the_story_are_no_dateline() {
        assertEquals(
                List.of("headline", "paragraph", "paragraph", "paragraph"),
                kinds("Gate shut¶The gate leaked.¶Port Anselm: it leaked there too.¶It was old."));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            The long repair                  | subhead
            What Happens Next?               | subhead
            3 things to know                 | subhead
            Who shut it?                     | paragraph
            and then it rained               | paragraph
            It rained.                       | paragraph
            The mayor said in a long letter that it had rained | paragraph
            """)
    void a_short_line_inside_the_story_is_a_subhead_unless_it_is_a_sentence(String line, String kind) {
        assertEquals(
                List.of("headline", "paragraph", kind, "paragraph"),
                kinds("Gate shut¶The gate leaked.¶" + line + "¶It was old."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Marrow, Local Reporter, Monday 9 June",
                "Ilse Marrow | Political editor",
                "Joss Pell, staff writer"
            })
    void a_name_with_a_desk_under_the_headline_is_the_byline(String line) {
        assertEquals(
                List.of("headline", "byline", "paragraph", "paragraph"),
                kinds("Gate shut¶" + line + "¶It leaked.¶It was old."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ilse Marrow, who is a reporter, was there.", "The council, an editor wrote, slept."})
    void a_sentence_about_a_writer_is_no_byline(String line) {
        assertEquals(List.of("headline", "paragraph", "paragraph"), kinds("Gate shut¶" + line + "¶It leaked."));
    }

    @Test
    void the_last_line_heads_nothing() {
        assertEquals(List.of("headline", "paragraph", "paragraph"), kinds("Gate shut¶It leaked.¶The end"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            By Ilse Marrow                                  | byline
            By Ilse Marrow and Joss Pell in Port Anselm     | byline
            Additional reporting by Joss Pell               | byline
            (Reporting by Ilse Marrow; editing by Joss Pell) | byline
            By Monday the gate was shut.                    | paragraph
            Updated 4 June 2025, 9:40                       | dateline
            Last updated on 4 June                          | dateline
            """)
    void credits_and_time_stamps_make_no_claims(String line, String kind) {
        assertEquals(
                List.of("headline", kind, "paragraph", "paragraph"),
                kinds("Gate shut¶" + line + "¶It leaked.¶It was old."));
        assertEquals(
                List.of("headline", "paragraph", kind.equals("paragraph") ? "paragraph" : kind, "paragraph"),
                kinds("Gate shut¶It leaked.¶" + line + "¶It was old."));
    }

    @Test
    void the_first_marked_heading_is_the_headline_and_the_others_are_subheads() {
        assertEquals(
                List.of("headline", "subhead", "paragraph", "subhead", "paragraph"),
                kinds("# Gate shut¶## Why it matters¶It leaked.¶## The repair¶It was old."));
    }

    @Test
    void a_heading_below_the_first_paragraph_is_no_headline() {
        assertEquals(List.of("paragraph", "subhead", "paragraph"), kinds("It leaked.¶# The repair¶It was old."));
    }

    @Test
    void one_line_alone_is_a_paragraph() {
        assertEquals(List.of("paragraph"), kinds("VELLIN - The gate is shut"));
    }

    private static List<String> kinds(String text) {
        return article(text).blocks().stream()
                .map(block -> block.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    private static List<String> words(String text) {
        Article article = article(text);
        return article.blocks().stream()
                .map(block -> block.span().in(article.text()))
                .collect(Collectors.toList());
    }

    private static Article article(String text) {
        return Article.ofText(text.replace("¶", "\n\n"));
    }
}
