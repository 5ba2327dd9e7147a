package io.github.onrecord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lorn        | 4
            ¶ – → …     | 7
            e\u0301     | 1
            \u6e2f\u53e3 | 4
            \ud83d\ude80 | 2
            """)
    void marks_take_no_column_and_wide_signs_two(String words, int columns) {
        assertEquals(columns, TextColumns.of(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the gate of the old harbour was shut | 40 | the gate of the old harbour was shut
            the gate of the old harbour was shut | 24 | the gate of … was shut
            the gate of the old harbour was shut | 10 | the … shut
            “It fell,” … “I shut it at once.”    | 22 | “It fell,” … at once.”
            drafts/2031/october/harbour.docx     | 20 | drafts/203 … ur.docx
            """)
    void words_are_shortened_in_the_middle_and_at_spaces(String words, int columns, String shown) {
        assertEquals(shown, TextColumns.shortened(words, columns));
    }

    @Test
    void lines_break_at_spaces_and_inside_a_word_only_when_it_is_longer_than_a_line() {
        assertEquals(
                List.of("the gate", "was", "shut-an", "d-barre", "d now"),
                TextColumns.wrapped("the gate was shut-and-barred now", 9, 7));
        assertEquals(List.of(), TextColumns.wrapped("  ", 9, 7));
    }
}
