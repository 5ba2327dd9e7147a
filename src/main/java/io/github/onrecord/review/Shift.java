package io.github.onrecord.review;

import java.util.Locale;

/**
 * One respect in which a claim is sourced otherwise than before.
 *
 * @param aspect what changed
 * @param direction whether a reader is told less or more
 * @param before what stood there, in words for people
 * @param after what stands there, in words for people
 */
public record Shift(Aspect aspect, Direction direction, String before, String after) {
    /** What may change while the claim stays. */
    public enum Aspect {
        /** Who is credited: from a name to none, from one to another. */
        SOURCE,
        /** Whether the outlet passes it on as hearsay: from "said" to "reportedly". */
        WORDING,
        /** What the page says of checking. */
        CHECKING,
        /** Whether it is rated at all. */
        RATING;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
