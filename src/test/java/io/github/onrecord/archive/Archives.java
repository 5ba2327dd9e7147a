package io.github.onrecord.archive;

import io.github.onrecord.archive.analysis.AnalysisOptions;
import io.github.onrecord.archive.analysis.Over;
import io.github.onrecord.archive.analysis.Portrait;
import java.nio.file.Path;

/** Runs and looks at archives, for tests of what is worked out of them. */
public final class Archives {
    private Archives() {}

    /** Audits a folder into a store; the store. */
    public static Path run(Path store, Path folder) throws UnusableStore {
        Archive.run(store, folder);
        return store;
    }

    /** How tests look at an archive. */
    public static AnalysisOptions options(Over over, int least) {
        return new AnalysisOptions(
                over, 50, least, 1, false, Archive.RULES.pack().lexicons().entries("agencies"));
    }

    /** What a store shows. */
    public static Portrait portrait(Path store, Over over, int least) throws UnusableStore {
        try (OpenArchive archive = OpenArchive.at(store)) {
            return Portrait.of(archive, options(over, least));
        }
    }
}
