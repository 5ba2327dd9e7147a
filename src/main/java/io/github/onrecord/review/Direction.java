package io.github.onrecord.review;

import java.util.Locale;

/** Which way the sourcing shown has gone from one version to the next. */
public enum Direction {
    WEAKER,
    STRONGER,
    /** Otherwise, and neither weaker nor stronger by itself. */
    OTHER;

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction from one standing to another. */
    static Direction from(int before, int after) {
        if (before == after) {
            return OTHER;
        }
        return after < before ? WEAKER : STRONGER;
    }
}
