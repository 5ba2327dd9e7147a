package io.github.onrecord.variants;

import java.util.Locale;

/** What is done to an example. */
public enum VariantKind {
    STRAIGHT_MARKS("straight quotation marks and apostrophes for curly ones"),
    CURLY_MARKS("curly quotation marks and apostrophes for straight ones"),
    STATEMENT_FIRST("the statement before its source: ‘Fares would rise, the board said’"),
    CUE_FIRST("‘said the board’ for ‘the board said’"),
    CUE_LAST("‘the board said’ for ‘said the board’"),
    TENSE("‘says’ for ‘said’, and the other way round"),
    PASSIVE("‘was rejected by the board’ for ‘the board rejected’"),
    APPOSITION("an apposition after the source"),
    PARENTHESIS("an age or an abbreviation after the name"),
    TITLE("the title after the name for before it, and the other way round"),
    DASH("a dash for a comma");

    private final String words;

    VariantKind(String words) {
        this.words = words;
    }

    /** The name in reports: "cue-first". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it does, for people. */
    public String words() {
        return words;
    }
}
