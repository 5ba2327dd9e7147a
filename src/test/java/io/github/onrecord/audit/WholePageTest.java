package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.findings.HeadlineGap;
import io.github.onrecord.findings.HeadlineGap.Part;
import io.github.onrecord.findings.Origin;
import io.github.onrecord.findings.QuotationDistance;
import io.github.onrecord.findings.RightOfReply;
import io.github.onrecord.findings.RightOfReply.Party;
import io.github.onrecord.findings.SceneDistance;
import io.github.onrecord.findings.WholePage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures that only a whole page shows. */
class WholePageTest {
    private static final String TWO_ACCUSED = """
            # Two clerks and a bridge

            Auditor Nils Brekke told the Orm Gazette that Owen Trask forged the bridge accounts.

            Brekke told the Gazette that Pia Stroud took bribes from a builder.

            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Trask denied the allegations in a statement on Monday.                  | RESPONSE | NONE     | 1
            Ms Stroud did not respond to a request for comment.                     | NONE     | ATTEMPT  | 1
            Trask told the Gazette that every krone was in the safe.                | RESPONSE | NONE     | 1
            Neither of the two could be reached.                                    | NONE     | NONE     | 0
            Both did not respond to a request for comment.                          | ATTEMPT  | ATTEMPT  | 2
            The bridge opens in May.                                                | NONE     | NONE     | 0
            """)
    void each_of_the_accused_has_a_reply_or_none(
            String answer, RightOfReply.Reply trask, RightOfReply.Reply stroud, int answered) {
        RightOfReply reply = page(TWO_ACCUSED + answer).reply();

        assertThat(reply.parties()).extracting(Party::name).containsExactly("Owen Trask", "Pia Stroud");
        assertThat(reply.parties()).extracting(Party::reply).containsExactly(trask, stroud);
        assertEquals(answered, reply.answered());
        assertEquals(answered / 2.0, reply.share());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The mayor of Orm took bribes from a builder, Nils Brekke said.              | mayor
            Nils Brekke said that the chairman was stabbed by Owen Trask.               | Owen Trask
            Nils Brekke said that Owen Trask was stabbed at the pier.                   | -
            Nils Brekke said that fraud charges against Pia Stroud were near.           | Pia Stroud
            Nils Brekke accused Pia Stroud of fraud.                                    | Pia Stroud
            Pia Stroud, a friend of Owen Trask, embezzled the fund, Nils Brekke said.   | Pia Stroud
            Nils Brekke said that the clerk read two counts of fraud.                   | -
            Nils Brekke said that the clerk faced two counts of fraud.                  | clerk
            Nils Brekke said that the bridge was old.                                   | -
            """)
    void the_accused_is_the_one_who_is_said_to_have_done_it(String sentence, String accused) {
        assertThat(page(sentence).reply().parties())
                .extracting(Party::name)
                .isEqualTo(Optional.ofNullable(accused).stream().toList());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The mayor, Nils Brekke said, took bribes. Mayor Ana Ruiz left in May.                | Ana Ruiz
            It is learnt that the college management tried to hush up the theft.                 | management
            The minister's men beat the guard, Nils Brekke said.                                 | -
            Assaults on drivers have doubled, Nils Brekke said.                                  | -
            The founder of a charity for the town of Coldbank said he knew who stole the money.  | -
            """)
    void a_role_is_joined_to_its_name_and_nobody_in_particular_is_no_party(String text, String accused) {
        assertThat(page(text).reply().parties())
                .extracting(Party::name)
                .isEqualTo(Optional.ofNullable(accused).stream().toList());
    }

    @Test
    void one_person_accused_twice_is_one_party_under_the_fullest_name() {
        RightOfReply reply = page("Auditor Nils Brekke said that Trask forged the accounts. Brekke said that Owen"
                        + " Trask took bribes.")
                .reply();

        assertThat(reply.parties()).singleElement().satisfies(party -> {
            assertEquals("Owen Trask", party.name());
            assertThat(party.allegations()).hasSize(2);
        });
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Old ferry sinks off Orle harbour            | The old ferry sank off Orle harbour, sources said.                       | bare_headline
            Old ferry sinks off Orle harbour            | The old ferry may have sunk off Orle harbour, the coastguard said.       | bare_headline
            Old ferry sinks off Orle harbour            | The old ferry sank off Orle harbour.                                     | unsupported_headline
            Every ferry fails safety test at Orle       | Two ferries failed a safety test at Orle, the coastguard said.           | overreach
            Old ferry sinks off Orle harbour            | The old ferry sank off Orle harbour, the coastguard said in a statement. | none
            Old ferry sinks off Orle harbour, crew say  | The old ferry sank off Orle harbour, sources said.                       | not_compared
            Spring at last                              | The old ferry sank off Orle harbour, sources said.                       | not_compared
            """)
    void a_headline_is_held_against_the_claim_that_carries_it(String headline, String body, String gap) {
        HeadlineGap top = page("# " + headline + "\n\nThe coastguard met on Monday, it said in a statement.\n\n" + body)
                .top();

        assertEquals(Optional.of(gap), top.headline().map(line -> line.gap().id()));
    }

    @Test
    void a_page_without_a_headline_has_no_headline_gap() {
        assertEquals(
                Optional.empty(),
                page("The ferry sank. The crew swam ashore. The harbour was shut.")
                        .top()
                        .headline());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            The old ferry sank off Orle harbour on Friday.                     | bare_headline
            The old ferry sank off Orle harbour on Friday, the coastguard said.| not_compared
            """)
    void a_lead_is_held_against_the_paragraphs_below_it(String lead, String gap) {
        HeadlineGap top = page(lead + "\n\nSources said that the old ferry sank off Orle harbour before Friday noon.")
                .top();

        assertThat(top.lines())
                .filteredOn(line -> line.part() == Part.LEAD)
                .extracting(line -> line.gap().id())
                .containsExactly(gap);
    }

    @Test
    void a_dateline_is_held_against_the_places_that_the_opening_names() {
        SceneDistance far = page("NEW DELHI: Two ministers met in Beijing on Friday.\n\nThey left in May.")
                .scene();
        SceneDistance near = page("BEIJING, May 3 (AP) - Two ministers met in Beijing on Friday.\n\nThey left in May.")
                .scene();

        assertEquals(new SceneDistance(Optional.of("NEW DELHI"), List.of("Beijing"), 0), far);
        assertEquals(Optional.of(false), far.isFiledFromThere());
        assertEquals(Optional.of(true), near.isFiledFromThere());
    }

    @Test
    void without_a_dateline_nothing_is_said_of_where_a_page_was_filed() {
        SceneDistance scene = page("A Ledger reporter saw smoke in Orle.\n\nThe crew left in May.")
                .scene();

        assertEquals(Optional.empty(), scene.dateline());
        assertEquals(Optional.empty(), scene.isFiledFromThere());
        assertEquals(1, scene.ownObservationClaims());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz said: "The dam will hold."                                              | 1 | 1 | 0 | 0 | 0
            "The dam will hold," Mayor Ana Ruiz said. She left.                                    | 1 | 1 | 0 | 0 | 0
            "The dam will hold. The gates are new," Mayor Ana Ruiz said.                           | 1 | 0 | 0 | 1 | 0
            "The dam will hold. The gates are new. We built it well," Mayor Ana Ruiz said.         | 1 | 0 | 1 | 2 | 0
            The bridge is "practically worthless".                                                 | 1 | 0 | 0 | 0 | 1
            The dam will hold, Mayor Ana Ruiz said.                                                | 0 | 0 | 0 | 0 | 0
            """)
    void a_quotation_is_as_far_from_its_speaker_as_the_sentences_between(
            String text, int quotations, int same, int late, int longest, int without) {
        assertEquals(
                new QuotationDistance(quotations, same, late, longest, without),
                page(text).quotations());
    }

    @Test
    void claims_of_one_source_are_one_origin_and_the_largest_comes_first() {
        Audited page = audited("Ruth Kale, a geologist, said that the dam leaks. Mayor Ana Ruiz said that the gates are"
                + " new. She said that the pumps work.");

        assertThat(page.audit().measures().page().origins())
                .extracting(Origin::claims)
                .containsExactly(List.of("c2", "c3"), List.of("c1"));
    }

    private static WholePage page(String text) {
        return audited(text).audit().measures().page();
    }
}
