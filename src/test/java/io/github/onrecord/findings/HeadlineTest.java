package io.github.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.attribution.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final String BARE = "The headline states this flatly; behind it in the text stands only this: ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Mayor’s bodyguards beat market traders            | hearsay, no source named.
            Mayor’s bodyguards beat market traders, clip goes viral | hearsay, no source named.
            Mayor’s bodyguards beat market traders, union says | -
            Union: Mayor’s bodyguards beat market traders     | -
            Mayor’s bodyguards beat market traders: witnesses | -
            Mayor’s bodyguards allegedly beat market traders  | -
            Mayor’s bodyguards accused of beating market traders | -
            Mayor’s bodyguards may have beaten market traders | -
            Did mayor’s bodyguards beat market traders?       | -
            Mayor’s bodyguards ‘beat market traders’          | -
            Mayor’s bodyguards 'beat market traders'          | -
            How the mayor’s bodyguards beat market traders    | -
            Traders want a new market                         | -
            """)
    void a_headline_that_asserts_hearsay_is_asked_about(String headline, String type) {
        Story story = Story.of(
                        "# " + headline + "\n\nBodyguards of the mayor allegedly beat two market traders on Friday.")
                .claim(
                        "Bodyguards of the mayor allegedly beat two market traders on Friday.",
                        SourceType.HEARSAY_UNSOURCED);

        assertEquals(type == null ? List.of() : List.of(BARE + type), messages(story));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            named_body        | -                         | false
            named_document    | -                         | false
            named_document    | content.allegation        | true
            named_document    | content.allegation statement.act-itself | false
            own_observation   | content.allegation        | false
            artefact          | check.silent              | true
            artefact          | check.method              | false
            unnamed_official  | -                         | true
            named_outlet      | relay.anonymous           | true
            none              | -                         | true
            none              | elsewhere.later           | false
            """)
    void what_stands_behind_a_bare_headline_decides(String type, String facts, boolean asked) {
        Story story = Story.of("# Harbour chief hid the crane fund\n\nThe harbour chief hid the crane fund for a year.")
                .claim(
                        "The harbour chief hid the crane fund for a year.",
                        Story.type(type),
                        facts == null ? new String[0] : facts.split(" ", -1));

        assertEquals(asked, !messages(story).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Deal ‘within reach’, envoys say           | within reach
            Deal "within reach", envoys say           | within reach
            Envoys are ‘close to a deal’              | -
            Envoys ‘shouted’ at first                 | -
            ‘The Long Crossing’ opens on Friday       | The Long Crossing
            The envoys’ deal and the guards’ lodge    | -
            """)
    void what_a_headline_has_in_marks_must_stand_in_the_text(String headline, String words) {
        Story story = Story.of("# " + headline + "\n\n“A deal is close,” Ada Renn said. The envoys met on Monday.")
                .claim("The envoys met on Monday.", SourceType.NAMED_BODY);

        assertEquals(
                words.equals("-")
                        ? List.of()
                        : List.of("The headline has ‘" + words
                                + "’ in quotation marks; no paragraph of the text has these words."),
                messages(story));
    }

    @Test
    void a_headline_more_certain_than_its_source_is_asked_about() {
        Story story = Story.of(
                        "# Port workers leave the ferry pier\n\nPort workers could leave the ferry pier, Ada Renn said.")
                .hedged("Port workers could leave the ferry pier, Ada Renn said.", SourceType.NAMED_PERSON);

        assertEquals(
                List.of("The headline states this flatly; the text is more careful:"
                        + " ‘Port workers could leave the ferry pier, Ada Renn said’."),
                messages(story));
    }

    @Test
    void a_sentence_that_speaks_of_a_showing_is_not_held_against_the_headline() {
        Story story = Story.of(
                        "# Harbour party loses its majority\n\nThe harbour party lost its majority, results showed.")
                .claim("The harbour party lost its majority, results showed.", SourceType.NONE);

        assertThat(messages(story)).isEmpty();
    }

    @Test
    void one_claim_that_carries_the_headline_is_enough() {
        Story story = Story.of("# Harbour chief hid the crane fund\n\nThe harbour chief reportedly hid the crane fund."
                        + " The harbour chief hid the crane fund, the audit office said.")
                .claim("The harbour chief reportedly hid the crane fund.", SourceType.HEARSAY_UNSOURCED)
                .claim("The harbour chief hid the crane fund, the audit office said.", SourceType.NAMED_BODY);

        assertThat(messages(story)).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Guards search every room of the lodge      | Guards searched one room of the lodge.     | Every room
            Guards search every room of the lodge      | Guards searched all rooms of the lodge.    | -
            Guards search all rooms of the lodge       | Guards searched the rooms of the lodge.    | -
            Guards search all rooms of the lodge       | Guards searched two rooms of the lodge.    | all rooms
            Guards search nearly all rooms of the lodge | Guards searched two rooms of the lodge.   | -
            Guards search all 12 rooms of the lodge    | Guards searched the 12 rooms of the lodge. | -
            Guards search the lodge every day          | Guards searched the lodge.                 | -
            Guards ‘search every room’ of the lodge    | Guards searched one room of the lodge.     | search every room
            Experts find every room of the lodge empty | Experts found one room of the lodge empty. | every room
            """)
    void a_headline_that_counts_everything_is_held_against_the_text(String headline, String body, String words) {
        Story story = Story.of("# " + headline + "\n\n" + body).claim(body, SourceType.NAMED_BODY);

        assertThat(messages(story))
                .hasSize(words == null ? 0 : 1)
                .allSatisfy(message -> assertThat(message).containsIgnoringCase("‘" + words + "’"));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Tea cuts risk of gout, scientists find      | People who drank tea were 9% less likely to have gout. | true
            Tea linked to lower risk of gout, study finds | People who drank tea were 9% less likely to have gout. | false
            Tea cuts risk of gout, scientists find      | Tea cuts the risk of gout, the trial showed.         | false
            Council cuts bus fares                      | The council lowered bus fares on Monday.             | false
            """)
    void cause_and_effect_is_held_against_a_mere_link(String headline, String body, boolean asked) {
        Story story = Story.of("# " + headline + "\n\n" + body).claim(body, SourceType.NAMED_DOCUMENT);

        assertEquals(asked, !messages(story).isEmpty());
    }

    @Test
    void a_lead_that_outruns_the_body_is_no_support_for_the_headline() {
        Story story = Story.of("# Guards search every room of the lodge\n\nGuards searched every room of the lodge.\n\n"
                        + "Guards searched one room of the lodge, the clerk said.")
                .claim("Guards searched every room of the lodge.", SourceType.NAMED_BODY, "lead.overreach: every room")
                .claim("Guards searched one room of the lodge, the clerk said.", SourceType.NAMED_BODY);

        assertEquals(
                List.of(
                        "The headline says ‘every room’; the text does not go so far:"
                                + " ‘Guards searched one room of the lodge, the clerk said’.",
                        "The opening says ‘every room’; the text below it says less."),
                messages(story));
    }

    @Test
    void a_finding_about_the_headline_comes_first_and_has_no_claim() {
        Story story = Story.of("# Harbour chief hid the crane fund\n\nThe harbour chief hid the crane fund.")
                .claim("The harbour chief hid the crane fund.", SourceType.NONE);

        Finding first = story.findings().get(0);

        assertEquals("F18", first.code());
        assertThat(first.claims()).isEmpty();
        assertThat(first.spans()).extracting(story::words).containsExactly("Harbour chief hid the crane fund");
    }

    @Test
    void an_article_without_a_headline_is_not_asked_about_one() {
        Story story = Story.of("The harbour chief hid the crane fund.")
                .claim("The harbour chief hid the crane fund.", SourceType.NONE);

        assertThat(messages(story)).isEmpty();
    }

    private static List<String> messages(Story story) {
        return story.findings().stream()
                .filter(finding -> finding.code().equals("F18"))
                .map(Finding::message)
                .toList();
    }
}
