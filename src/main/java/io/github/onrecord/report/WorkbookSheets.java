package io.github.onrecord.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the sheets of one workbook, all in the same hand.
 *
 * @param book where sheets go
 * @param parts the same book as a file: itself, or what lies under a book that is written out in passing
 * @param styles the cell styles
 * @param limits how long a sheet may become
 */
record WorkbookSheets(Workbook book, XSSFWorkbook parts, SheetStyles styles, SheetLimits limits) {
    static final String SUMMARY = "Summary";
    static final String CLAIMS = "Claims";
    static final String SOURCES = "Sources";
    static final String FINDINGS = "Findings";
    static final String REVIEW = "Review";
    static final String RULES = "Rules used";
    static final String METHOD = "Method";

    /** A new empty sheet with these columns. */
    SheetGrid grid(String name, List<SheetColumn> columns) {
        Sheet sheet = book.createSheet(name);
        return new SheetGrid(sheet, parts.getSheet(name), styles, columns);
    }
}
