package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.Optional;

/**
 * A sheet that is one table, for reports on something other than audits.
 *
 * @param name the tab's name and the title
 * @param note what the sheet shows
 * @param columns from left to right
 * @param rows from top to bottom, with a cell for each column
 * @param chart what is drawn of the rows, under them
 */
public record PlainSheet(
        String name, String note, List<Column> columns, List<List<Cell>> rows, Optional<PlainChart> chart) {
    /** Copies the lists. */
    public PlainSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A sheet without a chart. */
    public PlainSheet(String name, String note, List<Column> columns, List<List<Cell>> rows) {
        this(name, note, columns, rows, Optional.empty());
    }

    /**
     * A column.
     *
     * @param header the words at the top
     * @param width in digits of the standard font
     * @param isNumeric whether numbers stand in it, on the right
     * @param choices what a reader can pick there; empty where nothing is picked
     */
    public record Column(String header, int width, boolean isNumeric, List<String> choices) {
        /** Copies the list. */
        public Column {
            choices = List.copyOf(choices);
        }

        /** A column of words. */
        public static Column words(String header, int width) {
            return new Column(header, width, false, List.of());
        }

        /** A column of numbers. */
        public static Column numbers(String header, int width) {
            return new Column(header, width, true, List.of());
        }

        /** A column in which one of some answers is picked; what else is typed is allowed after a warning. */
        public static Column choices(String header, int width, List<String> choices) {
            return new Column(header, width, false, choices);
        }

        SheetColumn sheetColumn() {
            return isNumeric ? SheetColumn.numbers(width) : SheetColumn.words(width);
        }
    }

    /** What stands in a cell: words, a number or a share, never a formula. */
    public static final class Cell {
        /** Nothing. */
        public static final Cell EMPTY = new Cell(SheetCell.EMPTY);

        /** Nothing yet: a reader is to write here. */
        public static final Cell BLANK = new Cell(SheetCell.words(SheetLook.BLANK, ""));

        private final SheetCell content;

        private Cell(SheetCell content) {
            this.content = content;
        }

        /** Words, whatever they begin with. */
        public static Cell words(String words) {
            return new Cell(SheetCell.text(words));
        }

        /** Words that a reader may write over. */
        public static Cell filled(String words) {
            return new Cell(SheetCell.words(SheetLook.BLANK, words));
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

    /** Adds it to a book, with the lists to pick from on a sheet of their own. */
    void write(WorkbookSheets sheets, PlainChoices choices) {
        List<SheetField<List<Cell>>> fields = java.util.stream.IntStream.range(0, columns.size())
                .mapToObj(this::field)
                .toList();
        SheetTable<List<Cell>> table = new SheetTable<>(sheets, name, note, fields);
        rows.forEach(row -> table.add(false, row));
        table.finish(0, SheetProfile.REVIEW, "Nothing to show.");
        for (int column = 0; column < columns.size(); column++) {
            choices.offer(table.sheet(), column, columns.get(column), rows.size());
        }
        chart.ifPresent(drawn -> drawn.draw(sheets.parts().getSheet(name), this));
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
