package io.github.onrecord.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which inputs a store knows. Finished ones take a few bytes each, since a folder may hold millions of files. */
final class InputLedger {
    private final LongSet finished = new LongSet();
    private final LongSet known = new LongSet();
    private final Map<String, InputState> begun = new HashMap<>();

    void add(InputState state) {
        known.add(state.name());
        if (state.finished()) {
            finished.add(state.version());
        } else {
            begun.put(state.input(), state);
        }
    }

    /** Whether all of an input is in the store as it is now. */
    boolean isFinished(InputState now) {
        return finished.contains(now.version());
    }

    /** Whether the store has anything of an input with this name, in whatever version. */
    boolean knows(InputState now) {
        return known.contains(now.name());
    }

    /** How far an input was read that has not changed since. */
    Optional<InputState> begun(InputState now) {
        return Optional.ofNullable(begun.get(now.input())).filter(then -> then.version() == now.version());
    }
}
