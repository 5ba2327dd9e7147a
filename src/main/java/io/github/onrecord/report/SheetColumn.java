package io.github.onrecord.report;

/**
 * A column of a sheet.
 *
 * @param width in digits of the standard font
 * @param kind what stands in it
 */
record SheetColumn(int width, Kind kind) {
    /** What stands in a column decides on which side everything in it stands, its header too. */
    enum Kind {
        WORDS,
        NUMBERS
    }

    static SheetColumn words(int width) {
        return new SheetColumn(width, Kind.WORDS);
    }

    static SheetColumn numbers(int width) {
        return new SheetColumn(width, Kind.NUMBERS);
    }
}
