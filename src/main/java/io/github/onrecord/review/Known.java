package io.github.onrecord.review;

import io.github.onrecord.scoring.Band;
import java.util.Optional;

/**
 * A claim or finding that was there when the baseline was made.
 *
 * @param article the draft's path from the folder that holds {@code .onrecord}
 * @param trace the claim or finding
 * @param band the claim's band then; empty for a finding
 */
public record Known(String article, Trace trace, Optional<Band> band) {
    /** Whether it is a finding, and not a claim. */
    public boolean isFinding() {
        return !trace.rule().isEmpty();
    }

    /** Whether a claim in this band is no worse than it was. */
    boolean covers(Band now) {
        return band.filter(then -> now.compareTo(then) <= 0).isPresent();
    }
}
