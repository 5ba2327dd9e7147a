package io.github.onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {
    private static final String TEXT = "The gate, she said, is old.";

    @Test
    void a_content_around_its_attribution_is_one_content_in_two_pieces() {
        Spans content = Spans.of(new Span(0, 27)).without(new Span(8, 20));

        assertEquals("The gate … is old.", content.in(TEXT));
        assertEquals(new Span(0, 27), content.hull());
        assertFalse(content.overlaps(new Span(8, 20)));
        assertTrue(content.overlaps(new Span(8, 21)));
    }

    @ParameterizedTest(name = "without {0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | 10 | 10-20
            15 | 30 | 10-15
            12 | 14 | 10-12 14-20
            10 | 20 | nothing
            20 | 30 | 10-20
            """)
    void a_hole_takes_out_what_it_covers(int start, int end, String left) {
        Spans spans = Spans.of(new Span(10, 20)).without(new Span(start, end));

        String written = String.join(
                " ",
                spans.list().stream()
                        .map(span -> span.start() + "-" + span.end())
                        .toList());
        assertEquals(left, spans.isEmpty() ? "nothing" : written);
    }

    @Test
    void pieces_that_touch_or_overlap_are_joined() {
        assertEquals(
                List.of(new Span(0, 9), new Span(12, 14)),
                Spans.joined(List.of(new Span(12, 14), new Span(4, 6), new Span(0, 4), new Span(5, 9)))
                        .list());
    }

    @Test
    void pieces_out_of_order_are_refused() {
        assertEquals(
                "spans overlap or are out of order: [Span[start=4, end=6], Span[start=0, end=2]]",
                assertThrows(IllegalArgumentException.class, () -> new Spans(List.of(new Span(4, 6), new Span(0, 2))))
                        .getMessage());
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"3, 3", "4, 3", "-1, 3"})
    void an_empty_or_negative_span_is_refused(int start, int end) {
        assertEquals(
                "not a span: " + start + " to " + end,
                assertThrows(IllegalArgumentException.class, () -> new Span(start, end))
                        .getMessage());
    }
}
