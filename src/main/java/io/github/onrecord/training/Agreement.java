package io.github.onrecord.training;

import io.github.onrecord.agreement.Bootstrap;
import io.github.onrecord.agreement.Bootstrap.Interval;
import io.github.onrecord.agreement.Ratings;
import io.github.onrecord.agreement.Scale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How far people agree beyond chance: 1 is full agreement, 0 what chance would give.
 *
 * @param about what was judged, and who is compared
 * @param measure the coefficient's name
 * @param units how many things were judged
 * @param people how many judged
 * @param value the coefficient; empty where it has none
 * @param interval where it would lie in 95 % of groups of other things of the same sort
 */
public record Agreement(
        String about, String measure, int units, int people, OptionalDouble value, Optional<Interval> interval) {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(2011, 1000);

    static Agreement alpha(String about, Ratings ratings, Scale scale) {
        return of(about, "Krippendorff’s alpha", ratings, drawn -> drawn.alpha(scale));
    }

    static Agreement fleiss(String about, Ratings ratings) {
        return of(about, "Fleiss’ kappa", ratings, Ratings::fleiss);
    }

    static Agreement cohen(String about, Ratings ratings) {
        return of(about, "Cohen’s kappa", ratings, Ratings::cohen);
    }

    private static Agreement of(
            String about, String measure, Ratings ratings, Function<Ratings, OptionalDouble> coefficient) {
        OptionalDouble value = coefficient.apply(ratings);
        int units = ratings.units().size();
        return new Agreement(
                about,
                measure,
                units,
                ratings.raters(),
                value,
                value.isEmpty()
                        ? Optional.empty()
                        : BOOTSTRAP.interval(units, places -> coefficient.apply(ratings.drawn(places))));
    }
}
