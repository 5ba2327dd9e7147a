package io.github.onrecord.review;

import io.github.onrecord.attribution.Source;
import java.util.Locale;
import java.util.Optional;

/**
 * A source that the earlier or the later version alone shows.
 *
 * @param kind what became of it
 * @param before the source in the earlier version; empty if it was added
 * @param after the source in the later version; empty if it was lost
 */
public record SourceChange(Kind kind, Optional<Source> before, Optional<Source> after) {
    /** What becomes of a source. */
    public enum Kind {
        ADDED,
        LOST,
        /** What it was credited with is credited to one that a reader can identify less well. */
        DOWNGRADED,
        /** What it was credited with is credited to one that a reader can identify better. */
        UPGRADED;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
