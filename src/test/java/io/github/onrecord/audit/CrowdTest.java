package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrowdTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Residents said the siren had failed.                | public_crowd
            Villagers said the siren had failed.                | public_crowd
            Neighbours said the siren had failed.               | public_crowd
            Voters said they were tired of promises.            | public_crowd
            Social media users claimed the video was old.       | public_crowd
            "Never again," tweeted one user.                    | public_crowd
            One fan wrote: "Refund us now."                     | public_crowd
            Analysts said the siren had failed.                 | unnamed_expert_group
            Critics say the plan is a disaster.                 | unnamed_expert_group
            Some observers say the deal will not last.          | unnamed_expert_group
            Historian Ruth Kale says the tradition is older.    | named_person_role
            """)
    void people_without_names_are_a_crowd_or_a_group_of_experts(String sentence, String expected) {
        assertEquals(expected, audited(sentence).onlyClaim().sourceType().id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Residents of Harrow Street said the siren had failed. | source.specific
            Social media users said the siren had failed.         | source.bare
            """)
    void a_place_makes_a_crowd_specific(String sentence, String fact) {
        assertThat(audited(sentence).onlyClaim().facts()).containsKey(fact);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Residents of Harrow Street told the Ledger they heard three blasts.  | 40
            Social media users said the siren had failed.                        | 40
            Analysts said the siren had failed.                                  | 24
            """)
    void no_crowd_and_no_group_scores_above_its_cap(String sentence, int highest) {
        Audited page = audited(sentence);

        assertThat(page.score(page.onlyClaim())).isLessThanOrEqualTo(highest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Analysts said the dam would fail. Ruth Kale, a geologist, said it would not last a winter. | true
            Analysts said the dam would fail. The gates were shut on Monday.                           | false
            """)
    void a_named_member_close_by_anchors_a_group(String text, boolean anchored) {
        assertEquals(anchored, audited(text).claim("Analysts").holds("source.anchored"));
    }
}
