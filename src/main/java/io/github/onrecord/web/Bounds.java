package io.github.onrecord.web;

import io.github.onrecord.ingest.Limits;
import java.time.Duration;

/**
 * How much the server takes, from whom and for how long.
 *
 * @param bytes bytes of a form with all its files
 * @param drafts files kept in memory
 * @param characters UTF-16 units of all articles kept in memory together; what was sent last stays whatever its length
 * @param reading how long a client may take to send a request
 * @param answering how long an answer may take, until the client has all of it
 * @param requests requests worked on at the same time
 */
record Bounds(long bytes, int drafts, long characters, Duration reading, Duration answering, int requests) {
    /** Those of the command. */
    static Bounds standard() {
        Limits limits = Limits.standard();
        return new Bounds(
                2 * limits.maxBytes(),
                60,
                2L * limits.maxCharacters(),
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                16);
    }
}
