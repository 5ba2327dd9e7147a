package io.github.onrecord.claims;

import java.util.Locale;

/** What the page says of checking. */
public enum Verification {
    VERIFIED("check described"),
    COULD_NOT_VERIFY("said to be unverified"),
    NONE("silent");

    private final String words;

    Verification(String words) {
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
