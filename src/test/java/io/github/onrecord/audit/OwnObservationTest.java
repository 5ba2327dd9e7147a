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

class OwnObservationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A Ledger reporter at the scene saw smoke rising from the depot.   | own_observation
            An AFP journalist saw police firing tear gas.                     | own_observation
            A Reuters witness heard explosions in the old town.               | own_observation
            The Meridian Ledger reported that smoke rose from the depot.      | named_outlet
            Tarsian journalist Piet Olk said smoke rose from the depot.        | named_journalist
            Witnesses said smoke rose from the depot.                         | public_crowd
            The film was seen by two million people.                          | none
            "We saw smoke rising from the depot," Ida Morn said.              | named_person
            """)
    void only_the_outlets_own_people_observe_for_it(String sentence, String expected) {
        assertEquals(expected, audited(sentence).onlyClaim().sourceType().id());
    }

    @Test
    void what_a_reporter_saw_is_strong_first_hand_and_on_the_scene() {
        Audited page = audited("A Ledger reporter at the scene saw smoke rising from the depot.");
        Claim claim = page.onlyClaim();

        assertEquals(Band.STRONG, page.band(claim));
        assertEquals("firsthand", claim.proximity().id());
        assertThat(claim.channels()).containsExactly(Channel.ON_SCENE);
        assertEquals("F26", String.join(" ", page.codes()));
    }
}
