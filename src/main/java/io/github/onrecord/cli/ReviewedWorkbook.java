package io.github.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
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

/** Finds out whether anybody has reviewed a workbook. Reads it row by row: it may be large. */
final class ReviewedWorkbook {
    private static final Set<String> SHEETS = Set.of("Claims", "Findings");
    private static final Set<String> HEADERS = Set.of("Verdict", "Reviewer’s note");

    private ReviewedWorkbook() {}

    /**
     * How many cells stand filled in under the columns for the reviewer, on the sheets Claims and Findings.
     *
     * @throws IOException if the file is no workbook that can be read
     */
    static int cellsFilledIn(Path workbook) throws IOException {
        if (Files.size(workbook) == 0) {
            return 0;
        }
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            Count count = new Count();
            SheetIterator sheets = (SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    if (SHEETS.contains(sheets.getSheetName())) {
                        count.startSheet();
                        XMLReader xml = XMLHelper.newXMLReader();
                        xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, count, false));
                        xml.parse(new InputSource(sheet));
                    }
                }
            }
            return count.filledIn;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | javax.xml.parsers.ParserConfigurationException
                | IllegalArgumentException damage) {
            throw new IOException("no workbook that can be read", damage);
        }
    }

    private static final class Count implements SheetContentsHandler {
        private final Set<Short> columns = new HashSet<>();
        private int filledIn;

        void startSheet() {
            columns.clear();
        }

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String place, @Nullable String words, @Nullable XSSFComment comment) {
            if (place == null || words == null || words.isBlank()) {
                return;
            }
            short column = new CellReference(place).getCol();
            if (HEADERS.contains(words)) {
                columns.add(column);
            } else if (columns.contains(column)) {
                filledIn++;
            }
        }
    }
}
