package io.github.onrecord.review;

import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The words of one sheet, filtered rows included. Read row by row: a workbook may be large.
 *
 * @param name the sheet's name
 * @param rows by number from 1, the words of each by column from 0; empty rows and cells are left out
 */
public record SheetRows(String name, Map<Integer, Map<Integer, String>> rows) {
    /**
     * All sheets of a workbook that came back from somebody, in its order; none of an empty file.
     *
     * @throws UnreadableInput if it is no workbook that can be read; the message says what it is instead
     */
    public static List<SheetRows> open(Path workbook) throws UnreadableInput {
        if (!Files.isRegularFile(workbook)) {
            throw new UnreadableInput(workbook.toString(), "is not there", "Check the name and run again.");
        }
        try {
            return Files.size(workbook) == 0 ? List.of() : of(workbook);
        } catch (IOException damage) {
            throw new UnreadableInput(
                    workbook.toString(),
                    isOld(workbook) ? "is an old .xls, or has a password" : "cannot be read as an Excel workbook",
                    "Save it as .xlsx without a password and run again.",
                    damage);
        }
    }

    private static boolean isOld(Path workbook) {
        try {
            return FileMagic.valueOf(workbook.toFile()) == FileMagic.OLE2;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * All sheets of a workbook, in its order.
     *
     * @throws IOException if the file is no workbook that can be read
     */
    static List<SheetRows> of(Path workbook) throws IOException {
        List<SheetRows> read = new ArrayList<>();
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            SheetIterator sheets = (SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    Cells cells = new Cells();
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, cells, false));
                    xml.parse(new InputSource(sheet));
                    read.add(new SheetRows(sheets.getSheetName(), cells.rows));
                }
            }
            return read;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | javax.xml.parsers.ParserConfigurationException
                | IllegalArgumentException damage) {
            throw new IOException("no workbook that can be read", damage);
        }
    }

    private static final class Cells implements SheetContentsHandler {
        private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        private int row;

        @Override
        public void startRow(int number) {
            row = number + 1;
        }

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(@Nullable String place, @Nullable String words, @Nullable XSSFComment comment) {
            if (place != null && words != null && !words.isBlank()) {
                int column = new CellReference(place).getCol();
                rows.computeIfAbsent(row, first -> new TreeMap<>()).put(column, words);
            }
        }
    }
}
