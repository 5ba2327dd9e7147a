package io.github.onrecord.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What several people said about the same things. A category is a number; its size matters only on a {@link Scale}
 * that has an order.
 *
 * <pre>{@code
 * Ratings ratings = Ratings.of(List.of(
 *         List.of(OptionalDouble.of(1), OptionalDouble.of(1)),
 *         List.of(OptionalDouble.of(2), OptionalDouble.empty())));
 * ratings.alpha(Scale.NOMINAL);
 * }</pre>
 *
 * @param units for each thing judged, what each person said, always in the same order; empty where nothing was said
 */
public record Ratings(List<List<OptionalDouble>> units) {
    /** Copies the lists, and checks that each unit has a place for everyone. */
    public Ratings {
        units = units.stream().map(List::copyOf).toList();
        if (units.stream().map(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("each unit needs as many places as there are people");
        }
    }

    /** Ratings of units, each with a place for every person. */
    public static Ratings of(List<List<OptionalDouble>> units) {
        return new Ratings(units);
    }

    /** How many people judged. */
    public int raters() {
        return units.isEmpty() ? 0 : units.get(0).size();
    }

    /** What two of them said, counted from 0. */
    public Ratings pair(int first, int second) {
        return new Ratings(units.stream()
                .map(unit -> List.of(unit.get(first), unit.get(second)))
                .toList());
    }

    /** The units at these places, in this order; a place may come again. */
    public Ratings drawn(List<Integer> places) {
        return new Ratings(places.stream().map(units::get).toList());
    }

    /**
     * Krippendorff's alpha: 1 for full agreement, 0 for what chance would give. Gaps are allowed; a unit counts where
     * two people or more judged it.
     *
     * @return empty where no unit was judged twice, or where everybody always said the same one thing
     */
    public OptionalDouble alpha(Scale scale) {
        return Krippendorff.alpha(this, scale);
    }

    /**
     * Cohen's kappa of two people, over the units that both judged.
     *
     * @return empty where there is no such unit, or where chance alone would make them agree on all
     * @throws IllegalArgumentException if there are not two people
     */
    public OptionalDouble cohen() {
        if (raters() != 2) {
            throw new IllegalArgumentException("Cohen's kappa is for two people, not " + raters());
        }
        return Kappa.cohen(complete());
    }

    /**
     * Fleiss' kappa, over the units that everybody judged.
     *
     * @return empty where there is no such unit or only one person, or where chance alone would make them agree on all
     */
    public OptionalDouble fleiss() {
        return Kappa.fleiss(complete());
    }

    /** How many units everybody judged. */
    public int completeUnits() {
        return complete().size();
    }

    private List<List<Double>> complete() {
        List<List<Double>> complete = new ArrayList<>();
        for (List<OptionalDouble> unit : units) {
            List<Double> said = said(unit);
            if (said.size() == unit.size()) {
                complete.add(said);
            }
        }
        return complete;
    }

    static List<Double> said(List<OptionalDouble> unit) {
        return unit.stream().flatMapToDouble(OptionalDouble::stream).boxed().toList();
    }
}
