package io.github.onrecord.report;

import io.github.onrecord.report.PlainSheet.Column;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * What can be picked in the columns of a book. The lists stand on a sheet of their own: written into the columns, none
 * could hold a comma or be longer than 255 characters.
 */
final class PlainChoices {
    private static final String SHEET = "Choices";

    private final List<Column> lists = new ArrayList<>();

    /** Lets a reader pick in a column, if it has choices. */
    void offer(Sheet sheet, int column, Column of, int rows) {
        if (of.choices().isEmpty() || rows == 0) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createFormulaListConstraint(range(of)),
                new CellRangeAddressList(SheetTable.FIRST_ROW, SheetTable.FIRST_ROW + rows - 1, column, column));
        list.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        list.createErrorBox(of.header(), "Pick one of the answers in the list.");
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private String range(Column of) {
        int place = place(of);
        int last = SheetTable.FIRST_ROW + of.choices().size() - 1;
        return new CellRangeAddress(SheetTable.FIRST_ROW, last, place, place).formatAsString(SHEET, true);
    }

    /** Equal lists stand there once. */
    private int place(Column of) {
        for (int place = 0; place < lists.size(); place++) {
            if (lists.get(place).choices().equals(of.choices())) {
                return place;
            }
        }
        lists.add(of);
        return lists.size() - 1;
    }

    /** Adds the sheet of the lists, if there are any. */
    void write(WorkbookSheets sheets) {
        if (lists.isEmpty()) {
            return;
        }
        List<SheetField<Integer>> fields = lists.stream()
                .map(list -> SheetField.<Integer>words(
                        list.header(),
                        width(list),
                        row -> row < list.choices().size() ? list.choices().get(row) : ""))
                .toList();
        SheetTable<Integer> table =
                new SheetTable<>(sheets, SHEET, "The answers to pick from. Leave this sheet as it is.", fields);
        int longest =
                lists.stream().mapToInt(list -> list.choices().size()).max().orElse(0);
        for (int row = 0; row < longest; row++) {
            table.add(false, row);
        }
    }

    private static int width(Column list) {
        int longest = list.choices().stream().mapToInt(String::length).max().orElse(0);
        return Math.max(16, Math.min(44, longest + 2));
    }
}
