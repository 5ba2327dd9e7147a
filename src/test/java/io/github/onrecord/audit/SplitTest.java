package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz said the quay was safe, while engineers warned of cracks.        | Mayor Ana Ruiz said the quay was safe           | engineers warned of cracks.
            The president's decision shocked allies, and markets fell sharply.              | The president's decision shocked allies         | markets fell sharply.
            Ana Ruiz said the quay was safe and that boats would return on Monday.          | Ana Ruiz said the quay was safe                 | that boats would return on Monday.
            The cut is the largest in a decade, underlining the council's weakness.         | The cut is the largest in a decade              | underlining the council's weakness.
            """)
    void a_clause_with_a_subject_or_a_conclusion_of_its_own_is_a_claim(String sentence, String first, String second) {
        assertEquals(List.of(first, second), audited(sentence).claims());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Judge Amos Field set bail and ordered him to stay at home.",
                "Ida Morn, who runs the kiosk, said the siren had failed.",
                "“The gate was shut and nobody came,” Ida Morn said.",
                "Mayor Ana Ruiz and harbourmaster Olaf Brandt said the quay was safe.",
                "The council approved the plan by nine votes to four on Monday night.",
                "Ana Ruiz said the pier and the quay were safe.",
                "When the siren failed, the boats turned back."
            })
    void shared_subjects_relative_clauses_and_quotations_do_not_split(String sentence) {
        assertEquals(List.of(sentence), audited(sentence).claims());
    }

    @Test
    void both_halves_under_one_cue_have_its_source() {
        Audited page = audited("Ana Ruiz said the quay was safe and that boats would return on Monday.");

        assertEquals(page.claim("quay").source(), page.claim("boats").source());
    }

    @Test
    void the_outlets_own_conclusion_is_an_inference_without_a_source() {
        Audited page = audited("The cut is the largest in a decade, underlining the council's weakness.");

        assertEquals("inference", page.claim("underlining").kind().id());
        assertEquals("none", page.claim("underlining").sourceType().id());
    }
}
