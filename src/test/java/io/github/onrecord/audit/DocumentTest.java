package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.scoring.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            According to the indictment, Harl took 40,000 crowns from the fund.                              | court_filing
            The chargesheet says the accused moved the money to three accounts.                              | court_filing
            Court records show that Harl took 40,000 crowns from the fund.                                   | court_filing
            A report by the think tank Civic Lens warned that schools faced ruin.                            | document
            The report, published on Thursday, says schools face cuts.                                       | document
            A survey of 2,000 adults by Pollwise found that 61% opposed the plan.                            | document
            According to official figures, unemployment rose to 5.1%.                                        | document
            A study published in the Journal of Tidal Medicine on Tuesday found that swimmers slept longer.  | document
            The register lists nine owners of the quay.                                                      | document
            A projection by the bank gave the island two more summers.                                         | document
            A memo reviewed by the Ledger shows that managers ignored warnings.                              | leaked_document
            """)
    void a_paper_that_can_be_found_again_is_a_named_document(String sentence, String channel) {
        Claim claim = audited(sentence).onlyClaim();

        assertEquals("named_document", claim.sourceType().id());
        assertThat(claim.channels()).extracting(Channel::id).contains(channel);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The court ruled that the notice was defective.        | named_body
            The National Audit Office found that the ministry wasted four million crowns. | named_body
            Mayor Ana Ruiz said in a letter that schools face cuts. | named_person_role
            The weather report came too late for the fleet.       | none
            """)
    void a_body_or_a_person_who_writes_is_not_the_paper(String sentence, String expected) {
        assertEquals(expected, audited(sentence).onlyClaim().sourceType().id());
    }

    @Test
    void words_of_a_charging_paper_are_a_public_record() {
        Audited page = audited("According to the indictment, Harl took 40,000 crowns from the fund.");

        assertThat(page.onlyClaim().facts()).containsKey("record.public");
        assertEquals(Band.STRONG, page.band(page.onlyClaim()));
    }

    @Test
    void a_memo_that_the_outlet_saw_is_marked_as_seen() {
        Audited page = audited("A memo reviewed by the Ledger shows that managers ignored warnings.");

        assertThat(page.onlyClaim().facts()).containsKey("document.seen");
        assertEquals("verified", page.onlyClaim().verification().id());
    }
}
