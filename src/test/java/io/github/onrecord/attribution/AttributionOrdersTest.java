package io.github.onrecord.attribution;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.audit.Audited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionOrdersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz said the quay would shut on Monday.                | the quay would shut on Monday
            Mayor Ana Ruiz said on Monday that the quay would shut.           | that the quay would shut
            The quay would shut on Monday, Mayor Ana Ruiz said.               | The quay would shut on Monday
            "The quay will shut," Mayor Ana Ruiz said.                        | "The quay will shut,"
            "The quay will shut," said Mayor Ana Ruiz.                        | "The quay will shut,"
            "Will the quay shut?" Mayor Ana Ruiz said.                        | "Will the quay shut?"
            "The quay," Mayor Ana Ruiz said, "will shut on Monday."           | "The quay," … "will shut on Monday."
            "The quay will shut," Mayor Ana Ruiz said. "We are sorry."        | "The quay will shut," … "We are sorry."
            The quay, Mayor Ana Ruiz said, would shut on Monday.              | The quay … would shut on Monday
            Mayor Ana Ruiz said: "The quay will shut."                        | "The quay will shut."
            """)
    void the_content_is_found_wherever_source_and_cue_stand(String sentence, String content) {
        Audited page = audited(sentence);
        Attribution attribution = page.attribution("said");

        assertEquals(
                "Mayor Ana Ruiz", page.words(attribution.source().orElseThrow().span()));
        assertEquals(content, attribution.content().in(page.audit().article().text()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            According to Ana Ruiz, the mayor, the quay will shut on Monday.   | According to | the quay will shut on Monday
            According to the mayor, Ana Ruiz, the quay will shut on Monday.   | According to | the quay will shut on Monday
            According to Ana Ruiz, the quay, the pier and the mole will shut. | According to | the quay, the pier and the mole will shut
            According to Mayor Ana Ruiz, the quay will shut on Monday.        | According to | the quay will shut on Monday
            The quay will shut on Monday, according to Mayor Ana Ruiz.        | according to | The quay will shut on Monday
            The quay will shut, according to Mayor Ana Ruiz, on Monday.       | according to | The quay will shut … on Monday
            """)
    void according_to_may_stand_before_after_or_inside(String sentence, String cue, String content) {
        Audited page = audited(sentence);

        assertEquals(
                content,
                page.attribution(cue).content().in(page.audit().article().text()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said: "The quay will shut. We are sorry. Nobody knew."        | "The quay will shut. We are sorry. Nobody knew."
            Ana Ruiz said the quay "is done for. It will shut," and left.          | the quay "is done for. It will shut,"
            While Ana Ruiz said the quay would hold, the pilots packed their bags. | the quay would hold
            When Ana Ruiz said the quay would hold, nobody laughed.                | the quay would hold
            Ana Ruiz -- a mother of four -- said the quay would shut.              | the quay would shut
            Ana Ruiz said in May, when the crane fell, "The quay will shut."       | "The quay will shut."
            """)
    void the_content_ends_where_the_words_credited_end(String sentence, String content) {
        Audited page = audited(sentence);

        assertEquals(
                content,
                page.attribution("said").content().in(page.audit().article().text()));
    }

    @Test
    void a_list_after_a_colon_belongs_to_whoever_leads_up_to_it() {
        Audited page = audited("Minutes of the May meeting record that:\n\n- the crane was sold;\n- nobody was asked.");

        assertEquals(SourceType.NAMED_DOCUMENT, page.claim("crane").sourceType());
        assertEquals(page.claim("crane").source(), page.claim("nobody").source());
    }

    @Test
    void a_quotation_alone_in_its_paragraph_goes_to_whoever_was_credited_right_before() {
        Audited page =
                audited("Mayor Ana Ruiz denied any part in the sale.\n\n\"I never saw the papers. I was at sea.\"");

        assertEquals("Ana Ruiz", page.source(page.claim("papers")).name());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "The quay will shut," Mayor Ana Ruiz said.                        | direct
            Mayor Ana Ruiz said the quay would "shut for good".               | mixed
            Mayor Ana Ruiz said the quay would shut.                          | indirect
            """)
    void quoted_words_are_told_from_paraphrase(String sentence, String quotation) {
        assertEquals(
                quotation, audited(sentence).attribution("said").quotation().id());
    }

    @Test
    void what_a_speaker_passes_on_hangs_under_the_speaker() {
        Audited page = audited("Police said a witness told them that the driver ran.");
        Attribution outer = page.attribution("said");
        Attribution inner = page.attribution("told");

        assertThat(inner.parent()).contains(outer.id());
        assertThat(outer.parent()).isEmpty();
    }

    @Test
    void two_speakers_in_one_sentence_keep_apart() {
        Audited page =
                audited("Mayor Ana Ruiz said the quay was safe, while engineer Ida Morn warned that it was sinking.");

        assertEquals(
                "the quay was safe",
                page.attribution("said").content().in(page.audit().article().text()));
        assertEquals(
                "that it was sinking",
                page.attribution("warned").content().in(page.audit().article().text()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "It cracked," Mayor Ana Ruiz said, adding that nobody was hurt.   | adding  | that nobody was hurt
            Mayor Ana Ruiz toured the quay, warning that it was sinking.      | warning | that it was sinking
            When Mayor Ana Ruiz took office, she said the quay would shut.    | said    | the quay would shut
            Mayor Ana Ruiz said the quay was shut, and asked for sand.        | said    | the quay was shut
            Mayor Ana Ruiz, who said the quay was shut, left the hall.        | said    | the quay was shut
            While the mayor says the quay is safe, traders have left it.      | says    | the quay is safe
            Two aides confirmed to the Orm Gazette that the quay was shut.    | confirmed to | that the quay was shut
            A clerk admitted to us, on Monday, that the quay was shut.        | admitted to  | that the quay was shut
            Ana Ruiz, the mayor, said in an email: "It is shut. It is old."   | said    | "It is shut. It is old."
            "The vote," said Ana Ruiz -- it was late -- "is void."            | said    | "The vote," … "is void."
            Ana Ruiz told the court that the quay was shut: who would go on it? | told  | that the quay was shut
            Rosa, as friends call her, said the quay was shut.                | said    | the quay was shut
            Ida Morn, on the quay: "It is shut."                              | :       | "It is shut."
            """)
    void the_content_is_what_the_cue_itself_carries(String sentence, String cue, String content) {
        Audited page = audited(sentence);

        assertEquals(
                content,
                page.attribution(cue).content().in(page.audit().article().text()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Her stablemates said that the horse was lame.                            | Her stablemates
            48 percent said they would move.                                         | 48 percent
            Ana Ruiz, who was to travel to Orm, on the coast, on Friday, said it was safe. | Ana Ruiz
            "It is a warning," Ana Ruiz, told the Orm Gazette.                       | Ana Ruiz
            """)
    void whoever_plainly_speaks_is_credited(String sentence, String source) {
        Audited page = audited(sentence);
        Attribution first = page.audit().attributions().get(0);

        assertThat(page.words(first.source().orElseThrow().span())).startsWith(source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "My father used to say, 'Never sell the well,'" said Ida Morn.        | My father   | used to say | 'Never sell the well,'
            “My aunt used to tell us, ‘Count the boats,’” said Ida Morn.          | My aunt     | used to tell | ‘Count the boats,’
            "She told me, 'It's the farmers' land,' and left," said Ida Morn.     | She         | told        | 'It's the farmers' land,' and left,
            “The captain would say, ‘Wait for the tide,’” said Ida Morn.          | The captain | would say   | ‘Wait for the tide,’
            “Sgt Mat Knole said we had an hour,” Ida Morn told reporters.         | Sgt Mat Knole | said      | we had an hour,
            """)
    void what_a_quoted_speaker_quotes_is_an_attribution_inside(
            String sentence, String source, String cue, String content) {
        Audited page = audited(sentence);
        Attribution inner = page.audit().attributions().stream()
                .filter(attribution -> attribution.parent().isPresent())
                .findFirst()
                .orElseThrow();

        assertEquals(source, page.words(inner.source().orElseThrow().span()));
        assertEquals(cue, page.words(inner.cue().orElseThrow()));
        assertEquals(content, inner.content().in(page.audit().article().text()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Rosa, as friends call her, left the quay.",
                "Ida Morn, whom neighbours call the Duchess, left the quay.",
                "The painter, as critics describe him, left the quay."
            })
    void what_someone_is_called_by_the_way_is_nobodys_statement(String sentence) {
        assertThat(audited(sentence).audit().attributions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Dr. K. Lund: I saw it lean.                             | Dr. K. Lund
            Mayor Ana Ruiz: We shut the quay in May.                | Mayor Ana Ruiz
            ANA RUIZ, a deckhand: We shut the quay in May.          | ANA RUIZ
            Ana Ruiz (mayor): We shut the quay in May.              | Ana Ruiz
            Ana Ruiz, the mayor, in a statement: The quay is shut.  | Ana Ruiz
            """)
    void a_label_may_have_a_title_a_role_or_a_channel(String paragraph, String source) {
        Audited page = audited(paragraph);

        assertEquals(
                source, page.words(page.attribution(":").source().orElseThrow().span()));
    }

    @Test
    void a_label_before_a_colon_credits_the_whole_paragraph() {
        Audited page = audited("Ana Ruiz: The quay is safe. We checked every stone of it.");

        assertEquals(
                "The quay is safe. We checked every stone of it.",
                page.attribution(":").content().in(page.audit().article().text()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz refused to confirm the sale of the quay.              | refused | Mayor Ana Ruiz
            Mayor Ana Ruiz was quick to deny that the quay was sold.             | deny    | Mayor Ana Ruiz
            Citing the harbour law, Mayor Ana Ruiz shut the quay.                | Citing  | Mayor Ana Ruiz
            Mayor Ana Ruiz (Green), head of the harbour board, said it was safe. | said    | Mayor Ana Ruiz (Green), head of the harbour board
            Current and former officials said the quay was safe.                 | said    | Current and former officials
            Mayor Ana Ruiz and the harbour board said the quay was safe.         | said    | Mayor Ana Ruiz and the harbour board
            "It is safe," former board chief Ana Ruiz said.                      | said    | former board chief Ana Ruiz
            Some 44 percent of voters said the quay was safe.                    | said    | Some 44 percent of voters
            """)
    void the_source_is_found_behind_another_verb_and_beside_other_words(String sentence, String cue, String source) {
        Audited page = audited(sentence);
        Attribution attribution = page.audit().attributions().stream()
                .filter(one ->
                        one.cue().filter(span -> page.words(span).endsWith(cue)).isPresent())
                .findFirst()
                .orElseThrow();

        assertEquals(source, page.words(attribution.source().orElseThrow().span()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Asked whether the quay was safe, Mayor Ana Ruiz nodded.                  | Asked       | whether the quay was safe
            When asked about the lamp, the keeper said it was dry.                   | asked about | the lamp
            Mayor Ana Ruiz declined to discuss the quay.                             | declined    | to discuss the quay
            Even if the crane fell, Mayor Ana Ruiz said the quay would hold.         | said        | the quay would hold
            As the crane fell, Mayor Ana Ruiz shouted, "Lock the gate!"              | shouted     | "Lock the gate!"
            Mayor Ana Ruiz said: "The quay is safe," but in fact she had shut it.    | said        | "The quay is safe,"
            Mayor Ana Ruiz said the quay would hold and promised more sand.          | said        | the quay would hold
            Asked if the quay was safe, Mayor Ana Ruiz said no.                      | said        | no
            """)
    void questions_refusals_and_what_leads_up_to_a_cue_are_told_apart(String sentence, String cue, String content) {
        Audited page = audited(sentence);

        assertEquals(
                content,
                page.attribution(cue).content().in(page.audit().article().text()));
    }
}
