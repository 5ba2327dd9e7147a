package io.github.onrecord.audit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Threads that audit articles side by side; who takes the outcomes in the order of the work gets the same from any number
 * of them. They do not keep the program running.
 */
public final class AuditWorkers implements AutoCloseable {
    private final ExecutorService threads;

    /** @param number how many threads, at least 1 */
    public AuditWorkers(int number) {
        threads = Executors.newFixedThreadPool(number, AuditWorkers::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "auditor");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins some work when a thread is free. */
    public <T> Future<T> begin(Callable<T> work) {
        return threads.submit(work);
    }

    /**
     * Waits for the outcome of some work.
     *
     * @throws Error what the work threw, if that is an error
     * @throws IllegalStateException if the work failed otherwise, or if the waiting thread was interrupted
     */
    public static <T> T outcome(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a worker failed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were audited", interrupted);
        }
    }

    /** Drops what is not finished. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
