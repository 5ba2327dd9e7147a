package io.github.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.onrecord.attribution.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “We don’t know,” he said. | we dont know he said
            "We don't know," he said. | we dont know he said
            A  well-kept – secret!    | a well kept secret
            ...                       | ``
            """)
    void marks_and_case_do_not_count(String words, String plain) {
        assertEquals(plain, Fingerprints.plain(words));
    }

    @Test
    void a_fingerprint_is_sixteen_hexadecimal_digits() {
        assertThat(new Fingerprints().next("F01", "Prices rose.")).matches("[0-9a-f]{16}");
    }

    @Test
    void a_paragraph_put_on_top_changes_no_fingerprint() {
        assertEquals(fingerprint("Prices rose."), fingerprint("Rents fell.\n\nPrices rose."));
    }

    @Test
    void equal_words_with_equal_faults_are_told_apart_by_their_order() {
        Fingerprints fingerprints = new Fingerprints();

        assertNotEquals(fingerprints.next("F01", "Prices rose."), fingerprints.next("F01", "Prices rose."));
    }

    @Test
    void another_code_is_another_fingerprint() {
        assertNotEquals(new Fingerprints().next("F01", "Prices rose."), new Fingerprints().next("F20", "Prices rose."));
    }

    private static String fingerprint(String text) {
        return Story.of(text)
                .claim("Prices rose.", SourceType.NONE)
                .findings()
                .get(0)
                .fingerprint();
    }
}
