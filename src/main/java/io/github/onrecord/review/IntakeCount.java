package io.github.onrecord.review;

import java.util.ArrayList;
import java.util.List;

/** Counts what one run takes in, and keeps what it cannot. */
final class IntakeCount {
    private final List<String> faults = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    void add() {
        added++;
    }

    void change() {
        changed++;
    }

    void keep() {
        unchanged++;
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
