package io.github.onrecord.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Confidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookWriterTest {
    private static final WorkbookWriter STREAMING = new WorkbookWriter(SheetProfile.REVIEW, new SheetLimits(2, 1_000));

    private static final int FOLDED_COLUMN = 20;

    private final Audit summit = WorkbookFixture.summit("summit.txt").audit();
    private final Audit budget = WorkbookFixture.summit("budget.txt").audit();

    @Test
    void sheets_stand_in_the_order_of_reading() {
        assertEquals(
                List.of("Summary", "Claims", "Sources", "Findings", "Rules used", "Method"),
                WorkbookReading.of(summit).sheets());
    }

    @Test
    void every_sheet_has_its_title_in_the_first_cell_and_the_cursor_on_it() {
        WorkbookReading workbook = WorkbookReading.of(summit);
        for (Sheet sheet : workbook.book()) {
            assertFalse(sheet.getRow(0).getCell(0).getStringCellValue().isBlank(), sheet.getSheetName());
            assertEquals(CellAddress.A1, sheet.getActiveCell(), sheet.getSheetName());
            assertEquals(List.of(), sheet.getMergedRegions(), sheet.getSheetName());
        }
        assertEquals(0, workbook.book().getActiveSheetIndex());
    }

    @Test
    void every_sheet_prints_in_landscape_one_page_wide_with_page_numbers() {
        for (Sheet sheet : WorkbookReading.of(summit).book()) {
            PrintSetup print = sheet.getPrintSetup();
            assertTrue(print.getLandscape(), sheet.getSheetName());
            assertTrue(sheet.getFitToPage(), sheet.getSheetName());
            assertEquals(1, print.getFitWidth(), sheet.getSheetName());
            assertEquals("Page &P of &N", sheet.getFooter().getRight());
        }
    }

    @Test
    void headers_of_long_tables_repeat_on_each_page() {
        WorkbookReading workbook = WorkbookReading.of(summit);
        for (String sheet : List.of("Claims", "Sources", "Findings")) {
            assertEquals(2, workbook.sheet(sheet).getRepeatingRows().getFirstRow(), sheet);
        }
    }

    @Test
    void no_cell_is_a_formula_and_every_word_is_marked_as_words() {
        for (Sheet sheet : WorkbookReading.of(summit, budget).book()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertTrue(cell.getCellType() != CellType.FORMULA);
                    assertTrue(
                            cell.getCellType() != CellType.STRING
                                    || cell.getCellStyle().getQuotePrefixed(),
                            sheet.getSheetName() + " " + cell.getAddress());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://a.example\") said",
                "+1 said",
                "-1 said",
                "@SUM(A1) said",
                "\t=1+1 said",
                "  =1+1 said",
                "The password was “_x0041_dmin”, he said",
                "_x000D_ and a_x0041_x0042_b, he said",
            })
    void words_come_back_as_they_were(String words) {
        Audit audit = new WorkbookFixture("traps.txt").said(words, "said", 53).audit();
        assertEquals(words, WorkbookReading.of(audit).words("Claims", 0, "Claim"));
        assertEquals(
                words,
                WorkbookReading.of(new WorkbookWriter(SheetProfile.REVIEW, new SheetLimits(0, 1_000)), audit)
                        .words("Claims", 0, "Claim"));
    }

    @Test
    void words_too_long_for_a_cell_end_in_a_visible_mark() {
        String words = "the gate ".repeat(3_640) + "was \uD83D\uDE00\uD83D\uDE00 shut, said clerk Owen Trask.";
        Audit audit = new WorkbookFixture("gate.txt")
                .said(words, "clerk Owen Trask", 53)
                .audit();

        String cell = WorkbookReading.of(audit).words("Claims", 0, "Claim");

        assertTrue(cell.endsWith(" … [cut: full text in JSON]"));
        assertTrue(cell.length() <= 32_767);
    }

    @Test
    void same_audits_give_the_same_bytes_in_every_time_zone() {
        byte[] first = WorkbookReading.bytes(new WorkbookWriter(), summit, budget);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertArrayEquals(first, WorkbookReading.bytes(new WorkbookWriter(), summit, budget));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void long_workbooks_have_the_same_bytes_each_time() {
        assertArrayEquals(
                WorkbookReading.bytes(STREAMING, summit, budget), WorkbookReading.bytes(STREAMING, summit, budget));
    }

    @Test
    void entries_of_the_file_carry_no_time_of_day() throws IOException {
        assertTimeless(WorkbookReading.bytes(new WorkbookWriter(), summit));
        assertTimeless(WorkbookReading.bytes(STREAMING, summit));
    }

    private static void assertTimeless(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
            }
        }
    }

    @Test
    void long_and_short_workbooks_say_the_same() {
        WorkbookReading whole = WorkbookReading.of(summit, budget);
        WorkbookReading streamed = WorkbookReading.of(STREAMING, summit, budget);
        for (String sheet : whole.sheets()) {
            assertEquals(whole.all(sheet), streamed.all(sheet), sheet);
            assertEquals(
                    whole.sheet(sheet).getPaneInformation() == null,
                    streamed.sheet(sheet).getPaneInformation() == null);
            assertEquals(
                    whole.sheet(sheet).getHyperlinkList().size(),
                    streamed.sheet(sheet).getHyperlinkList().size());
            assertEquals(
                    whole.sheet(sheet).getDataValidations().size(),
                    streamed.sheet(sheet).getDataValidations().size());
            assertEquals(
                    whole.sheet(sheet).isColumnHidden(FOLDED_COLUMN),
                    streamed.sheet(sheet).isColumnHidden(FOLDED_COLUMN));
        }
    }

    @Test
    void a_full_sheet_is_said_to_be_full() {
        WorkbookWriter small = new WorkbookWriter(SheetProfile.REVIEW, new SheetLimits(100, 5));
        WorkbookReading workbook = WorkbookReading.of(small, summit, budget);

        assertEquals(5, workbook.sheet("Claims").getLastRowNum());
        assertTrue(workbook.all("Summary")
                .contains("The Claims sheet is full: 5 of its 8 rows are not in this workbook."
                        + " The JSON report has all of them."));
    }

    @Test
    void the_accessible_workbook_has_no_filters_panes_or_fills() {
        WorkbookReading workbook = WorkbookReading.of(WorkbookWriter.accessible(), summit, budget);
        for (String name : workbook.sheets()) {
            XSSFSheet sheet = workbook.sheet(name);
            assertNull(sheet.getPaneInformation(), name);
            assertFalse(sheet.getCTWorksheet().isSetAutoFilter(), name);
        }
        assertNull(workbook.cell("Claims", 1, "Band").getCellStyle().getFillForegroundColorColor());
        assertEquals("U No usable source shown", workbook.words("Claims", 1, "Band"));
    }

    @Test
    void no_audits_make_a_workbook_that_says_so() {
        WorkbookReading workbook = WorkbookReading.of();
        assertEquals(List.of("No claims were found."), workbook.row("Claims", SheetTable.FIRST_ROW));
        assertTrue(workbook.all("Summary").contains("No claim was rated."));
    }

    @Test
    void properties_name_the_tool_and_the_date_given() {
        var properties = WorkbookReading.of(summit).book().getProperties().getCoreProperties();
        assertEquals("Sourcing of summit.txt", properties.getTitle());
        assertEquals("OnRecord", properties.getCreator());
        assertEquals("2026-11-25T00:00:00Z", properties.getCreated().toInstant().toString());
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        new WorkbookWriter().write(List.of(summit), WorkbookReading.CONTEXT, out);
        STREAMING.write(List.of(summit), WorkbookReading.CONTEXT, out);

        assertEquals(0, closed.get());
    }

    @Test
    void no_sheet_judges_a_claim() {
        WorkbookReading workbook = WorkbookReading.of(summit);
        Pattern judgement = Pattern.compile("\\b(false|fake|violat\\w+|error|bias\\w*)\\b", Pattern.CASE_INSENSITIVE);
        for (String sheet : workbook.sheets()) {
            assertFalse(judgement.matcher(workbook.all(sheet)).find(), sheet);
        }
    }

    @Test
    void a_page_that_could_not_be_scored_shows_its_reason_and_no_score() {
        Audit scored = summit;
        Audit poem = new Audit(
                scored.article(),
                new Confidence(false, List.of("The text is set in verse.")),
                scored.sources(),
                scored.attributions(),
                scored.claims(),
                scored.findings(),
                scored.measures(),
                scored.rules());

        WorkbookReading workbook = WorkbookReading.of(poem);

        assertEquals("", workbook.words("Claims", 0, "Score"));
        assertEquals("– Not rated", workbook.words("Claims", 0, "Band"));
        assertEquals("Not scored: The text is set in verse.", workbook.words("Claims", 0, "Why"));
    }
}
