package io.github.onrecord.report;

import io.github.onrecord.review.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * A sheet with one long table: title, note, header, a row for each thing. Folded columns must be the last ones.
 *
 * @param <T> what a row is about
 */
final class SheetTable<T> {
    /** The first row under the header, counted from 0. */
    static final int FIRST_ROW = 3;

    private static final int HEADER_ROW = FIRST_ROW - 1;

    private final List<SheetField<T>> fields;
    private final SheetGrid grid;
    private final int lastRow;

    SheetTable(WorkbookSheets sheets, String name, String note, List<SheetField<T>> fields) {
        this.fields = List.copyOf(fields);
        this.lastRow = sheets.limits().lastRow();
        this.grid = sheets.grid(name, fields.stream().map(SheetField::column).toList());
        grid.title(name, note);
        grid.header(fields.stream().map(SheetField::header).toList());
        grid.sheet().setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }

    /** The sheet, for what only one table has. */
    Sheet sheet() {
        return grid.sheet();
    }

    /** Adds a row, unless the sheet is full; every other article is shaded. */
    void add(boolean shaded, T subject) {
        if (grid.nextRow() > lastRow) {
            return;
        }
        List<SheetCell> cells = new ArrayList<>(fields.size());
        for (SheetField<T> field : fields) {
            cells.add(field.cell().apply(subject));
        }
        grid.row(shaded, cells);
    }

    /**
     * Adds what needs the whole table: verdict lists, filter, panes, folded columns.
     *
     * @param frozenColumns how many columns stay in view
     * @param whenEmpty what to say in a table without rows
     */
    void finish(int frozenColumns, SheetProfile profile, String whenEmpty) {
        boolean isEmpty = grid.nextRow() == FIRST_ROW;
        if (isEmpty) {
            grid.line(SheetLook.CAPTION, whenEmpty);
        } else {
            verdicts();
        }
        fold();
        if (profile.hasAids()) {
            grid.freeze(frozenColumns, FIRST_ROW);
            if (!isEmpty) {
                sheet().setAutoFilter(new CellRangeAddress(HEADER_ROW, grid.nextRow() - 1, 0, fields.size() - 1));
            }
        }
    }

    private void verdicts() {
        DataValidationHelper helper = sheet().getDataValidationHelper();
        for (int column : columns(SheetField.Place.VERDICT)) {
            DataValidation list = helper.createValidation(
                    helper.createExplicitListConstraint(Answer.ids().toArray(String[]::new)),
                    new CellRangeAddressList(FIRST_ROW, grid.nextRow() - 1, column, column));
            list.createErrorBox("Verdict", "Choose accept, fix, reject or exception; reasons go into the note.");
            list.setShowErrorBox(true);
            sheet().addValidationData(list);
        }
    }

    private void fold() {
        List<Integer> folded = columns(SheetField.Place.FOLDED);
        if (!folded.isEmpty()) {
            grid.fold(folded.get(0), folded.get(folded.size() - 1));
        }
    }

    private List<Integer> columns(SheetField.Place place) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column).place() == place)
                .boxed()
                .toList();
    }
}
