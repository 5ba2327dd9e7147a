package io.github.onrecord.web;

import io.github.onrecord.ingest.UnreadableInput;

/**
 * A draft that could not be audited.
 *
 * @param name what it is called
 * @param fault continues the name: "is empty."
 * @param mend a sentence that says what to do
 */
record Unread(String name, String fault, String mend) {
    static Unread of(UnreadableInput input) {
        return new Unread(input.path(), input.fault() + ".", input.mend());
    }

    /** One that does not fit into memory. */
    static Unread tooLong(String name) {
        return new Unread(name, "needs more memory than there is.", "Split it into single articles and send one.");
    }

    /** One that we could not cope with. */
    static Unread ours(String name) {
        return new Unread(
                name,
                "could not be audited, through a fault of OnRecord’s own.",
                "Everything else goes on. Please send the draft to the people who maintain OnRecord, if you may.");
    }
}
