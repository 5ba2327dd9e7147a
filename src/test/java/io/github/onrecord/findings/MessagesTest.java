package io.github.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.attribution.SourceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @Test
    void a_message_quotes_the_words_of_the_text() {
        String text = "The bridge was reportedly hit twice.";

        assertEquals(
                List.of("‘Reportedly’ names no one."),
                messages(Story.of(text)
                        .claim(text, SourceType.HEARSAY_UNSOURCED, "source.hearsay-unsourced: reportedly")));
    }

    @Test
    void a_message_without_the_words_still_reads_well() {
        String text = "The bridge was reportedly hit twice.";

        assertEquals(
                List.of("This is passed on as hearsay, and no one is named."),
                messages(Story.of(text).claim(text, SourceType.HEARSAY_UNSOURCED)));
    }

    @Test
    void a_long_run_of_words_is_not_quoted_in_a_message() {
        String text = "This shows how the whole town had long been run by three brothers and a dog.";

        assertThat(messages(Story.of(text).claim(text, SourceType.NONE, "content.inference-on-hearsay: " + text)))
                .contains("This draws a conclusion from hearsay.");
    }

    @Test
    void quoted_words_lose_their_own_marks() {
        String text = "The two were “as close as cousins”.";

        assertThat(messages(
                        Story.of(text).claim(text, SourceType.NAMED_BODY, "owner.ambiguous: “as close as cousins”")))
                .containsExactly("Two people on the page could have said ‘as close as cousins’.");
    }

    @Test
    void a_message_names_the_source() {
        String text = "Sources said the talks would fail.";

        assertEquals(
                List.of(
                        "‘Sources’ is as bare as a source can be.",
                        "The page gives no reason for the missing name: ‘Sources’."),
                messages(Story.of(text)
                        .claim(text, SourceType.UNNAMED_INSIDER, "source.bare", "reason.absent")
                        .by("Sources", "said")));
    }

    @Test
    void a_message_names_the_paragraph_of_the_source() {
        Story story = Story.of("The bins were emptied twice.\n\n“The bins were emptied twice,” Mira Oduya wrote.")
                .claim("The bins were emptied twice.", SourceType.NONE, "elsewhere.later: Mira Oduya wrote");

        assertThat(messages(story)).contains("No source here; the same words come with one in paragraph 2.");
    }

    @Test
    void a_message_lists_the_words_of_caution() {
        String text = "The court seems to believe it might win.";

        assertThat(messages(Story.of(text)
                        .claim(text, SourceType.NAMED_BODY, "hedge.two-or-more: seems & believe & might")))
                .contains("‘Seems’, ‘believe’ and ‘might’ stand together here.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            content.attack      | Someone without a name attacks someone here.
            content.opinion     | Someone without a name gives an opinion here.
            content.speculation | Someone without a name guesses here.
            """)
    void a_message_says_which_of_its_facts_holds(String fact, String message) {
        String text = "He is a fool.";

        assertEquals(List.of(message), messages(Story.of(text).claim(text, SourceType.UNNAMED_OFFICIAL, fact)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ‘{cue}’ names no one. | said   | ‘Said’ names no one.
            {cue} names no one.   | said   | Said names no one.
            {cue} names no one.   | $1 \\  | $1 \\ names no one.
            It is {other}.        | said   | -
            No blank.             | said   | No blank.
            """)
    void blanks_are_filled_or_the_message_is_not_said(String message, String cue, String filled) {
        assertEquals(Optional.ofNullable(filled), Blanks.fill(message, Map.of("cue", cue)));
    }

    private static List<String> messages(Story story) {
        return story.findings().stream().map(Finding::message).toList();
    }
}
