package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.claims.ClaimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InheritanceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Footage shows a convoy at the gate. Two lorries are burning.                                | artefact
            The indictment says Harl ran the fund. Two cheques bear his name.                           | named_document
            A Ledger reporter at the scene saw smoke. Two lorries stood empty.                          | own_observation
            Footage shows a convoy at the gate. However, two lorries are burning.                       | none
            Mayor Ana Ruiz said the gate was shut. Two lorries are burning.                             | none
            Police said the gate was shut. Two lorries are burning.                                     | none
            The convoy stood at the gate. Two lorries are burning.                                      | none
            """)
    void only_recordings_papers_and_reporters_carry_a_sentence_without_a_cue(String text, String type) {
        assertEquals(type, audited(text).claim("wo ").sourceType().id());
    }

    @Test
    void an_inherited_claim_says_so_and_names_the_same_source() {
        Audited page = audited("Footage shows a convoy at the gate. Two lorries are burning.");

        assertEquals(ClaimKind.ATTRIBUTED_INHERITED, page.claim("burning").kind());
        assertEquals(page.claim("convoy").source(), page.claim("burning").source());
        assertEquals(page.claim("convoy").attributions(), page.claim("burning").attributions());
    }

    @Test
    void inheritance_ends_with_the_paragraph() {
        Audited page = audited("Footage shows a convoy at the gate.\n\nTwo lorries are burning.");

        assertEquals("none", page.claim("burning").sourceType().id());
    }

    @Test
    void a_new_source_ends_it() {
        Audited page = audited(
                "Footage shows a convoy at the gate. Mayor Ana Ruiz said it was hers. Two lorries are burning.");

        assertEquals("none", page.claim("burning").sourceType().id());
    }

    @Test
    void a_quotation_left_open_goes_on_with_its_speaker_in_the_next_paragraph() {
        Audited page = audited(
                "“The gate was shut,” said Ida Morn, a porter. “Nobody came.\n\n“Two lorries burned all night.”");

        assertEquals("Ida Morn", page.source(page.claim("Two lorries")).name());
        assertThat(page.claim("Two lorries").kind()).isEqualTo(ClaimKind.ATTRIBUTED);
    }
}
