package io.github.onrecord.archive.analysis;

import java.util.List;

/**
 * Figures of one outlet that jump from one month to the next.
 *
 * @param outlet whose
 * @param month the month in which they are new: 2024-05
 * @param before the month before, of which there are figures
 * @param jumps the figures that jump, in the order of {@link Measure}
 * @param warnings what else changed in that month and may be all there is to it; empty for a change of practice
 */
public record Change(String outlet, String month, String before, List<Jump> jumps, List<String> warnings) {
    /** Copies the lists. */
    public Change {
        jumps = List.copyOf(jumps);
        warnings = List.copyOf(warnings);
    }

    /**
     * A figure that jumps.
     *
     * @param from the share in the month before, 0 to 1
     * @param to the share in the month
     */
    public record Jump(Measure measure, double from, double to) {}

    /** Whether the page, and not the practice, may have changed. */
    public boolean isDoubtful() {
        return !warnings.isEmpty();
    }
}
