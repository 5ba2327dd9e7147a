package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static io.github.onrecord.audit.Audited.auditedFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.claims.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Footage shows two men climbing over the gate.                              | artefact
            In the clip, a man can be heard shouting for help.                         | artefact
            CCTV footage released by Vellin police shows the car turning left.         | artefact
            Satellite images from Orbital Planet show new trenches.                    | artefact
            A poll by Civic Lens shows a narrow lead for the mayor.                    | named_document
            The film shows twice a day at the Harbour cinema.                          | none
            """)
    void a_recording_speaks_where_its_maker_has_no_name(String sentence, String expected) {
        assertEquals(expected, audited(sentence).onlyClaim().sourceType().id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            footage-unchecked        | check.silent    | none             | 40
            footage-not-verified     | check.could-not | could_not_verify | 44
            footage-geolocated       | check.method    | verified         | 100
            """)
    void a_check_told_anywhere_in_the_paragraph_belongs_to_the_footage(
            String file, String fact, String verification, int cap) {
        Audited page = auditedFile(file);
        Claim claim = page.claim("burning");

        assertThat(claim.facts()).containsKey(fact);
        assertEquals(verification, claim.verification().id());
        assertThat(page.score(claim)).isLessThanOrEqualTo(cap);
    }

    @Test
    void footage_checked_by_a_named_method_outranks_footage_that_was_not() {
        Audited checked = auditedFile("footage-geolocated");
        Audited unchecked = auditedFile("footage-unchecked");

        assertThat(checked.score(checked.claim("burning")))
                .isGreaterThan(unchecked.score(unchecked.claim("burning")) + 20);
    }

    @Test
    void the_note_on_the_check_is_not_rated() {
        Claim note = auditedFile("footage-not-verified").claim("verify");

        assertEquals("provenance_note", note.kind().id());
        assertThat(note.isRated()).isFalse();
    }
}
