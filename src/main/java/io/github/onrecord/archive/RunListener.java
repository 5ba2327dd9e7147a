package io.github.onrecord.archive;

/** Hears how a run goes on, on the thread that runs it. */
public interface RunListener {
    /** Hears a fault with a path that was named. */
    void fault(String message);

    /** Hears how far the run is, whenever a batch has been written. */
    void progress(RunProgress progress);
}
