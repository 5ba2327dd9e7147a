package io.github.onrecord.attribution;

import static io.github.onrecord.audit.Audited.audited;
import static io.github.onrecord.audit.Audited.auditedFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.audit.Audited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz said the quay was safe. Ruiz said boats could return.                    | short_name
            Mayor Ana Ruiz said the quay was safe. She said boats could return.                     | pronoun
            Mayor Ana Ruiz said the quay was safe. The mayor said boats could return.               | explicit
            Mayor Ana Ruiz said the quay was safe. Ms Ruiz said boats could return.                 | short_name
            The harbour board said the quay was safe. The board said boats could return.            | explicit
            The harbour board said the quay was safe. It said boats could return.                   | pronoun
            """)
    void one_speaker_is_one_source_whatever_the_name(String text, String mention) {
        Audited page = audited(text);

        assertThat(page.audit().sources()).hasSize(1);
        assertEquals(
                mention,
                page.audit().attributions().get(1).source().orElseThrow().kind().id());
        assertEquals(page.claim("quay").source(), page.claim("boats").source());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Three pilots with knowledge of the sale spoke to us. One said it was late.               | unnamed_insider
            One of her colleagues, who asked not to be named, claimed that it was late.              | unnamed_insider
            Residents said the siren failed. A third said it was late.                               | public_crowd
            Nearly six in 10 said it was late.                                                       | public_crowd
            Families of the detained say it was late.                                                | public_crowd
            A statement said it was late.                                                            | named_document
            The memo, dated May 4 and signed by Chief Pilot Ana Ruiz, says it was late.              | named_document
            A list drawn up by the Orm side and dated 4 May, a copy of which we saw, says it was late. | named_document
            A complaint to the port auditor alleges that it was late.                                | named_document
            Tide Voice, a seamen's charity, said it was late.                                        | named_body
            Former secretary of state Ana Ruiz said it was late.                                     | named_person_role
            Ana Ruiz, whose son was on board, said it was late.                                      | named_person_role
            """)
    void the_words_on_the_page_tell_what_kind_of_source_it_is(String text, String type) {
        assertEquals(type, audited(text).claim("late").sourceType().id());
    }

    @Test
    void the_authors_of_a_study_speak_for_the_study() {
        Audited page = audited("A study of 900 pilots found that few slept. Many drank coffee, the authors write.");

        assertEquals(page.claim("slept").source(), page.claim("coffee").source());
    }

    @Test
    void a_role_once_given_holds_for_the_short_name() {
        Audited page = audited("Mayor Ana Ruiz said the quay was safe.\n\nRuiz said boats could return.");

        assertEquals(SourceType.NAMED_PERSON_ROLE, page.claim("boats").sourceType());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The two pilots, Ana Ruiz and Ivo Lund, slept. "It was late," said Lund.                     | pilots
            Three nurses, Lena Holt, Mara Dunn and Ivo Lund, left. "It was late," said Lund.            | nurses
            Engineers Ana Ruiz and Ivo Lund slept. "It was late," said Lund.                            | Engineers
            Two ferry captains — Ivo Lund and Ana Ruiz — slept. "It was late," said Lund.               | ferry captains
            The brothers Tom and Ivo Lund slept. "It was late," said Lund.                              | brothers
            The chief engineer of Norland Rail, Prof Ivo Lund, said it was late.                        | chief engineer
            The acting chief executive of Norland Rail, Dr Ivo Lund, said it was late.                  | chief executive
            The outgoing vice president of Lode Energy, Mr Ivo Lund, said it was late.                  | vice president
            The secretary of the Clerks' Union, Rev Ivo Lund, said it was late.                         | secretary
            """)
    void a_role_shared_or_told_from_afar_is_a_role(String text, String role) {
        Audited page = audited(text);
        Source lund = page.source(page.claim("late"));

        assertEquals("Ivo Lund", lund.name());
        assertEquals(SourceType.NAMED_PERSON_ROLE, lund.type());
        assertEquals(role, lund.role().orElseThrow());
    }

    @Test
    void neighbours_in_a_list_share_no_role_of_one() {
        Audited page = audited("The pilot, Ana Ruiz, met Ivo Lund. \"It was late,\" said Lund.");

        assertEquals(SourceType.NAMED_PERSON, page.claim("late").sourceType());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz said the quay was shut, adding that it was old.                         | adding
            Mayor Ana Ruiz said clerk Ivo Lund had met the board, adding that it was old.  | adding
            Mayor Ana Ruiz said she had met the board, saying it was old.                          | saying
            Mayor Ana Ruiz said the board had lost, calling it old.                                | calling
            """)
    void a_participle_after_a_comma_goes_on_with_the_first_speaker(String sentence, String cue) {
        Audited page = audited(sentence);

        assertEquals(
                "Mayor Ana Ruiz",
                page.words(page.attribution(cue).source().orElseThrow().span()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said the quay was shut. Her brother Ivo Ruiz said boats had left.  | 2
            Ana Ruiz said the quay was shut. Dr A. Ruiz said boats had left.            | 1
            Ana María Ruiz said the quay was shut. María Ruiz said boats had left.      | 1
            """)
    void people_who_share_a_surname_are_told_apart_by_their_given_names(String text, int sources) {
        assertThat(audited(text).audit().sources()).hasSize(sources);
    }

    @Test
    void he_is_the_man_who_spoke_last() {
        Audited page = auditedFile("pronoun-after-two-men");

        assertEquals("Olaf Brandt", page.source(page.claim("until the spring")).name());
        assertEquals("Tomas Veld", page.source(page.claim("should pay")).name());
    }

    @Test
    void a_minister_of_whom_no_name_is_given_stays_unnamed() {
        assertEquals(
                SourceType.UNNAMED_OFFICIAL,
                audited("One minister said the tolls would rise.").onlyClaim().sourceType());
    }

    @Test
    void two_unnamed_officials_are_one_source_and_one_of_them_belongs_to_it() {
        Audited page =
                audited("Two Vellin council officials said the quay was sinking. One of them said boats had left.");

        assertEquals(SourceType.UNNAMED_OFFICIAL, page.claim("boats").sourceType());
        assertEquals(page.claim("sinking").source(), page.claim("boats").source());
    }

    @Test
    void a_pronoun_inside_a_quotation_does_not_make_its_speaker_two() {
        Audited page = audited("\"He told me the quay was sinking,\" Ida Morn said. She said boats had left.");

        assertEquals("Ida Morn", page.source(page.claim("boats")).name());
    }
}
