package io.github.onrecord.archive;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run is.
 *
 * @param elapsed since it began
 * @param articles texts met so far, copies too
 * @param words words of those
 * @param bytes bytes of inputs read, as they lie on the disk
 * @param ofBytes how many there are in all; empty while they are still being counted
 */
public record RunProgress(Duration elapsed, long articles, long words, long bytes, Optional<Long> ofBytes) {
    private static final double NANOS = 1e9;

    /** Articles a second. */
    public double rate() {
        return articles / seconds();
    }

    /** Words a second. */
    public double wordRate() {
        return words / seconds();
    }

    /** How long it will go on at this rate; empty while that cannot be told. */
    public Optional<Duration> left() {
        if (ofBytes.isEmpty() || bytes <= 0) {
            return Optional.empty();
        }
        double share = Math.max(0, (double) (ofBytes.get() - bytes) / bytes);
        return Optional.of(Duration.ofNanos((long) (elapsed.toNanos() * share)));
    }

    private double seconds() {
        return Math.max(1e-3, elapsed.toNanos() / NANOS);
    }
}
