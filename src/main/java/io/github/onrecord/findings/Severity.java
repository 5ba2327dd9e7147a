package io.github.onrecord.findings;

import java.util.Locale;

/** How much a finding matters to the desk, gravest first. Praise is good practice worth keeping. */
public enum Severity {
    SERIOUS,
    WARNING,
    NOTE,
    PRAISE;

    /** The name in JSON and rules. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as grave as the other, or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
