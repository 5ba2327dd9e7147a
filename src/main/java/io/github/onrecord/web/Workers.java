package io.github.onrecord.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A bounded number of threads that work on requests. Each has a deadline: a client that sends or takes its bytes too
 * slowly is cut off, since to interrupt a thread closes the connection that it waits for.
 */
final class Workers implements Executor, AutoCloseable {
    private static final int WAITING = 256;

    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor clock;
    private final Map<Thread, Deadline> deadlines = new ConcurrentHashMap<>();
    private final Duration first;

    /**
     * @param number how many threads
     * @param first how long each piece of work may take unless it is given more
     */
    Workers(int number, Duration first) {
        this.first = first;
        // What is beyond the queue is dropped: only an attack on this machine from itself gets there.
        pool = new ThreadPoolExecutor(
                number,
                number,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(WAITING),
                Workers::thread,
                new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
        clock = new ScheduledThreadPoolExecutor(1, Workers::thread);
        clock.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void execute(Runnable work) {
        pool.execute(() -> {
            allow(first);
            try {
                work.run();
            } finally {
                end();
            }
        });
    }

    /** From now on, what the calling thread does may take as long as this. */
    void allow(Duration time) {
        end();
        deadlines.put(Thread.currentThread(), new Deadline(Thread.currentThread(), clock, time));
    }

    private void end() {
        Deadline deadline = deadlines.remove(Thread.currentThread());
        if (deadline != null) {
            deadline.end();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        clock.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "page");
        thread.setDaemon(true);
        return thread;
    }

    /** Interrupts a thread, unless it has got on in time. */
    private static final class Deadline {
        private final Thread thread;
        private final Future<?> alarm;
        private boolean isOver;

        Deadline(Thread thread, ScheduledExecutorService clock, Duration time) {
            this.thread = thread;
            this.alarm = clock.schedule(this::ring, time.toMillis(), TimeUnit.MILLISECONDS);
        }

        private synchronized void ring() {
            if (!isOver) {
                thread.interrupt();
            }
        }

        synchronized void end() {
            isOver = true;
            alarm.cancel(false);
        }
    }
}
