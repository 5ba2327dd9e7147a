package io.github.onrecord.claims;

import java.util.Locale;

/** What kind of statement a claim is, and for claims that are not rated, why not. */
public enum ClaimKind {
    ATTRIBUTED("credited to a source"),
    ATTRIBUTED_INHERITED("goes on with the source before it"),
    ASSERTED("in the outlet's own voice"),
    INFERENCE("the outlet's own conclusion"),
    FRAMING("the outlet's framing"),
    BACKGROUND_PUBLIC_EVENT("background that any reader can check"),
    PROVENANCE_NOTE("says where something came from or how it was checked"),
    IGNORANCE_STATEMENT("says what is not known"),
    PRESUPPOSITION("taken for granted inside another claim");

    private final String words;

    ClaimKind(String words) {
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
