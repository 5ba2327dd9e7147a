package io.github.onrecord.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C end a watch as something that was asked for: what is open is closed, and the exit code is 0. */
final class WatchEnd {
    private static final long LONGEST_SECONDS = 10;

    private final Thread hook;
    private final CountDownLatch over;

    private WatchEnd(Thread hook, CountDownLatch over) {
        this.hook = hook;
        this.over = over;
    }

    /** From now on Ctrl-C interrupts the current thread, waits for it, and ends the process with 0. */
    static WatchEnd onInterrupt() {
        Thread watching = Thread.currentThread();
        CountDownLatch over = new CountDownLatch(1);
        Thread hook = new Thread(() -> end(watching, over), "end of watch");
        Runtime.getRuntime().addShutdownHook(hook);
        return new WatchEnd(hook, over);
    }

    @SuppressWarnings("ReturnValueIgnored") // it ends, in time or not
    private static void end(Thread watching, CountDownLatch over) {
        watching.interrupt();
        try {
            over.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        // An interrupted Java process ends with 130, whatever its hooks do, unless one of them halts it.
        Runtime.getRuntime().halt(Main.CLEAN);
    }

    /** The watch is over, and everything it had open is closed. */
    void reached() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is what ended us.
        }
    }
}
