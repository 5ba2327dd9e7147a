package io.github.onrecord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                          | 10 | 1
            No one said.                                | 60 | 1
            0123456789 0123456789                       | 12 | 2
            01234567890123456789                        | 12 | 2
            MMMMMMMMMM                                  | 12 | 2
            iiiiiiiiii iiiiiiiiii                       | 12 | 1
            """)
    void words_wrap_by_their_width(String words, int width, int lines) {
        assertEquals(lines, SheetLines.of(words, width));
    }

    @Test
    void every_line_feed_begins_a_line() {
        assertEquals(3, SheetLines.of("a\n\nb", 60));
    }

    @Test
    void scripts_without_spaces_take_more_room() {
        assertTrue(SheetLines.of("\u6c34".repeat(30), 20) >= 3);
    }
}
