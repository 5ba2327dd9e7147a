package io.github.onrecord.claims;

import java.util.Locale;

/** How the claim is put. */
public enum Modality {
    ASSERTED("stated"),
    HEDGED("hedged"),
    DENIED("denied"),
    QUESTIONED("left open");

    private final String words;

    Modality(String words) {
        this.words = words;
    }

    /** The name in JSON, rules and documentation. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String words() {
        return words;
    }
}
