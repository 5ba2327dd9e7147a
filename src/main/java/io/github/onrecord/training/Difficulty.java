package io.github.onrecord.training;

import java.util.List;

/**
 * How hard an item is.
 *
 * @param points more is harder
 * @param reasons what makes it hard, in words
 */
public record Difficulty(int points, List<String> reasons) {
    /** Copies the list. */
    public Difficulty {
        reasons = List.copyOf(reasons);
    }

    /** "4: its source stands in another sentence". */
    String words() {
        return reasons.isEmpty() ? points + ": nothing makes it hard" : points + ": " + String.join("; ", reasons);
    }
}
