package io.github.onrecord.attribution;

import java.util.Locale;

/** Where the words appeared before they reached the page. */
public enum Channel {
    INTERVIEW("interview"),
    PRESS_CONFERENCE("news conference or public remarks"),
    STATEMENT("statement"),
    SOCIAL_POST("social media post"),
    MESSAGING_CHANNEL("messaging channel"),
    FOOTAGE("footage or recording"),
    DOCUMENT("document"),
    LEAKED_DOCUMENT("document seen by the outlet"),
    COURT_FILING("court record"),
    OTHER_MEDIA("other media"),
    WIRE("news agency"),
    ON_SCENE("on the scene"),
    OCCASION_ONLY("occasion named, relay not stated"),
    UNSTATED("not stated");

    private final String words;

    Channel(String words) {
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
