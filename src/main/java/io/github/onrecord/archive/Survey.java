package io.github.onrecord.archive;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.ingest.Volume;
import io.github.onrecord.ingest.VolumeSink;
import io.github.onrecord.ingest.Volumes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes of an archive beside the run, so that the time left can be told. */
final class Survey implements AutoCloseable {
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicBoolean finished = new AtomicBoolean();
    private final Thread counting;

    private Survey(List<String> inputs) {
        this.counting = new Thread(() -> count(inputs), "survey");
        counting.setDaemon(true);
    }

    static Survey of(List<String> inputs) {
        Survey survey = new Survey(inputs);
        survey.counting.start();
        return survey;
    }

    /** How many bytes there are; empty while they are being counted. */
    Optional<Long> bytes() {
        return finished.get() ? Optional.of(bytes.get()) : Optional.empty();
    }

    private void count(List<String> inputs) {
        Volumes volumes = new Volumes(new VolumeSink() {
            @Override
            public void take(Volume volume) {
                bytes.addAndGet(Math.max(0, volume.bytes()));
                if (Thread.currentThread().isInterrupted()) {
                    throw new Stopped();
                }
            }

            @Override
            public void fault(String name, UnreadableInput fault) {
                // The run itself tells of it.
            }
        });
        try {
            inputs.forEach(volumes::find);
            finished.set(true);
        } catch (Stopped runIsOver) {
            finished.set(false);
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void close() {
        counting.interrupt();
    }
}
