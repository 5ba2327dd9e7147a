package io.github.onrecord.archive.analysis;

import java.util.Locale;

/** Which copy figures are taken over. */
public enum Over {
    /** A text counts once for each outlet that published it. */
    ALL("all copy: a text counts once for each outlet that published it"),
    /** Of texts that are nearly the same, the earliest alone. */
    UNIQUE("unique copy: of texts that are nearly the same, the earliest alone"),
    /** As unique, without what an agency wrote. */
    OWN("own reporting: unique copy without what is credited to an agency as a whole");

    private final String words;

    Over(String words) {
        this.words = words;
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means. */
    public String words() {
        return words;
    }
}
