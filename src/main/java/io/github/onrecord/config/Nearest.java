package io.github.onrecord.config;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what somebody meant who mistyped a name. */
public final class Nearest {
    private Nearest() {}

    /** The name that differs in the fewest letters, if that is fewer than half of them; of several the first. */
    public static Optional<String> to(String typed, Collection<String> names) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return names.stream()
                .min(comparingInt(name -> distance.apply(typed, name)))
                .filter(name -> 2 * distance.apply(typed, name) < name.length());
    }

    /** " Did you mean weak?", or nothing. */
    public static String question(String typed, Collection<String> names) {
        return to(typed, names).map(name -> " Did you mean " + name + "?").orElse("");
    }
}
