package io.github.onrecord.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/**
 * A sheet that is written from top to bottom: fixed column widths, rows high enough for their words, and the page setup
 * that all sheets share. Rows are counted from 0.
 */
final class SheetGrid {
    private static final double POINTS_A_LINE = 12.9;
    private static final double POINTS_AROUND = 4;
    private static final double MOST_POINTS = 409;
    private static final float TITLE_POINTS = 22;
    private static final float SECTION_POINTS = 18;
    private static final int UNITS_A_DIGIT = 256;
    private static final int SIGN_WIDTH = 9;

    /** Excel ignores links beyond 65,530 a sheet, and each is kept in memory until the file is written. */
    private static final int MOST_LINKS = 20_000;

    private final Sheet sheet;
    private final XSSFSheet part;
    private final SheetStyles styles;
    private final List<SheetColumn> columns;
    private int nextRow;
    private int links;

    /**
     * A new grid.
     *
     * @param sheet where the rows go
     * @param part the same sheet as a part of the file: itself, or what lies under a sheet that is written out in passing
     * @param columns from left to right
     */
    SheetGrid(Sheet sheet, XSSFSheet part, SheetStyles styles, List<SheetColumn> columns) {
        this.sheet = sheet;
        this.part = part;
        this.styles = styles;
        this.columns = List.copyOf(columns);
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * UNITS_A_DIGIT);
        }
        page();
    }

    /** The sheet itself, for what only one sheet has. */
    Sheet sheet() {
        return sheet;
    }

    /** The row that is written next. */
    int nextRow() {
        return nextRow;
    }

    /** The title in A1, and under it what the sheet shows. */
    void title(String title, String note) {
        line(SheetLook.TITLE, title);
        line(SheetLook.CAPTION, note);
    }

    /** One line of words that runs over the columns to its right. */
    void line(SheetLook look, String words) {
        Row row = sheet.createRow(nextRow++);
        fill(row, 0, SheetCell.words(look, words), false);
        if (look == SheetLook.TITLE || look == SheetLook.SECTION) {
            row.setHeightInPoints(look == SheetLook.TITLE ? TITLE_POINTS : SECTION_POINTS);
        }
    }

    /** An empty row. */
    void gap() {
        nextRow++;
    }

    /** The names of the columns. */
    void header(List<String> names) {
        row(
                false,
                names.stream()
                        .map(name -> SheetCell.words(SheetLook.HEADER, name))
                        .toList());
    }

    /** A row of a table. */
    void row(boolean shaded, List<SheetCell> cells) {
        Row row = sheet.createRow(nextRow++);
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            SheetCell cell = cells.get(column);
            fill(row, column, cell, shaded);
            // Folded columns do not make rows high.
            if (cell.look() != SheetLook.MACHINE) {
                lines = Math.max(
                        lines, SheetLines.of(cell.text(), columns.get(column).width()));
            }
        }
        row.setHeightInPoints((float) Math.min(MOST_POINTS, lines * POINTS_A_LINE + POINTS_AROUND));
    }

    /** Keeps the first columns and rows in view. */
    void freeze(int columns, int rows) {
        sheet.createFreezePane(columns, rows);
        // The pane forgets the cursor.
        sheet.setActiveCell(CellAddress.A1);
    }

    /**
     * Groups and hides columns. Done by hand: POI's own grouping writes overlapping column records when widths are set,
     * and Excel then offers to repair the file.
     *
     * @param first the first folded column
     * @param last the last one; the column after it gets the sign that unfolds them
     */
    void fold(int first, int last) {
        for (int column = first; column <= last; column++) {
            CTCol folded = part.getColumnHelper().getColumn(column, false);
            folded.setOutlineLevel((short) 1);
            folded.setHidden(true);
        }
        sheet.setColumnWidth(last + 1, SIGN_WIDTH * UNITS_A_DIGIT);
        part.getColumnHelper().getColumn(last + 1, false).setCollapsed(true);
        part.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
    }

    private void fill(Row row, int column, SheetCell content, boolean shaded) {
        Cell cell = row.createCell(column);
        boolean leads = content.link().isPresent() && links < MOST_LINKS;
        cell.setCellStyle(style(content, columns.get(column).kind(), leads, shaded));
        if (content.number().isPresent()) {
            cell.setCellValue(content.number().getAsDouble());
        } else if (!content.text().isEmpty()) {
            cell.setCellValue(CellText.of(content.text()));
        }
        if (leads) {
            links++;
            cell.setHyperlink(link(content.link().get()));
        }
    }

    private CellStyle style(SheetCell content, SheetColumn.Kind kind, boolean leads, boolean shaded) {
        if (content.look() != SheetLook.LINK || leads) {
            return styles.of(content.look(), kind, shaded);
        }
        return styles.of(content.number().isPresent() ? SheetLook.NUMBER : SheetLook.TEXT, kind, shaded);
    }

    private Hyperlink link(SheetLink target) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(target.type());
        link.setAddress(target.address());
        return link;
    }

    private void page() {
        sheet.setActiveCell(CellAddress.A1);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft("OnRecord · &A");
        sheet.getFooter().setRight("Page &P of &N");
    }
}
