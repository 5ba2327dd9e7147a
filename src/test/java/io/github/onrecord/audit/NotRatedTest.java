package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.claims.Claim;
import io.github.onrecord.scoring.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotRatedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It was not immediately clear who fired first.               | ignorance_statement
            The cause of the fire is not yet known.                     | ignorance_statement
            The claim could not be independently verified.              | provenance_note
            Reuters could not independently verify the video.           | provenance_note
            The company did not respond to a request for comment.       | provenance_note
            The council declined to comment.                            | provenance_note
            """)
    void open_questions_and_notes_on_the_work_get_no_points(String sentence, String kind) {
        Audited page = audited(sentence);
        Claim claim = page.onlyClaim();

        assertEquals(kind, claim.kind().id());
        assertEquals(kind, claim.notRatedBecause().orElseThrow().id());
        assertEquals(Band.NOT_RATED, page.band(claim));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The water is clear again.                                                   | none
            The cause of the fire was a candle.                                         | none
            Police said it was not clear who fired first.                               | named_body
            Mayor Ana Ruiz said the claim could not be verified.                        | named_person_role
            She declined the cake and left.                                             | none
            """)
    void what_only_sounds_like_a_note_is_rated(String sentence, String type) {
        assertThat(audited(sentence).onlyClaim().isRated()).isTrue();
        assertEquals(type, audited(sentence).onlyClaim().sourceType().id());
    }

    @Test
    void headings_datelines_and_sign_offs_are_no_claims() {
        Audited page = audited("# Quay stays shut\n\nThe quay stays shut, Mayor Ana Ruiz said.\n\n(With PTI inputs)");

        assertEquals("The quay stays shut, Mayor Ana Ruiz said.", String.join(" | ", page.claims()));
    }
}
