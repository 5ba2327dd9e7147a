package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HearsayTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The bridge was reportedly hit twice.",
                "The contract was allegedly never signed.",
                "The regiment is believed to have lost forty men.",
                "The winger is said to want a move.",
                "It has been reported that the ferry was overloaded.",
                "It is understood that the club have agreed a fee.",
                "It emerged on Tuesday that the contract was never signed.",
                "Rumours of a split have swirled for weeks.",
                "Media reports suggest the harbourmaster has resigned.",
                "According to reports in Tarsia, the ferry sank at noon."
            })
    void a_cue_that_names_no_one_makes_hearsay(String sentence) {
        Audited page = audited(sentence);

        assertEquals("hearsay_unsourced", page.onlyClaim().sourceType().id());
        assertThat(page.score(page.onlyClaim())).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The lorry reportedly had no brakes.                        | hearsay_unsourced
            The lorry reportedly had no brakes, mechanic Olaf Brandt said.   | named_person_role
            The lorry had no brakes, analysts suggest.                 | unnamed_expert_group
            The lorry had no brakes, the defence ministry said.        | named_body
            The lorry had no brakes, the Meridian Ledger reported.     | named_outlet
            The lorry had no brakes.                                   | none
            """)
    void a_source_in_the_sentence_ends_the_hearsay(String sentence, String expected) {
        assertEquals(expected, audited(sentence).onlyClaim().sourceType().id());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The storm claimed 20 lives on the coast.",
                "The surgery reported for duty as usual.",
                "She believed in the old ways of the valley.",
                "The works went ahead according to plan.",
                "The said amount was paid in April.",
                "He was admitted to hospital on Sunday.",
                "The town posted guards at both gates.",
                "The river is one of the main sources of food.",
                "The weather report came too late for the fleet."
            })
    void words_that_only_look_like_hearsay_are_none(String sentence) {
        assertThat(audited(sentence).onlyClaim().sourceType().id()).isEqualTo("none");
        assertThat(audited(sentence).audit().attributions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The indictment says Harl ran the fund. He allegedly took 40,000 crowns from it.     | named_document
            Harl ran the fund. He allegedly took 40,000 crowns from it.                          | hearsay_unsourced
            """)
    void allegedly_belongs_to_a_charge_paper_named_just_before(String text, String type) {
        assertEquals(type, audited(text).claim("40,000").sourceType().id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Media reports suggest the harbourmaster has resigned.    | F02 F13
            The Orm Gazette reports that the harbourmaster resigned. | ''
            """)
    void reports_without_an_outlet_are_an_uncredited_pick_up(String sentence, String codes) {
        assertEquals(codes, String.join(" ", audited(sentence).codes()));
    }
}
