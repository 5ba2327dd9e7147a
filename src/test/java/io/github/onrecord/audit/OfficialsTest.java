package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.claims.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Officials said the dam would hold.                                        | unnamed_official
            A Tarsian official said the dam would hold.                               | unnamed_official
            A senior finance ministry official said the dam would hold.               | unnamed_official
            Two European diplomats said the dam would hold.                           | unnamed_official
            One cabinet minister said the dam would hold.                             | unnamed_official
            Investigators said the dam had a crack.                                   | unnamed_official
            A spokesman said the dam would hold.                                      | unnamed_official
            A Northmoor Council spokeswoman said the dam would hold.                  | named_body
            A police spokesman said the dam would hold.                               | named_body
            The defence ministry said the dam would hold.                             | named_body
            Police said the dam would hold.                                           | named_body
            Sources said the dam would hold.                                          | unnamed_insider
            Government sources said the dam would hold.                               | unnamed_insider
            People familiar with the matter said the dam would hold.                  | unnamed_insider
            A former employee said the dam would hold.                                | unnamed_insider
            Foreign Minister Ilya Soren said the dam would hold.                      | named_person_role
            Ilya Soren said the dam would hold.                                       | named_person
            Rep. Dan Oakes, who chairs the panel, said the dam would hold.            | named_person_role
            Det Insp Karen Blythe, of Northmoor Police, said the dam would hold.      | named_person_role
            "The dam will hold," said Ida Morn, 54, a teacher in Vellin.              | named_person_role
            Tarsian journalist Piet Olk said the dam would hold.                       | named_journalist
            """)
    void who_speaks_decides_the_type(String sentence, String expected) {
        assertEquals(expected, audited(sentence).onlyClaim().sourceType().id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Officials said the dam would hold.                             | source.bare
            A Tarsian official said the dam would hold.                    | source.specific
            A U.S. official said the dam would hold.                       | source.specific
            Sources said the dam would hold.                               | source.bare
            Government sources said the dam would hold.                    | source.specific
            """)
    void a_country_or_a_body_makes_an_unnamed_speaker_specific(String sentence, String fact) {
        assertThat(audited(sentence).onlyClaim().facts()).containsKey(fact);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A White House official said the offer stood.                                                       | reason.absent
            A White House official, who spoke on condition of anonymity, said the offer stood.                 | reason.absent
            A White House official, who was not authorised to speak, said the offer stood.                     | reason.formula
            A White House official, who asked not to be named because the talks are private, said the offer stood. | reason.specific
            """)
    void the_reason_for_a_missing_name_is_absent_a_formula_or_specific(String sentence, String reason) {
        Claim claim = audited(sentence).onlyClaim();

        assertThat(claim.facts().keySet())
                .filteredOn(fact -> fact.startsWith("reason."))
                .containsExactly(reason);
    }

    @Test
    void a_reason_carries_to_later_words_of_the_same_source() {
        Audited page = audited("An aide to Mayor Ana Ruiz, who asked not to be named because her job was at risk,"
                + " said the budget was cut.\n\nThe aide said more cuts would follow.");

        assertThat(page.claim("more cuts").facts()).containsKey("reason.specific");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Three people with direct knowledge of the talks said the board had split. | 20
            Three people familiar with the talks said the board had split.            | 0
            """)
    void direct_knowledge_is_access_and_familiarity_is_not(String sentence, int points) {
        Audited page = audited(sentence);
        int proximity = page.audit().claims().get(0).score().orElseThrow().contributions().stream()
                .filter(contribution -> contribution.factor().equals("proximity"))
                .mapToInt(contribution -> contribution.points())
                .sum();

        assertEquals(points, proximity);
    }
}
