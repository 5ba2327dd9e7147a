package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;

/** The colours of the workbook as RRGGBB. A colour never stands alone: a letter or a word says the same. */
final class SheetInk {
    static final String TEXT = "1D2329";
    static final String QUIET = "5B6470";
    static final String LINK = "2F5FA8";
    static final String LINE = "C9CED6";
    static final String PALE_LINE = "E4E7EC";
    static final String HEADER_TINT = "E4E7EC";
    static final String ARTICLE_TINT = "F4F6F8";
    static final String BLANK_TINT = "FFFCEB";

    private SheetInk() {}

    /** A band's colour for letters and bars on white, at least 4.5 to 1. */
    static String of(Band band) {
        return switch (band) {
            case STRONG -> "0B6E66";
            case ADEQUATE -> "2F5FA8";
            case WEAK -> "9A5B00";
            case UNSUPPORTED -> "A3261D";
            case NOT_RATED -> QUIET;
        };
    }

    /** A band's pale colour for the ground of its cell. */
    static String tint(Band band) {
        return switch (band) {
            case STRONG -> "E3F3F1";
            case ADEQUATE -> "E6EEF9";
            case WEAK -> "FBF0DE";
            case UNSUPPORTED -> "FBE7E5";
            case NOT_RATED -> "FFFFFF";
        };
    }

    /** The three bytes of a colour. */
    static byte[] bytes(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
