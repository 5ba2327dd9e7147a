package io.github.onrecord.archive;

import io.github.onrecord.audit.AuditWorkers;
import io.github.onrecord.ingest.Item;
import io.github.onrecord.ingest.ItemSink;
import io.github.onrecord.ingest.Volume;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Takes items in their order, has them audited on all cores, and puts the outcomes into the store in the same order, so
 * that a store does not depend on which core was fastest. So many items are under way at a time and no more.
 */
final class Pipeline implements ItemSink, AutoCloseable {
    private static final int AHEAD_PER_THREAD = 48;

    /** Bytes of items under way. */
    private static final long HELD = 64_000_000;

    private final ItemAuditor auditor;
    private final Accepting accepting;
    private final AuditWorkers workers;
    private final int ahead;
    private final Deque<Step> begun = new ArrayDeque<>();
    private long held;

    private Optional<InputState> input = Optional.empty();
    private long item;
    private long toSkip;

    Pipeline(Store store, ItemAuditor auditor, LongSet known, RunOptions options, Watcher watcher) {
        this.auditor = auditor;
        this.accepting = new Accepting(store, known, options.batch(), watcher);
        this.workers = new AuditWorkers(options.threads());
        this.ahead = AHEAD_PER_THREAD * options.threads();
    }

    /** Hears of every batch that is written. */
    interface Watcher {
        void written(long bytes, long met, long words);
    }

    /** The store failed; carried through readers that know nothing of stores. */
    static final class StoreFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final UnusableStore reason;

        StoreFailed(UnusableStore reason) {
            super(reason);
            this.reason = reason;
        }

        UnusableStore reason() {
            return reason;
        }
    }

    /** Something under way: an outcome, and how far its input is read with it. */
    private record Step(Optional<Future<Outcome>> outcome, long size, Optional<InputState> reached, boolean forgets) {}

    /**
     * Begins an input.
     *
     * @param done how many of its items are in the store already
     * @param changed whether what it put there before is to go
     */
    void begin(InputState state, long done, boolean changed) {
        input = Optional.of(state);
        item = 0;
        toSkip = done;
        if (changed) {
            add(new Step(Optional.empty(), 0, Optional.of(state), true));
        }
    }

    @Override
    public void take(Item next) {
        item++;
        if (item <= toSkip) {
            return;
        }
        Optional<InputState> reached = input.map(state -> state.at("", item, false));
        long size = next instanceof Item.Document document ? document.size() : 0;
        add(new Step(Optional.of(submit(() -> auditor.of(next))), size, reached, false));
    }

    /** Ends the input that was begun last. */
    void end(String kind) {
        add(new Step(Optional.empty(), 0, input.map(state -> state.at(kind, item, true)), false));
        input = Optional.empty();
    }

    /** Audits a text again that the store has. */
    void again(Page page) {
        add(new Step(
                Optional.of(submit(() -> auditor.again(page))),
                page.article().text().length(),
                Optional.empty(),
                false));
    }

    /** Waits for all that is under way and writes it. */
    void finish() {
        while (!begun.isEmpty()) {
            acceptNext();
        }
        accepting.write();
    }

    /** The volume, its bytes counted as they are read. */
    Volume counted(Volume volume) {
        return new Volume(
                volume.name(),
                volume.bytes(),
                volume.modified(),
                () -> new Counted(volume.opening().open()));
    }

    /** Bytes that need not be read. */
    void passed(long bytes) {
        accepting.passed(bytes);
    }

    long bytes() {
        return accepting.bytes();
    }

    long met() {
        return accepting.met();
    }

    long words() {
        return accepting.words();
    }

    long audited() {
        return accepting.audited();
    }

    private Future<Outcome> submit(Callable<Outcome> work) {
        return workers.begin(work);
    }

    private void add(Step step) {
        begun.add(step);
        held += step.size();
        while (begun.size() > ahead || held > HELD && begun.size() > 1) {
            acceptNext();
        }
    }

    private void acceptNext() {
        Step step = begun.remove();
        held -= step.size();
        accepting.accept(step.outcome().map(AuditWorkers::outcome), step.reached(), step.forgets());
    }

    @Override
    public void close() {
        workers.close();
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            accepting.passed(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            accepting.passed(Math.max(0, got));
            return got;
        }
    }
}
