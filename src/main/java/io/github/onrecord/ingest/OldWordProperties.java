package io.github.onrecord.ingest;

import java.util.Optional;
import org.apache.poi.hpsf.SummaryInformation;
import org.jspecify.annotations.Nullable;

/** What an old Word file says about itself. */
record OldWordProperties(@Nullable SummaryInformation summary) {
    /** Title and author; when a draft was made is not when it was published. */
    DraftMetadata metadata() {
        if (summary == null) {
            return DraftMetadata.NONE;
        }
        return new DraftMetadata(
                meant(summary.getTitle()),
                Optional.empty(),
                Optional.empty(),
                meant(summary.getAuthor()),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> meant(@Nullable String property) {
        return Optional.ofNullable(property).flatMap(Fillers::meant);
    }
}
