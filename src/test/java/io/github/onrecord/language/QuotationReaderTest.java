package io.github.onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "“The pumps held,” she said.",
                "\"The pumps held,\" she said.",
                "‘The pumps held,’ she said.",
                "'The pumps held,' she said.",
                "«The pumps held,» she said.",
                "»The pumps held,« she said.",
                "„The pumps held,“ she said.",
                "„The pumps held,” she said.",
                "''The pumps held,'' she said.",
                "``The pumps held,'' she said.",
                "—“The pumps held,” she said."
            })
    void every_pair_of_marks_quotes(String text) {
        assertEquals(List.of("The pumps held,"), inner(English.read(text)));
    }

    /** Quotations are set apart by " / ". */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', nullValues = "none", textBlock = """
            # what stands side by side
            "We open," she said. "You do not."         | We open, / You do not.
            “We open.” “You do not.”                   | We open. / You do not.
            “We open.”“You do not.”                    | We open. / You do not.
            She said (“we open”) twice.                | we open
            # of nested ones the outermost
            “He said, ‘Never sell,’ and left,” she said. | He said, ‘Never sell,’ and left,
            "He said, 'Never sell,' and left," she said. | He said, 'Never sell,' and left,
            # apostrophes are no marks
            In the '90s, the boys' club closed.        | none
            The growers' money paid the farmers' feast. | none
            It's dull, isn't it?                       | none
            ‘The growers’ money went on drains,’ she said. | The growers’ money went on drains,
            'We saw the '90s end,' he said.            | We saw the '90s end,
            ‘It’s the dogs’ home,’ she said.           | It’s the dogs’ home,
            Rock 'n' roll is “over,” he said.          | over,
            In James' view 'it leaks', she said.       | it leaks
            # nothing between two marks
            The form read ""; the copy read “”.        | none
            # inches and feet
            A 6" pipe and a 5' fence.                  | none
            "It's 5'11"," said Ruiz.                   | It's 5'11",
            "It is 9" wide." He left.                  | It is 9" wide.
            # a mark without its partner
            “The gate leaks. It is old.¶The council met. | The gate leaks. It is old.
            The gate leaks,’ she said.                 | The gate leaks,
            The gate leaks,' she said.                 | The gate leaks,
            # a lost closing mark: the speech ends before its speaker
            “The gate leaks, she said. It is old.¶The council met. | The gate leaks,
            "The oven is cold, Mara Dunn, a baker, told the Gazette. | The oven is cold,
            “We sold nine boats, the yard's owner, Ivo Lund, told reporters on Monday. | We sold nine boats,
            "The mast was rotten, said rigger Tom Okoro. "It fell." | The mast was rotten, / It fell.
            “We rang twice, he said, and nobody came.  | We rang twice,
            # and goes on where no speaker follows
            “The mayor, who said she was ill, left the hall. | The mayor, who said she was ill, left the hall.
            “In the morning, Ana Ruiz told us that the gate was shut. | In the morning, Ana Ruiz told us that the gate was shut.
            The gate leaks,” she said.                 | The gate leaks,
            The gate leaks," she said.                 | The gate leaks,
            “We open. “We close,” she said.            | We open. / We close,
            """)
    void the_words_between_two_marks_are_quoted(String text, String quoted) {
        assertEquals(quoted == null ? List.of() : List.of(quoted.split(" / ", -1)), inner(English.read(text)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            “We saw it,” she said.                     | speech
            She said: “No.”                            | speech
            He called it a “very long night” and slept. | partial
            She “would not sign,” she said.            | partial
            The so-called “experts” left.              | scare
            She wrote “The Long Tide” in a month.      | title
            “The Long Tide is my best book,” she said. | speech
            """)
    void marks_hold_speech_part_of_it_a_word_or_a_title(String text, String kind) {
        Quotation quotation = English.read(text).quotations().get(0);

        assertEquals(kind, quotation.kind().name().toLowerCase(Locale.ROOT));
        assertEquals(
                kind.equals("speech") || kind.equals("partial"),
                quotation.kind().isSpeech());
    }

    @Test
    void a_quotation_goes_on_in_each_paragraph_that_opens_again_and_ends_with_its_closing_mark() {
        Reading reading = English.read("""
                “The gate worries me,” she said. “It is old.

                “It was built for a smaller tide.

                “If it fails, the market floods.”

                The council met on Monday.
                """);

        assertEquals(
                List.of(
                        "The gate worries me,",
                        "It is old. (open)",
                        "It was built for a smaller tide. (continued) (open)",
                        "If it fails, the market floods. (continued)"),
                reading.quotations().stream()
                        .map(q -> q.inner().in(reading.article().text())
                                + (q.continued() ? " (continued)" : "")
                                + (q.open() ? " (open)" : ""))
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ‘It is old,’ she said. ‘It leaks.¶‘It was built for a smaller tide.’¶The council met. | It is old, / It leaks. / It was built for a smaller tide.
            ‘It leaks.¶‘It is old.¶‘It will fail.’¶The council met.                             | It leaks. / It is old. / It will fail.
            She said: "It leaks.¶"It is old."¶The council met.                                  | It leaks. / It is old.
            """)
    void a_quotation_runs_on_over_paragraphs_whatever_its_marks(String text, String quoted) {
        assertEquals(List.of(quoted.split(" / ", -1)), inner(English.read(text)));
    }

    @Test
    void a_missing_closing_mark_swallows_no_later_paragraph() {
        Reading reading = English.read("“The gate leaks, she said.¶The council met on Monday.");

        assertTrue(reading.isQuoted(reading.tokenFrom(1)));
        assertFalse(reading.isQuoted(reading.size() - 2));
    }

    @Test
    void a_word_held_at_a_distance_is_nobodys_speech() {
        Reading reading = English.read("The “experts” left.");

        assertTrue(reading.quotationAt(2).isPresent());
        assertFalse(reading.isQuoted(2));
    }

    @Test
    void the_marks_belong_to_the_outer_span_only() {
        Reading reading = English.read("“We go,” she said.");
        Quotation quotation = reading.quotations().get(0);

        assertEquals("“We go,”", quotation.outer().in(reading.article().text()));
        assertEquals("We go,", quotation.inner().in(reading.article().text()));
    }

    @Test
    void a_paragraph_may_go_on_without_a_mark_of_its_own_and_close() {
        Reading reading = English.read("“The gate worries me.¶The market is old,” she said.¶The council met.");

        assertTrue(reading.quotations().get(1).continued());
        assertEquals(List.of("The gate worries me.", "The market is old,"), inner(reading));
    }

    private static List<String> inner(Reading reading) {
        return reading.quotations().stream()
                .map(quotation -> quotation.inner().in(reading.article().text()))
                .collect(Collectors.toList());
    }

    @Test
    void a_headline_left_open_is_not_carried_on_by_the_story() {
        Reading reading = English.read("# “Gate leaks, says mayor¶The gate is old,” she said.");
        assertEquals(List.of("Gate leaks, says mayor", "The gate is old,"), inner(reading));
        assertFalse(reading.quotations().get(1).continued());
    }
}
