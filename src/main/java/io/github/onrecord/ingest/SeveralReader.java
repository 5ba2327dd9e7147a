package io.github.onrecord.ingest;

import java.util.List;

/** Reads files that may hold several articles. */
interface SeveralReader {
    /**
     * The drafts in the file, in its order; at least one.
     *
     * @throws UnreadableInput if the file is damaged, holds no article or is beyond a limit
     */
    List<Draft> read(Input input) throws UnreadableInput;
}
