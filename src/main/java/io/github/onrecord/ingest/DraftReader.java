package io.github.onrecord.ingest;

/** Reads files of one format. Readers keep no state between two files and are safe to share among threads. */
interface DraftReader {
    /**
     * The draft in the file; without blocks if the file has no words.
     *
     * @throws UnreadableInput if the file is damaged, locked or beyond a limit
     */
    Draft read(Input input) throws UnreadableInput;
}
