package io.github.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
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
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(book, SheetProfile.REVIEW);
            WorkbookSheets made = new WorkbookSheets(book, book, styles, SheetLimits.EXCEL);
            sheets.forEach(sheet -> sheet.write(made));
            WorkbookProperties.set(book, title, Optional.empty());
            book.setActiveSheet(0);
            ZipArchiveOutputStream zip = new WorkbookZip(new Unclosed(out));
            book.write(zip);
            zip.close();
        }
        out.flush();
    }
}
