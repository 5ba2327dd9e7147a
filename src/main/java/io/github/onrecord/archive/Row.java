package io.github.onrecord.archive;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param table which one
 * @param cells one a column, in order, of the column's type or an {@link java.util.Optional} of it
 */
public record Row(StoreTable table, List<Object> cells) {
    /** Checks the number of cells. */
    public Row {
        cells = List.copyOf(cells);
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.sql() + " has " + table.columns().size() + " columns, not " + cells.size());
        }
    }

    /** A row of these cells. */
    public static Row of(StoreTable table, Object... cells) {
        return new Row(table, Arrays.asList(cells));
    }
}
