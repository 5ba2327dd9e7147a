package io.github.onrecord.ingest;

/** Takes what is met in an archive, in its order. */
public interface ItemSink {
    /** Takes one thing; waits while there is no room for it. */
    void take(Item item);
}
