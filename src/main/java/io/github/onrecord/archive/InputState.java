package io.github.onrecord.archive;

import java.time.LocalDateTime;

/**
 * How far an input has been read.
 *
 * @param input its name: a path, or that of an entry in a zip
 * @param kind what it is: "warc", "jsonl", "csv", "sitemap", "document"
 * @param bytes its size when it was read; -1 where that is unknown
 * @param modified when it was last changed, in UTC
 * @param mapping the mapping of columns that it was read with
 * @param items how many of its items are in the store; reading goes on after them
 * @param finished whether there are no more
 */
record InputState(
        String input, String kind, long bytes, LocalDateTime modified, String mapping, long items, boolean finished) {

    /** The same for equal contents, as far as the file system tells, read in the same way. */
    long version() {
        return TextHash.ofWords(input + "\n" + bytes + "\n" + modified + "\n" + mapping)
                .key();
    }

    long name() {
        return nameOf(input);
    }

    static long nameOf(String input) {
        return TextHash.ofWords(input).key();
    }

    InputState at(String knownKind, long done, boolean all) {
        return new InputState(input, knownKind, bytes, modified, mapping, done, all);
    }
}
