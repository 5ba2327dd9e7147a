package io.github.onrecord.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Says how far a figure would move if other things of the same sort had been judged: the figure is worked out again and
 * again for as many units drawn at random, each of them any number of times. The same seed gives the same interval.
 *
 * @param seed where the draws begin
 * @param draws how many
 */
public record Bootstrap(long seed, int draws) {
    private static final double OUTSIDE = 0.025;

    /** The middle 95 % of what the draws gave. */
    public record Interval(double low, double high) {}

    /**
     * The interval of a figure.
     *
     * @param units how many there are to draw from
     * @param figure what is worked out for the places drawn, 0 to {@code units - 1}; empty where it has no value
     * @return empty for fewer than two units, or where fewer than half of the draws had a value
     */
    public Optional<Interval> interval(int units, Function<List<Integer>, OptionalDouble> figure) {
        if (units < 2) {
            return Optional.empty();
        }
        Random random = new Random(seed);
        List<Double> values = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            List<Integer> places = IntStream.range(0, units)
                    .map(place -> random.nextInt(units))
                    .boxed()
                    .toList();
            figure.apply(places).ifPresent(values::add);
        }
        return values.size() * 2 < draws ? Optional.empty() : Optional.of(middle(values));
    }

    private static Interval middle(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int cut = (int) Math.floor(OUTSIDE * sorted.length);
        return new Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
    }
}
