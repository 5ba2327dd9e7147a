package io.github.onrecord.report;

/**
 * How long a sheet may become.
 *
 * @param streamAbove from more rows than this on, sheets are written out while they are made
 * @param lastRow the last row that is written, counted from 0
 */
record SheetLimits(int streamAbove, int lastRow) {
    /** Excel's own limit, and what fits well into memory. */
    static final SheetLimits EXCEL = new SheetLimits(20_000, 1_048_574);

    /** How many things fit under the title, the note and the header. */
    int capacity() {
        return lastRow - SheetTable.FIRST_ROW + 1;
    }
}
