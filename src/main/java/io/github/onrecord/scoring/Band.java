package io.github.onrecord.scoring;

import java.util.Locale;

/** What a score says to a reader, strongest first. */
public enum Band {
    STRONG("Strong", "S"),
    ADEQUATE("Adequate", "A"),
    WEAK("Weak", "W"),
    UNSUPPORTED("No usable source shown", "U"),
    NOT_RATED("Not rated", "–");

    private final String words;
    private final String letter;

    Band(String words, String letter) {
        this.words = words;
        this.letter = letter;
    }

    /** The name in JSON and rules. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String words() {
        return words;
    }

    /** The one-letter sign that stands beside every colour. */
    public String letter() {
        return letter;
    }
}
