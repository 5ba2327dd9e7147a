package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;

/**
 * The looks of words on a terminal. The colours are of the 256-colour table, each the nearest to the band's colour
 * that keeps a contrast of 3:1 or more on black and on white: nobody tells us the ground.
 */
enum TextStyle {
    PLAIN(""),
    TITLE("1"),
    QUIET("38;5;243"),
    STRONG("38;5;29"),
    ADEQUATE("38;5;32"),
    WEAK("38;5;130"),
    UNSUPPORTED("1;38;5;160");

    private static final String ESCAPE = "\u001b[";

    private final String codes;

    TextStyle(String codes) {
        this.codes = codes;
    }

    static TextStyle of(Band band) {
        return switch (band) {
            case STRONG -> STRONG;
            case ADEQUATE -> ADEQUATE;
            case WEAK -> WEAK;
            case UNSUPPORTED -> UNSUPPORTED;
            case NOT_RATED -> QUIET;
        };
    }

    String paint(String words) {
        return codes.isEmpty() || words.isEmpty() ? words : ESCAPE + codes + "m" + words + ESCAPE + "0m";
    }
}
