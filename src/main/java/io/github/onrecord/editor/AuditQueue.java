package io.github.onrecord.editor;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One worker that audits drafts. Of each draft only the last order waits: what is typed meanwhile is audited once. */
final class AuditQueue implements AutoCloseable {
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, AuditQueue::worker);
    private final Map<String, Future<?>> waiting = new HashMap<>();

    /** Orders work on a draft, in place of what waits for it. */
    synchronized void order(String uri, Duration delay, Runnable work) {
        cancel(uri);
        waiting.put(uri, worker.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Drops what waits for a draft; what has begun goes on. */
    synchronized void cancel(String uri) {
        Optional.ofNullable(waiting.remove(uri)).ifPresent(order -> order.cancel(false));
    }

    /** The worker, for what an editor asks between two audits. */
    Executor worker() {
        return worker;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "auditor");
        thread.setDaemon(true);
        return thread;
    }
}
