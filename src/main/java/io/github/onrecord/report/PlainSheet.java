package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.List;

/**
 * A sheet that is one table, for reports on something other than audits.
 *
 * @param name the tab's name and the title
 * @param note what the sheet shows
 * @param columns from left to right
 * @param rows from top to bottom, with a cell for each column
 */
public record PlainSheet(String name, String note, List<Column> columns, List<List<Cell>> rows) {
    /** Copies the lists. */
    public PlainSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param header the words at the top
     * @param width in digits of the standard font
     * @param isNumeric whether numbers stand in it, on the right
     */
    public record Column(String header, int width, boolean isNumeric) {
        /** A column of words. */
        public static Column words(String header, int width) {
            return new Column(header, width, false);
        }

        /** A column of numbers. */
        public static Column numbers(String header, int width) {
            return new Column(header, width, true);
        }

        SheetColumn sheetColumn() {
            return isNumeric ? SheetColumn.numbers(width) : SheetColumn.words(width);
        }
    }

    /** What stands in a cell: words, a number or a share, never a formula. */
    public static final class Cell {
        /** Nothing. */
        public static final Cell EMPTY = new Cell(SheetCell.EMPTY);

        private final SheetCell content;

        private Cell(SheetCell content) {
            this.content = content;
        }

        /** Words, whatever they begin with. */
        public static Cell words(String words) {
            return new Cell(SheetCell.text(words));
        }

        /** A whole number. */
        public static Cell number(int number) {
            return new Cell(SheetCell.number(number));
        }

        /** A share of 0 to 1, shown in percent. */
        public static Cell share(double share) {
            return new Cell(SheetCell.share(share));
        }

        /** A band: its letter, its word, and its tint. */
        public static Cell band(Band band) {
            return new Cell(SheetCell.band(band));
        }

        SheetCell content() {
            return content;
        }
    }

    /** Adds it to a book. */
    void write(WorkbookSheets sheets) {
        List<SheetField<List<Cell>>> fields = java.util.stream.IntStream.range(0, columns.size())
                .mapToObj(this::field)
                .toList();
        SheetTable<List<Cell>> table = new SheetTable<>(sheets, name, note, fields);
        rows.forEach(row -> table.add(false, row));
        table.finish(0, SheetProfile.REVIEW, "Nothing to show.");
    }

    private SheetField<List<Cell>> field(int index) {
        Column column = columns.get(index);
        return new SheetField<>(
                column.header(),
                column.sheetColumn(),
                SheetField.Place.SHOWN,
                row -> row.get(index).content());
    }
}
