package io.github.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A reviewer at work in a workbook: gives verdicts, and does to the sheets what people do to sheets. */
final class ReviewerHand {
    /** The headings stand under a title and a note. */
    static final int HEADINGS = 2;

    private final Path file;

    ReviewerHand(Path file) {
        this.file = file;
    }

    /** Fills in the cell under a heading, in every row that has these words. */
    ReviewerHand write(String sheet, String words, String heading, String value) {
        return edit(sheet, rows -> {
            int column = rows.get(HEADINGS).indexOf(heading);
            rows.stream()
                    .skip(HEADINGS + 1L)
                    .filter(row -> row.stream().anyMatch(cell -> cell.contains(words)))
                    .forEach(row -> row.set(column, value));
            return rows;
        });
    }

    /** The cell under a heading in the first row that has these words. */
    String read(String sheet, String words, String heading) {
        List<List<String>> rows = rows(sheet);
        return rows.stream()
                .skip(HEADINGS + 1L)
                .filter(row -> row.stream().anyMatch(cell -> cell.contains(words)))
                .findFirst()
                .map(row -> row.get(rows.get(HEADINGS).indexOf(heading)))
                .orElse("no row");
    }

    /** Every row that has a verdict: the words under a heading, and the verdict. */
    List<String> verdicts(String sheet, String wordsHeading) {
        List<List<String>> rows = rows(sheet);
        int words = rows.get(HEADINGS).indexOf(wordsHeading);
        int verdict = rows.get(HEADINGS).indexOf("Verdict");
        return rows.stream()
                .skip(HEADINGS + 1L)
                .filter(row -> !row.get(verdict).isEmpty())
                .map(row -> row.get(words) + " = " + row.get(verdict))
                .toList();
    }

    /** Makes a sheet anew, as it would be after a lot of sorting, moving and renaming. */
    ReviewerHand edit(String sheet, UnaryOperator<List<List<String>>> change) {
        try (XSSFWorkbook book = open()) {
            List<List<String>> rows = change.apply(rows(book.getSheet(sheet)));
            int place = book.getSheetIndex(sheet);
            book.removeSheetAt(place);
            Sheet anew = book.createSheet(sheet);
            book.setSheetOrder(sheet, place);
            for (List<String> cells : rows) {
                Row row = anew.createRow(anew.getPhysicalNumberOfRows());
                cells.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            }
            save(book);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ReviewerHand rename(String sheet, String name) {
        try (XSSFWorkbook book = open()) {
            book.setSheetName(book.getSheetIndex(sheet), name);
            save(book);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All rows of a sheet, as words, each as long as the headings. */
    List<List<String>> rows(String sheet) {
        try (XSSFWorkbook book = open()) {
            return rows(book.getSheet(sheet));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        DataFormatter words = new DataFormatter(Locale.ROOT);
        int columns = sheet.getRow(HEADINGS).getLastCellNum();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(words.formatCellValue(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private void save(XSSFWorkbook book) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
