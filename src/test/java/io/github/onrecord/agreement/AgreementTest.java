package io.github.onrecord.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples that were published, to the digits that were printed. */
class AgreementTest {
    /** Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: 4 observers, 12 units. */
    private static final Ratings FOUR_OBSERVERS = people("""
            1 2 3 3 2 1 4 1 2 . . .
            1 2 3 3 2 2 4 1 2 5 . 3
            . 3 3 3 2 3 4 2 2 5 1 .
            1 2 3 3 2 4 4 1 2 5 1 .
            """);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849"})
    void alpha_is_that_of_krippendorffs_own_example_with_gaps(Scale scale, double alpha) {
        assertThat(FOUR_OBSERVERS.alpha(scale)).isPresent();
        assertThat(FOUR_OBSERVERS.alpha(scale).getAsDouble()).isCloseTo(alpha, within(0.0005));
    }

    /** The same paper, section A: two observers, ten units, two values. */
    @Test
    void alpha_is_that_of_krippendorffs_example_of_two_observers() {
        Ratings meg = people("""
                0 1 0 0 0 0 0 0 1 0
                1 1 1 0 0 1 0 0 0 0
                """);

        assertThat(meg.alpha(Scale.NOMINAL).getAsDouble()).isCloseTo(0.095, within(0.0005));
    }

    /** Fifty proposals, two readers, as in the article "Cohen's kappa" of Wikipedia: both yes 20, both no 15. */
    @Test
    void cohens_kappa_is_that_of_the_fifty_proposals() {
        List<List<OptionalDouble>> proposals = new ArrayList<>();
        add(proposals, 20, 1, 1);
        add(proposals, 5, 1, 0);
        add(proposals, 10, 0, 1);
        add(proposals, 15, 0, 0);

        assertThat(Ratings.of(proposals).cohen().getAsDouble()).isCloseTo(0.40, within(1e-9));
    }

    /** Ten subjects, fourteen readers, five categories, as in the article "Fleiss' kappa" of Wikipedia. */
    @Test
    void fleiss_kappa_is_that_of_fourteen_readers() {
        int[][] counts = {
            {0, 0, 0, 0, 14},
            {0, 2, 6, 4, 2},
            {0, 0, 3, 5, 6},
            {0, 3, 9, 2, 0},
            {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0},
            {3, 2, 6, 3, 0},
            {2, 5, 3, 2, 2},
            {6, 5, 2, 1, 0},
            {0, 2, 2, 3, 7}
        };
        List<List<OptionalDouble>> subjects =
                Arrays.stream(counts).map(AgreementTest::subject).toList();

        assertThat(Ratings.of(subjects).fleiss().getAsDouble()).isCloseTo(0.210, within(0.0005));
    }

    @Test
    void nobody_agrees_beyond_chance_where_only_one_thing_was_ever_said() {
        Ratings same = people("""
                1 1 1
                1 1 1
                """);

        assertThat(same.alpha(Scale.NOMINAL)).isEmpty();
        assertThat(same.cohen()).isEmpty();
        assertThat(same.fleiss()).isEmpty();
    }

    @Test
    void a_unit_that_one_person_judged_does_not_count() {
        Ratings gaps = people("""
                1 . 2
                1 2 .
                """);

        assertThat(gaps.alpha(Scale.NOMINAL)).isEmpty();
        assertThat(gaps.completeUnits()).isOne();
    }

    @Test
    void full_agreement_on_several_things_is_one() {
        Ratings same = people("""
                1 2 3
                1 2 3
                """);

        assertThat(same.alpha(Scale.NOMINAL)).hasValue(1);
        assertThat(same.cohen()).hasValue(1);
        assertThat(same.fleiss()).hasValue(1);
    }

    @Test
    void cohens_kappa_is_for_two() {
        assertThatThrownBy(FOUR_OBSERVERS::cohen).hasMessage("Cohen's kappa is for two people, not 4");
    }

    @Test
    void an_interval_holds_the_figure_and_is_the_same_for_the_same_seed() {
        Bootstrap bootstrap = new Bootstrap(7, 1000);

        Bootstrap.Interval interval = bootstrap
                .interval(
                        FOUR_OBSERVERS.units().size(),
                        places -> FOUR_OBSERVERS.drawn(places).alpha(Scale.NOMINAL))
                .orElseThrow();

        assertThat(interval.low()).isBetween(0.2, 0.743);
        assertThat(interval.high()).isBetween(0.743, 1.0);
        assertThat(new Bootstrap(7, 1000)
                        .interval(
                                FOUR_OBSERVERS.units().size(),
                                places -> FOUR_OBSERVERS.drawn(places).alpha(Scale.NOMINAL)))
                .contains(interval);
    }

    @Test
    void one_unit_has_no_interval() {
        assertThat(new Bootstrap(1, 100).interval(1, places -> OptionalDouble.of(1)))
                .isEmpty();
    }

    /** A line for each person, a column for each unit, a dot for a gap. */
    private static Ratings people(String lines) {
        List<String[]> people =
                lines.lines().map(line -> line.strip().split(" ")).toList();
        List<List<OptionalDouble>> units = new ArrayList<>();
        for (int unit = 0; unit < people.get(0).length; unit++) {
            int place = unit;
            units.add(people.stream().map(person -> value(person[place])).toList());
        }
        return Ratings.of(units);
    }

    private static OptionalDouble value(String word) {
        return word.equals(".") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(word));
    }

    private static void add(List<List<OptionalDouble>> units, int times, int left, int right) {
        for (int i = 0; i < times; i++) {
            units.add(List.of(OptionalDouble.of(left), OptionalDouble.of(right)));
        }
    }

    private static List<OptionalDouble> subject(int[] counts) {
        List<OptionalDouble> said = new ArrayList<>();
        for (int category = 0; category < counts.length; category++) {
            for (int i = 0; i < counts[category]; i++) {
                said.add(OptionalDouble.of(category));
            }
        }
        return said;
    }
}
