package io.github.onrecord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextVisibleTest {
    static Stream<Arguments> words_and_what_is_shown() {
        return Stream.of(
                Arguments.of("Lorn", "Lorn"),
                Arguments.of("  two\r\n\tlines\u00a0here\u2028now ", "two lines here now"),
                Arguments.of("\u001b[2J\u0000\u0007\u001c\u007f", "␛[2J␀␇␜␡"),
                Arguments.of("\u009b31m", "<U+009B>31m"),
                Arguments.of("\u202eabc\u2066\u200f", "<U+202E>abc<U+2066><U+200F>"),
                Arguments.of("so\u00adft\u200b\ufeff\udb40\udc41", "soft"),
                Arguments.of("half \ud83d and \ude80", "half � and �"),
                Arguments.of(
                        "whole \ud83d\ude80 e\u0301 \u06a9\u200c\u0627",
                        "whole \ud83d\ude80 e\u0301 \u06a9\u200c\u0627"),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("words_and_what_is_shown")
    void what_could_steer_or_mislead_is_shown_and_what_has_no_look_is_left_out(String words, String shown) {
        assertEquals(shown, TextVisible.of(words));
        assertEquals(shown, TextVisible.of(shown), "once is enough");
    }
}
