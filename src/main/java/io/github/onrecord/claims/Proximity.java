package io.github.onrecord.claims;

import java.util.Locale;

/** How near to the fact the source is shown to be. */
public enum Proximity {
    FIRSTHAND("took part, saw it, or speaks of own acts"),
    SECONDHAND("heard it from an identified relay"),
    THIRDHAND("passed on more than once"),
    FIRSTHAND_SPEAKER_RELAY_UNSTATED("own words, but how they reached the page is not stated"),
    FIRSTHAND_RECORDING_PROVENANCE_UNSHOWN("a recording whose maker is not shown"),
    UNCLEAR_IDENTIFIED("identified, but how the source knows is not shown"),
    UNKNOWN("not shown");

    private final String words;

    Proximity(String words) {
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
