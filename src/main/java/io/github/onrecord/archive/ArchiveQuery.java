package io.github.onrecord.archive;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * Asks a store. Nothing in it can be changed, and no other file and no network be reached.
 *
 * <pre>{@code
 * try (ArchiveQuery store = ArchiveQuery.open(file, Optional.empty())) {
 *     store.ask("SELECT band, count(*) FROM claims GROUP BY band", rows);
 * }
 * }</pre>
 */
public final class ArchiveQuery implements AutoCloseable {
    private final DuckDBConnection connection;

    private ArchiveQuery(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Takes what a query gives. */
    public interface Rows {
        /** The names of the columns, before the first row. */
        void columns(List<String> names);

        /**
         * One row.
         *
         * @return whether to go on
         */
        boolean row(List<Optional<String>> cells);
    }

    /**
     * Opens a store to be asked.
     *
     * @param parquet the one file that may be written, where there is to be one
     * @throws UnusableStore if there is no such store, or a run is writing it
     */
    public static ArchiveQuery open(Path file, Optional<Path> parquet) throws UnusableStore {
        DuckDBConnection connection = StoreFile.readable(file);
        try (Statement statement = connection.createStatement()) {
            if (parquet.isPresent()) {
                statement.execute(
                        "SET allowed_paths = ['" + quoted(parquet.get().toString()) + "']");
            }
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
            return new ArchiveQuery(connection);
        } catch (SQLException failure) {
            throw StoreFile.unreadable(file, failure);
        }
    }

    /**
     * Asks and hands the rows on, one at a time. Lists stand in brackets, with commas between.
     *
     * @throws FaultyQuery if DuckDB does not take the query
     */
    public void ask(String sql, Rows rows) throws FaultyQuery {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            ResultSetMetaData about = found.getMetaData();
            int width = about.getColumnCount();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                names.add(about.getColumnLabel(i));
            }
            rows.columns(names);
            boolean goesOn = true;
            while (goesOn && found.next()) {
                goesOn = rows.row(cells(found, width));
            }
        } catch (SQLException fault) {
            throw new FaultyQuery(fault);
        }
    }

    /**
     * Asks and writes a Parquet file: the one that was named when the store was opened.
     *
     * @throws FaultyQuery if DuckDB does not take the query, or cannot write the file
     */
    public void writeParquet(String sql, Path file) throws FaultyQuery {
        String query = sql.strip().replaceAll(";\\s*$", "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + "\n) TO '" + quoted(file.toString()) + "' (FORMAT PARQUET)");
        } catch (SQLException fault) {
            throw new FaultyQuery(fault);
        }
    }

    private static List<Optional<String>> cells(ResultSet found, int width) throws SQLException {
        List<Optional<String>> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
            cells.add(Optional.ofNullable(found.getObject(i)).map(ArchiveQuery::words));
        }
        return cells;
    }

    private static String words(Object cell) {
        try {
            return cell instanceof Array array
                    ? Arrays.stream((Object[]) array.getArray())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ", "[", "]"))
                    : String.valueOf(cell);
        } catch (SQLException closed) {
            throw new IllegalStateException("a list could not be read", closed);
        }
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    @Override
    public void close() throws UnusableStore {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new UnusableStore("The store could not be closed.", failure);
        }
    }
}
