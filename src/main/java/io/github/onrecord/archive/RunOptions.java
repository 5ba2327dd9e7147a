package io.github.onrecord.archive;

import io.github.onrecord.ingest.FieldMapping;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be run.
 *
 * @param store the file of the store
 * @param inputs files, folders and patterns; empty to bring what is in the store up to the rules
 * @param mapping which field of an export holds what
 * @param threads how many articles are audited at a time, at least 1
 * @param batch how many articles go into the store together, at least 1
 * @param tool the version of OnRecord
 */
public record RunOptions(Path store, List<String> inputs, FieldMapping mapping, int threads, int batch, String tool) {
    /** Copies the list. */
    public RunOptions {
        inputs = List.copyOf(inputs);
        if (threads < 1 || batch < 1) {
            throw new IllegalArgumentException(
                    "at least one thread and one article a batch: " + threads + ", " + batch);
        }
    }
}
