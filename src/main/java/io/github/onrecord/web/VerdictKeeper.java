package io.github.onrecord.web;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Decisions;
import java.io.IOException;
import java.util.Optional;

/** Where verdicts given on the page are kept. Called by one thread at a time. */
public interface VerdictKeeper {
    /**
     * Everything that was decided so far, as it is kept now: others may write there too.
     *
     * @throws UnreadableInput if it is damaged; the message says where
     */
    Decisions read() throws UnreadableInput;

    /**
     * Keeps all verdicts and suppressions in place of those before.
     *
     * @param text as in a verdict file
     * @param decisions the same
     * @throws IOException if they cannot be kept; the message is for people, and those before are still there
     */
    void keep(String text, Decisions decisions) throws IOException;

    /** The file that they are in; empty where they are gone when the server stops. */
    Optional<String> file();

    /** Keeps verdicts until the server stops. */
    static VerdictKeeper inMemory() {
        return new KeptInMemory();
    }
}
