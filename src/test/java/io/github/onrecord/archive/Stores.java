package io.github.onrecord.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stores hold, so that two can be compared. */
final class Stores {
    private Stores() {}

    /** All rows of all tables, those apart that tell when and how often the store was run. */
    static List<String> content(Path store) {
        List<String> content = new ArrayList<>();
        for (StoreTable table : StoreTable.values()) {
            if (table != StoreTable.RUNS && table != StoreTable.PASSED_OVER) {
                table(store, table, "true").forEach(row -> content.add(table.sql() + ": " + row));
            }
        }
        Archive.ask(store, "SELECT input, reason, sum(items) FROM passed_over GROUP BY ALL ORDER BY ALL")
                .forEach(row -> content.add("passed_over: " + row));
        return content;
    }

    /** The rows of one table of which a condition holds; the number of the run left out. */
    static List<String> table(Path store, StoreTable table, String condition) {
        String columns = table.columns().stream()
                .map(Column::name)
                .filter(name -> !name.equals("run"))
                .map(name -> '"' + name + "\"::VARCHAR")
                .collect(Collectors.joining(", "));
        return Archive.ask(
                store, "SELECT " + columns + " FROM " + table.sql() + " WHERE " + condition + " ORDER BY ALL");
    }
}
