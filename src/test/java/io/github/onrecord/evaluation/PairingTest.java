package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void the_best_overlap_goes_first_and_each_serves_once() {
        double[][] overlaps = {{0.6, 0.9}, {0.0, 0.7}, {0.5, 0.8}};

        Pairing pairing = Pairing.of(List.of(0, 1, 2), List.of(0, 1), (gold, ours) -> overlaps[gold][ours]);

        assertThat(pairing.oursOfGold()).isEqualTo(Map.of(0, 1, 2, 0));
        assertThat(pairing.goldOfOurs()).isEqualTo(Map.of(1, 0, 0, 2));
    }

    @Test
    void less_than_half_in_common_is_no_match() {
        assertThat(Pairing.of(List.of(0), List.of(0), (gold, ours) -> 0.49).size())
                .isZero();
    }
}
