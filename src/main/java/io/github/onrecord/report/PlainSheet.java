package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sheet that is one table, for reports on something other than audits. Folded columns must be the last ones.
 *
 * @param name the tab's name and the title
 * @param note what the sheet shows
 * @param columns from left to right
 * @param rows from top to bottom, with a cell for each column
 * @param chart what is drawn of the rows, under them
 */
public record PlainSheet(
        String name, String note, List<Column> columns, List<List<Cell>> rows, Optional<SheetChart> chart) {
    /** Copies the lists. */
    public PlainSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table without a chart. */
    public PlainSheet(String name, String note, List<Column> columns, List<List<Cell>> rows) {
        this(name, note, columns, rows, Optional.empty());
    }

    /** This sheet with a chart. */
    public PlainSheet charted(SheetChart drawn) {
        return new PlainSheet(name, note, columns, rows, Optional.of(drawn));
    }

    /**
     * A column.
     *
     * @param header the words at the top
     * @param width in digits of the standard font
     * @param use what it is for
     * @param choices what a reader can pick there; empty where nothing is picked
     */
    public record Column(String header, int width, Use use, List<String> choices) {
        /** What a column is for. */
        public enum Use {
            WORDS,
            /** Numbers, on the right. */
            NUMBERS,
            /** The reviewer picks a verdict. */
            VERDICT,
            /** Words for programs, collapsed. */
            FOLDED
        }

        /** Copies the list. */
        public Column {
            choices = List.copyOf(choices);
        }

        private Column(String header, int width, Use use) {
            this(header, width, use, List.of());
        }

        /** A column of words. */
        public static Column words(String header, int width) {
            return new Column(header, width, Use.WORDS);
        }

        /** A column of numbers. */
        public static Column numbers(String header, int width) {
            return new Column(header, width, Use.NUMBERS);
        }

        /** A column in which one of some answers is picked; what else is typed is allowed after a warning. */
        public static Column choices(String header, int width, List<String> choices) {
            return new Column(header, width, Use.WORDS, choices);
        }

        /** The column in which a reviewer picks a verdict. */
        public static Column verdict(String header, int width) {
            return new Column(header, width, Use.VERDICT);
        }

        /** A collapsed column of words for programs. */
        public static Column folded(String header, int width) {
            return new Column(header, width, Use.FOLDED);
        }

        SheetColumn sheetColumn() {
            return use == Use.NUMBERS ? SheetColumn.numbers(width) : SheetColumn.words(width);
        }

        SheetField.Place place() {
            return switch (use) {
                case WORDS, NUMBERS -> SheetField.Place.SHOWN;
                case VERDICT -> SheetField.Place.VERDICT;
                case FOLDED -> SheetField.Place.FOLDED;
            };
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

        /** Small words for programs. */
        public static Cell machine(String words) {
            return new Cell(SheetCell.machine(words));
        }

        /** Words that lead to a web address; words alone where a spreadsheet cannot open it. */
        public static Cell link(String words, String address) {
            SheetCell cell = SheetCell.text(words);
            return new Cell(SheetLink.toWeb(address).map(cell::to).orElse(cell));
        }

        SheetCell content() {
            return content;
        }
    }

    /** Adds it to a book, with the lists to pick from on a sheet of their own. */
    void write(WorkbookSheets sheets, PlainChoices choices) {
        List<SheetField<List<Cell>>> fields =
                IntStream.range(0, columns.size()).mapToObj(this::field).toList();
        SheetTable<List<Cell>> table = new SheetTable<>(sheets, name, note, fields);
        rows.forEach(row -> table.add(false, row));
        table.finish(0, SheetProfile.REVIEW, "Nothing to show.");
        for (int column = 0; column < columns.size(); column++) {
            choices.offer(table.sheet(), column, columns.get(column), rows.size());
        }
        if (!rows.isEmpty()) {
            chart.ifPresent(drawn -> drawn.draw(sheets.parts().getSheet(name), this));
        }
    }

    private SheetField<List<Cell>> field(int index) {
        Column column = columns.get(index);
        return new SheetField<>(
                column.header(),
                column.sheetColumn(),
                column.place(),
                row -> row.get(index).content());
    }
}
