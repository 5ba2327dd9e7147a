package io.github.onrecord.archive;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers outcomes, in order, into batches, and writes those. Each text goes in once, with the first that holds it. */
final class Accepting {
    private final Store store;
    private final LongSet known;
    private final int most;
    private final Pipeline.Watcher watcher;

    private StoreBatch batch = new StoreBatch();
    private final Map<PassedOver, Long> passedOver = new TreeMap<>();
    private int inBatch;
    private long bytes;
    private long met;
    private long words;
    private long audited;

    Accepting(Store store, LongSet known, int most, Pipeline.Watcher watcher) {
        this.store = store;
        this.known = known;
        this.most = most;
        this.watcher = watcher;
    }

    private record PassedOver(String input, String reason) implements Comparable<PassedOver> {
        @Override
        public int compareTo(PassedOver other) {
            int byInput = input.compareTo(other.input);
            return byInput != 0 ? byInput : reason.compareTo(other.reason);
        }
    }

    /**
     * Takes what became of an item.
     *
     * @param outcome empty where only the input went on
     * @param reached how far the input is read with it
     * @param forgets whether what the input put into the store before is to go
     */
    void accept(Optional<Outcome> outcome, Optional<InputState> reached, boolean forgets) {
        if (forgets) {
            // What this batch holds of other inputs goes in first, so that the order in a batch does not matter.
            write();
            reached.ifPresent(state -> batch.forget(state.input()));
        }
        outcome.ifPresent(become -> add(become, reached));
        reached.ifPresent(batch::reached);
        inBatch++;
        if (inBatch >= most) {
            write();
        }
    }

    private void add(Outcome outcome, Optional<InputState> reached) {
        batch.addAll(outcome.rows());
        for (Outcome.Text text : outcome.texts()) {
            if (known.add(text.article())) {
                batch.addAll(text.rows());
                audited++;
            }
        }
        outcome.passedOver()
                .ifPresent(reason -> reached.ifPresent(
                        state -> passedOver.merge(new PassedOver(state.input(), reason), 1L, Long::sum)));
        met += outcome.met();
        words += outcome.words();
    }

    /** Writes what is there. */
    void write() {
        passedOver.forEach(
                (what, items) -> batch.add(Row.of(StoreTable.PASSED_OVER, what.input(), what.reason(), items)));
        passedOver.clear();
        if (!batch.isEmpty()) {
            try {
                store.write(batch);
            } catch (UnusableStore failure) {
                throw new Pipeline.StoreFailed(failure);
            }
        }
        batch = new StoreBatch();
        inBatch = 0;
        watcher.written(bytes, met, words);
    }

    void passed(long more) {
        bytes += more;
    }

    long bytes() {
        return bytes;
    }

    long met() {
        return met;
    }

    long words() {
        return words;
    }

    long audited() {
        return audited;
    }
}
