package io.github.onrecord.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    @Test
    void a_part_weighs_as_many_claims_as_it_has() {
        Precision precision = new Precision(List.of(
                new Precision.Stratum("strong", 900, 10, 10, 10), new Precision.Stratum("weak", 100, 10, 10, 5)));

        assertThat(precision.value()).isCloseTo(0.95, within(0.0001));
        assertThat(precision.interval().low()).isBetween(0.6, 0.9);
        assertThat(precision.interval().high()).isBetween(0.95, 1.0);
    }

    @Test
    void one_part_alone_has_much_the_interval_of_a_plain_sample() {
        Precision precision = new Precision(List.of(new Precision.Stratum("all", 5_000, 200, 200, 170)));

        assertThat(precision.interval().low())
                .isCloseTo(Interval.wilson(170, 200).low(), within(0.01));
    }

    @Test
    void a_part_without_a_verdict_is_left_out_and_said_to_be() {
        Precision precision = new Precision(
                List.of(new Precision.Stratum("strong", 900, 10, 8, 6), new Precision.Stratum("weak", 100, 10, 0, 0)));

        assertThat(precision.words())
                .isEqualTo(
                        "Reviewers agree with what the tool says of a claim in 75 % of cases (95 %: 41–93 %). This is"
                                + " estimated for 900 claims from verdicts on 8 of the 20 that were drawn. 1 of 2 parts have no"
                                + " verdict yet and are left out.");
    }

    @Test
    void every_part_gives_a_claim_and_the_rest_goes_by_size() {
        assertThat(ClaimSample.shares(Map.of("a", 900L, "b", 90L, "c", 1L), 12))
                .isEqualTo(Map.of("a", 10, "b", 1, "c", 1));
        assertThat(ClaimSample.shares(Map.of("a", 3L, "b", 2L), 12)).isEqualTo(Map.of("a", 3, "b", 2));
    }
}
