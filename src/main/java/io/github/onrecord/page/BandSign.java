package io.github.onrecord.page;

import io.github.onrecord.scoring.Band;
import java.util.List;

/** How the style sheet knows a band. */
final class BandSign {
    /** The bands of rated claims, in the order of every chart. */
    static final List<Band> RATED = List.of(Band.STRONG, Band.ADEQUATE, Band.WEAK, Band.UNSUPPORTED);

    private BandSign() {}

    /** Its class: "s", "a", "w", "u", and "n" for what is not rated. */
    static String css(Band band) {
        return switch (band) {
            case STRONG -> "s";
            case ADEQUATE -> "a";
            case WEAK -> "w";
            case UNSUPPORTED -> "u";
            case NOT_RATED -> "n";
        };
    }
}
