package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;

/** How a cell looks. Each is one or two cell styles, made once a workbook. */
enum SheetLook {
    TITLE,
    SECTION,
    CAPTION,
    HEADER,
    TEXT,
    LINK,
    NUMBER,
    SHARE,
    MACHINE,
    /** For a reader to write in. */
    BLANK,
    STRONG,
    ADEQUATE,
    WEAK,
    UNSUPPORTED,
    NOT_RATED;

    /** The look of a band's cell. */
    static SheetLook of(Band band) {
        return switch (band) {
            case STRONG -> STRONG;
            case ADEQUATE -> ADEQUATE;
            case WEAK -> WEAK;
            case UNSUPPORTED -> UNSUPPORTED;
            case NOT_RATED -> NOT_RATED;
        };
    }

    /** Whether it stands inside a table, where articles alternate in shade. */
    boolean isTabular() {
        return switch (this) {
            case TITLE, SECTION, CAPTION, HEADER -> false;
            case TEXT, LINK, NUMBER, SHARE, MACHINE, BLANK, STRONG, ADEQUATE, WEAK, UNSUPPORTED, NOT_RATED -> true;
        };
    }
}
