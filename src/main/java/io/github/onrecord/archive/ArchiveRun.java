package io.github.onrecord.archive;

import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.ingest.Volume;
import io.github.onrecord.ingest.VolumeReader;
import io.github.onrecord.ingest.VolumeSink;
import io.github.onrecord.ingest.Volumes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Audits an archive into a store. What the store has by other rules is audited again first, from the texts that it
 * holds; then the inputs are read on from where an earlier run came to.
 *
 * <pre>{@code
 * RunResult result = new ArchiveRun(rules, options, Clock.systemUTC(), listener).run();
 * }</pre>
 */
public final class ArchiveRun {
    /** Texts of the store that are held at a time while they are audited again. */
    private static final int PAGES = 2_000;

    private final ArchiveRules rules;
    private final RunOptions options;
    private final Clock clock;
    private final RunListener listener;
    private final Instant began;

    /** A run by these rules. */
    public ArchiveRun(ArchiveRules rules, RunOptions options, Clock clock, RunListener listener) {
        this.rules = rules;
        this.options = options;
        this.clock = clock;
        this.listener = listener;
        this.began = clock.instant();
    }

    /**
     * Runs to the end.
     *
     * @throws UnusableStore if the store cannot be opened or written; what was written before stays in it
     */
    public RunResult run() throws UnusableStore {
        try (Store store = Store.open(options.store());
                Survey survey = Survey.of(options.inputs())) {
            int run = store.nextRun();
            begin(store, run);
            LongSet known = store.audited(rules.key());
            ItemAuditor auditor = new ItemAuditor(rules, known, run);
            RunProgress last;
            long audited;
            int faults;
            try (Pipeline pipeline = new Pipeline(
                    store,
                    auditor,
                    known,
                    options,
                    (bytes, met, words) -> listener.progress(progress(survey, bytes, met, words)))) {
                auditAgain(store, pipeline);
                faults = read(store, pipeline);
                pipeline.finish();
                last = progress(survey, pipeline.bytes(), pipeline.met(), pipeline.words());
                audited = pipeline.audited();
            }
            store.run(Endings.of(run, now()));
            return result(store, run, last, audited, faults);
        } catch (Pipeline.StoreFailed failure) {
            throw failure.reason();
        }
    }

    private void begin(Store store, int run) throws UnusableStore {
        StoreBatch batch = new StoreBatch();
        batch.add(Row.of(
                StoreTable.RUNS,
                run,
                now(),
                Optional.empty(),
                options.tool(),
                rules.key(),
                options.inputs(),
                options.mapping().words()));
        if (store.number("SELECT count(*) FROM rules WHERE rules = " + rules.key()) == 0) {
            batch.addAll(RuleRows.of(rules));
        }
        store.write(batch);
    }

    /** Brings what the store has up to these rules. */
    private void auditAgain(Store store, Pipeline pipeline) throws UnusableStore {
        Optional<Long> after = Optional.empty();
        List<Page> pages = store.unaudited(rules.key(), after, PAGES);
        while (!pages.isEmpty()) {
            for (Page page : pages) {
                pipeline.again(page);
            }
            pipeline.finish();
            after = Optional.of(pages.get(pages.size() - 1).hash().key());
            pages = store.unaudited(rules.key(), after, PAGES);
        }
    }

    /** Reads the inputs; how many of those named lead to nothing. */
    private int read(Store store, Pipeline pipeline) throws UnusableStore {
        Reading reading = new Reading(store.inputs(), pipeline);
        Volumes volumes = new Volumes(reading);
        options.inputs().forEach(volumes::find);
        return reading.faults;
    }

    private RunProgress progress(Survey survey, long bytes, long met, long words) {
        return new RunProgress(Duration.between(began, clock.instant()), met, words, bytes, survey.bytes());
    }

    private RunResult result(Store store, int run, RunProgress last, long audited, int faults) throws UnusableStore {
        return new RunResult(
                last,
                audited,
                store.number("SELECT count(*) FROM journal WHERE run = " + run),
                faults,
                store.number("SELECT count(*) FROM articles"),
                store.number("SELECT count(*) FROM occurrences"),
                store.number("SELECT count(*) FROM audits WHERE doubtful AND rules = " + rules.key()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).withNano(0);
    }

    /** Reads volume after volume into the pipeline. */
    private final class Reading implements VolumeSink {
        private final InputLedger ledger;
        private final Pipeline pipeline;
        private final VolumeReader reader = new VolumeReader(Limits.standard(), options.mapping());
        private int faults;

        Reading(InputLedger ledger, Pipeline pipeline) {
            this.ledger = ledger;
            this.pipeline = pipeline;
        }

        @Override
        public void take(Volume volume) {
            if (isStore(volume)) {
                return;
            }
            InputState now = new InputState(
                    volume.name(),
                    "",
                    volume.bytes(),
                    volume.modified(),
                    options.mapping().words(),
                    0,
                    false);
            if (ledger.isFinished(now)) {
                pipeline.passed(Math.max(0, volume.bytes()));
                return;
            }
            Optional<InputState> begun = ledger.begun(now);
            boolean changed = begun.isEmpty() && ledger.knows(now);
            pipeline.begin(now, begun.map(InputState::items).orElse(0L), changed);
            VolumeReader.Kind kind = reader.read(pipeline.counted(volume), pipeline);
            pipeline.end(kind.id());
            // A file that is named twice is read once.
            ledger.add(now.at(kind.id(), 0, true));
        }

        /** Whether it is the store itself, or its log, which may stand in the folder that is read. */
        private boolean isStore(Volume volume) {
            Path store = options.store().toAbsolutePath().normalize();
            Path path = Path.of(volume.name()).toAbsolutePath().normalize();
            return path.equals(store) || path.equals(store.resolveSibling(store.getFileName() + ".wal"));
        }

        @Override
        public void fault(String name, UnreadableInput fault) {
            faults++;
            listener.fault(String.valueOf(fault.getMessage()));
        }
    }
}
