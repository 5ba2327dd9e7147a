package io.github.onrecord.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(textBlock = """
            0,  10, 0.000, 0.278
            5,  10, 0.237, 0.763
            81, 263, 0.255, 0.366
            """)
    void wilson_is_as_published(double part, double whole, double low, double high) {
        Interval interval = Interval.wilson(part, whole);

        assertThat(interval.low()).isCloseTo(low, within(0.0006));
        assertThat(interval.high()).isCloseTo(high, within(0.0006));
    }

    @Test
    void the_same_seed_draws_the_same_interval() {
        long[] parts = {1, 2, 3, 0, 4, 1, 2};
        long[] wholes = {5, 5, 5, 5, 5, 5, 5};

        assertThat(Interval.bootstrap(parts, wholes, 3)).isEqualTo(Interval.bootstrap(parts, wholes, 3));
    }

    @Test
    void claims_that_come_in_bundles_tell_less_than_as_many_single_ones() {
        long[] parts = new long[40];
        Arrays.fill(parts, 0, 20, 10);
        long[] wholes = new long[40];
        Arrays.fill(wholes, 10);

        Interval bundled = Interval.bootstrap(parts, wholes, 1);
        Interval single = Interval.wilson(200, 400);

        assertThat(bundled.high() - bundled.low()).isGreaterThan(2 * (single.high() - single.low()));
    }

    @Test
    void many_articles_are_drawn_in_bundles_with_much_the_same_result() {
        long[] parts = new long[4_000];
        Arrays.fill(parts, 0, 2_000, 1);
        long[] wholes = new long[4_000];
        Arrays.fill(wholes, 1);

        Interval bundled = Interval.bootstrap(parts, wholes, 1);

        assertThat(bundled.low()).isCloseTo(Interval.wilson(2_000, 4_000).low(), within(0.004));
        assertThat(bundled.high()).isCloseTo(Interval.wilson(2_000, 4_000).high(), within(0.004));
    }
}
