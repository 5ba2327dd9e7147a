package io.github.onrecord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.onrecord.audit.Audit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookClaimsTest {
    private final Audit summit = WorkbookFixture.summit("summit.txt").audit();
    private final WorkbookReading workbook =
            WorkbookReading.of(summit, WorkbookFixture.summit("budget.txt").audit());
    private final XSSFSheet claims = workbook.sheet("Claims");

    @Test
    void columns_go_from_the_words_to_the_verdict_and_then_to_the_machine() {
        assertEquals(
                List.of(
                        "No",
                        "Article",
                        "¶",
                        "Claim",
                        "Who says so",
                        "Who that is",
                        "Cue",
                        "Quoted",
                        "How we know",
                        "Hedges",
                        "Band",
                        "Score",
                        "Note",
                        "Page code",
                        "Why",
                        "Caps",
                        "Ask",
                        "Verdict",
                        "Reviewer’s note",
                        "Reviewer",
                        "Claim id",
                        "Article path",
                        "Source id",
                        "Source name",
                        "Source type id",
                        "Channel ids",
                        "Start",
                        "End",
                        "Fingerprint",
                        "Finding codes"),
                workbook.row("Claims", 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | Who says so     | journalist Mira Oduya
            0 | Who that is     | journalist Mira Oduya; named journalist; journalist
            0 | Cue             | said
            0 | Quoted          | direct
            0 | How we know     | messaging channel; identified, but how the source knows is not shown
            0 | Band            | A Adequate
            0 | Score           | 53
            0 | Note            | borderline
            0 | Page code       | pC3
            0 | Why             | named journalist +26, own channel +27, not verified 0
            0 | Caps            | at most 55: own channel about others
            0 | Ask             | Did anyone else see it?
            1 | Who says so     | ''
            1 | Quoted          | no
            1 | How we know     | not stated; not shown
            1 | Hedges          | reportedly (the outlet’s)
            1 | Band            | U No usable source shown
            1 | Score           | 0
            1 | Why             | hedged by the outlet −10
            1 | Ask             | Who reported it, and when?
            1 | Finding codes   | F02
            2 | Band            | – Not rated
            2 | Score           | ''
            2 | Why             | Not rated: background that any reader can check
            3 | Ask             | ''
            3 | Band            | S Strong
            7 | Article path    | budget.txt
            7 | Fingerprint     | claim-budget.txt-c4
            """)
    void a_row_tells_the_claim_in_words(int row, String column, String words) {
        assertEquals(words, workbook.words("Claims", row, column));
    }

    @Test
    void the_deciding_limit_is_named_in_the_reasons() {
        Audit audit = new WorkbookFixture("held.txt")
                .said("The gate is shut, Ana said.", "Ana", 70)
                .audit();
        assertEquals(
                "named journalist +26, own channel +44, not verified 0; held at 55: own channel about others",
                WorkbookReading.of(audit).words("Claims", 0, "Why"));
    }

    @Test
    void scores_stay_numbers() {
        assertEquals(CellType.NUMERIC, workbook.cell("Claims", 0, "Score").getCellType());
    }

    @Test
    void header_and_claim_stay_in_view_and_all_columns_can_be_filtered() {
        PaneInformation pane = claims.getPaneInformation();
        assertEquals(4, pane.getVerticalSplitPosition());
        assertEquals(3, pane.getHorizontalSplitPosition());
        assertEquals("A3:AD11", claims.getCTWorksheet().getAutoFilter().getRef());
    }

    @Test
    void verdicts_are_picked_from_a_list() {
        XSSFDataValidation list = claims.getDataValidations().get(0);
        assertEquals(
                List.of("accept", "fix", "reject", "exception"),
                Arrays.asList(list.getValidationConstraint().getExplicitListValues()));
        assertEquals(
                CellRangeAddress.valueOf("R4:R11").formatAsString(),
                list.getRegions().getCellRangeAddress(0).formatAsString());
    }

    @Test
    void machine_columns_are_grouped_and_collapsed() {
        for (int column = 20; column < 30; column++) {
            assertEquals(1, claims.getColumnOutlineLevel(column));
            assertTrue(claims.isColumnHidden(column));
        }
        assertEquals(0, claims.getColumnOutlineLevel(19));
    }

    @ParameterizedTest
    @CsvSource({"0, E6EEF9, 2F5FA8", "1, FBE7E5, A3261D", "3, E3F3F1, 0B6E66"})
    void a_band_has_its_tint_and_its_ink_beside_its_letter(int row, String tint, String ink) {
        XSSFCell band = workbook.cell("Claims", row, "Band");
        assertEquals(
                "FF" + tint, band.getCellStyle().getFillForegroundColorColor().getARGBHex());
        assertEquals("FF" + ink, band.getCellStyle().getFont().getXSSFColor().getARGBHex());
        assertEquals(row == 1, band.getCellStyle().getFont().getBold());
    }

    @Test
    void shade_changes_with_the_article_and_not_with_the_row() {
        assertEquals(ground(0), ground(3));
        assertEquals(ground(4), ground(7));
        assertNotEquals(ground(3), ground(4));
    }

    @Test
    void rows_are_high_enough_for_their_words() {
        String words = "Every door of the hall was opened and shut again, said Ana. "
                .repeat(8)
                .strip();
        Audit audit = new WorkbookFixture("doors.txt").said(words, "Ana", 53).audit();

        float height =
                WorkbookReading.of(audit).cell("Claims", 0, "Claim").getRow().getHeightInPoints();

        assertTrue(height > 7 * 12.75 && height <= 409, "height " + height);
    }

    private Optional<String> ground(int row) {
        XSSFColor colour = workbook.cell("Claims", row, "Claim").getCellStyle().getFillForegroundColorColor();
        return Optional.ofNullable(colour).map(XSSFColor::getARGBHex);
    }
}
