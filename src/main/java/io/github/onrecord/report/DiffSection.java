package io.github.onrecord.report;

import java.util.List;

/**
 * Changes of one kind.
 *
 * @param title the heading
 * @param entries what changed, in order
 */
record DiffSection(String title, List<DiffEntry> entries) {
    DiffSection {
        entries = List.copyOf(entries);
    }

    /** "Claims added (2)". */
    String heading() {
        return title + " (" + entries.size() + ")";
    }
}
