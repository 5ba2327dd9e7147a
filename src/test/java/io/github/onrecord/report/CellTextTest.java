package io.github.onrecord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CellTextTest {
    private static final String EMOJI = "\uD83D\uDE00";

    static Stream<Arguments> characters() {
        return Stream.of(
                Arguments.of("a\u0000b", "a\uFFFDb"),
                Arguments.of("a\u000Bb", "a\uFFFDb"),
                Arguments.of("a\uFFFEb", "a\uFFFDb"),
                Arguments.of("a\uD83Db", "a\uFFFDb"),
                Arguments.of("a\uDE00b", "a\uFFFDb"),
                Arguments.of("a\uD83D", "a\uFFFD"),
                Arguments.of(EMOJI, EMOJI),
                Arguments.of("\ta\nb", "\ta\nb"),
                Arguments.of("a\r\nb\rc", "a\nb\nc"));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void characters_that_a_file_cannot_hold_are_replaced_and_no_others(String words, String stored) {
        assertEquals(stored, CellText.of(words));
    }

    @ParameterizedTest
    @CsvSource({
        "_x0041_dmin, _x005F_x0041_dmin",
        "a_x0041_x0042_b, a_x005F_x0041_x005F_x0042_b",
        "_x00e9_, _x005F_x00e9_",
        "_x041_, _x041_",
        "snake_xray_, snake_xray_",
    })
    void what_looks_like_an_escape_of_excel_is_escaped(String words, String stored) {
        assertEquals(stored, CellText.of(words));
    }

    @Test
    void words_that_just_fit_are_not_cut() {
        String full = "x".repeat(CellText.LIMIT);
        assertEquals(full, CellText.of(full));
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void a_cut_never_halves_a_pair(int before) {
        String cut = CellText.of("x".repeat(before) + EMOJI.repeat(20_000));

        assertTrue(cut.endsWith(EMOJI + CellText.CUT_MARK));
        assertTrue(cut.length() <= CellText.LIMIT);
    }

    @Test
    void a_cut_never_halves_an_escape() {
        for (int before = 0; before < 7; before++) {
            String cut = CellText.of("x".repeat(before) + "_x0041_".repeat(5_000));
            String kept = cut.substring(0, cut.length() - CellText.CUT_MARK.length());

            assertTrue(cut.length() <= CellText.LIMIT);
            assertFalse(kept.replace("_x005F_", "").matches("(?s).*_x0?0?5?F?"), kept.substring(kept.length() - 20));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Short words stay.                                             | Short words stay.
            The guards swept the hall three times before the guests came. | The guards swept the … guests came.
            """)
    void long_words_lose_their_middle(String words, String shown) {
        assertEquals(shown, ShortWords.of(words, 38));
    }

    @Test
    void shortening_never_halves_a_pair() {
        for (int most = 10; most < 14; most++) {
            assertEquals(-1, ShortWords.of(EMOJI.repeat(30), most).indexOf('\uFFFD'));
            assertEquals(ShortWords.of(EMOJI.repeat(30), most), CellText.of(ShortWords.of(EMOJI.repeat(30), most)));
        }
    }
}
