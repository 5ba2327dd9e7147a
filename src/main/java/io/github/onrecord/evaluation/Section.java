package io.github.onrecord.evaluation;

import java.util.List;

/**
 * Figures that belong together.
 *
 * @param id the name for programs: "claims", "claims_by_source_type"
 * @param title the name for people
 * @param figures in the order to be shown
 */
public record Section(String id, String title, List<Figure> figures) {
    /** Copies the list. */
    public Section {
        figures = List.copyOf(figures);
    }
}
