package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Standard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook written and read back, asked by sheet, row and column name. */
record WorkbookReading(XSSFWorkbook book) {
    /** Standards and rules for the codes of the fixture. */
    static final ReportContext CONTEXT = new ReportContext(
            List.of(
                    standard("AP1", "AP: attribution", Optional.of("https://standards.example/ap"), "read"),
                    standard("NP1", "NPR: how they know", Optional.empty(), "summary"),
                    standard("RT7", "Reuters: source every statement", Optional.empty(), "check")),
            List.of(new RuleNote("speech.said", "patterns/speech.yaml", "Shows who speaks.", List.of("AP1"))),
            Optional.of("2026-11-25"));

    static WorkbookReading of(WorkbookWriter writer, Audit... audits) {
        try {
            return new WorkbookReading(new XSSFWorkbook(new ByteArrayInputStream(bytes(writer, audits))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static WorkbookReading of(Audit... audits) {
        return of(new WorkbookWriter(), audits);
    }

    static byte[] bytes(WorkbookWriter writer, Audit... audits) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.write(List.of(audits), CONTEXT, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<String> sheets() {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    XSSFSheet sheet(String name) {
        return book.getSheet(name);
    }

    /** The words of a row, numbers as shown. */
    List<String> row(String sheet, int row) {
        XSSFRow cells = sheet(sheet).getRow(row);
        return IntStream.range(0, cells.getLastCellNum())
                .mapToObj(column -> shown(cells.getCell(column)))
                .toList();
    }

    /** A cell of a table sheet; rows are counted from the first under the header. */
    XSSFCell cell(String sheet, int row, String header) {
        int column = row(sheet, SheetTable.FIRST_ROW - 1).indexOf(header);
        return sheet(sheet).getRow(SheetTable.FIRST_ROW + row).getCell(column);
    }

    String words(String sheet, int row, String header) {
        return shown(cell(sheet, row, header));
    }

    /** Every cell of a column, header left out. */
    List<String> column(String sheet, String header) {
        return IntStream.rangeClosed(0, sheet(sheet).getLastRowNum() - SheetTable.FIRST_ROW)
                .mapToObj(row -> words(sheet, row, header))
                .toList();
    }

    /** The words of the cell that a link leads to. */
    String target(XSSFHyperlink link) {
        String[] place = link.getLocation().split("!", -1);
        CellReference cell = new CellReference(place[1]);
        return shown(sheet(place[0]).getRow(cell.getRow()).getCell(cell.getCol()));
    }

    /** All words of a sheet. */
    String all(String sheet) {
        StringBuilder all = new StringBuilder();
        sheet(sheet)
                .forEach(row ->
                        row.forEach(cell -> all.append(shown((XSSFCell) cell)).append('\n')));
        return all.toString();
    }

    private static String shown(XSSFCell cell) {
        return new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }

    private static Standard standard(String id, String name, Optional<String> link, String status) {
        return new Standard(id, "A publisher", name, "Say where it comes from.", "We look for a cue.", link, status);
    }
}
