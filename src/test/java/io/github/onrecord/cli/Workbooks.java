package io.github.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks back. */
final class Workbooks {
    private Workbooks() {}

    /** All words in all cells. */
    static String words(Path file) {
        StringBuilder words = new StringBuilder();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook book = new XSSFWorkbook(parts)) {
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n'))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (OpenXML4JException failure) {
            throw new IllegalStateException(failure);
        }
        return words.toString();
    }
}
