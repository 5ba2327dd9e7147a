package io.github.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.article.TextLines.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {
    private static final String THREE = "one\r\ntwo \uD83D\uDEA7 x\rthree";

    @ParameterizedTest(name = "unit {0} stands in line {1} at {2}")
    @CsvSource({"0, 0, 0", "3, 0, 3", "5, 1, 0", "9, 1, 4", "12, 1, 7", "14, 2, 0", "19, 2, 5"})
    void a_place_and_its_offset_are_one(int offset, int line, int column) {
        TextLines lines = TextLines.of(THREE);

        assertThat(lines.placeOf(offset)).isEqualTo(new Place(line, column));
        assertThat(lines.offsetOf(new Place(line, column))).isEqualTo(offset);
    }

    @ParameterizedTest(name = "line {0} at {1} is unit {2}")
    @CsvSource({"0, 99, 3", "2, 99, 19", "7, 0, 19", "-1, 4, 0", "1, -4, 5", "0, 2147483647, 3"})
    void what_lies_outside_is_the_nearest_inside(int line, int column, int offset) {
        assertThat(TextLines.of(THREE).offsetOf(new Place(line, column))).isEqualTo(offset);
    }

    @Test
    void a_text_of_many_lines_has_them_all() {
        TextLines lines = TextLines.of("\n".repeat(100));

        assertThat(lines.placeOf(100)).isEqualTo(new Place(100, 0));
    }
}
