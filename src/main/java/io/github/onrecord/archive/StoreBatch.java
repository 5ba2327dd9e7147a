package io.github.onrecord.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes into a store together or not at all. */
final class StoreBatch {
    private final List<String> forgotten = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, InputState> states = new LinkedHashMap<>();

    /** All that an input has put into the store goes, since the input has changed; its articles stay. */
    void forget(String input) {
        forgotten.add(input);
    }

    void add(Row row) {
        rows.add(row);
    }

    void addAll(List<Row> more) {
        rows.addAll(more);
    }

    /** How far an input is read with this batch; the last one counts. */
    void reached(InputState state) {
        states.put(state.input(), state);
    }

    boolean isEmpty() {
        return forgotten.isEmpty() && rows.isEmpty() && states.isEmpty();
    }

    List<String> forgotten() {
        return List.copyOf(forgotten);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<InputState> states() {
        return List.copyOf(states.values());
    }

    int size() {
        return rows.size();
    }
}
