package io.github.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes plain tables as an Excel workbook in the hand of all our workbooks. */
public final class PlainWorkbook {
    private PlainWorkbook() {}

    /**
     * Writes a workbook. The stream is flushed and left open. Same sheets, same bytes; a sheet ends where Excel does.
     *
     * @param title the document's title
     * @param out where the bytes go
     * @throws IOException if the stream cannot take them
     */
    public static void write(String title, List<PlainSheet> sheets, OutputStream out) throws IOException {
        write(title, sheets, Paper.A4, out);
    }

    /**
     * Writes a workbook for a kind of paper. What can be picked in its columns stands on a last sheet, "Choices".
     *
     * @param title the document's title
     * @param out where the bytes go
     * @throws IOException if the stream cannot take them
     */
    public static void write(String title, List<PlainSheet> sheets, Paper paper, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(book, SheetProfile.REVIEW);
            WorkbookSheets made = new WorkbookSheets(book, book, styles, SheetLimits.EXCEL);
            PlainChoices choices = new PlainChoices();
            sheets.forEach(sheet -> sheet.write(made, choices));
            choices.write(made);
            book.forEach(sheet -> sheet.getPrintSetup().setPaperSize(paper.excel()));
            book.setActiveSheet(0);
            OfficeFile.write(book, title, out);
        }
    }
}
