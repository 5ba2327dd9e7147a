package io.github.onrecord.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A store, or a folder of Parquet files with the same tables, opened to be analysed. What an analysis works out goes
 * into temporary tables, which vanish when it is closed; the store itself is never changed. For one thread.
 *
 * <pre>{@code
 * try (OpenArchive archive = OpenArchive.at(Path.of("archive.duckdb"))) {
 *     long texts = archive.number("SELECT count(*) FROM articles");
 * }
 * }</pre>
 */
public final class OpenArchive implements AutoCloseable {
    private final Path place;
    private final DuckDBConnection connection;

    private OpenArchive(Path place, DuckDBConnection connection) {
        this.place = place;
        this.connection = connection;
    }

    /** Makes something of a row. */
    public interface RowReader<T> {
        /** Reads the row that the result stands on, and does not move it. */
        T read(ResultSet row) throws SQLException;
    }

    /** Takes rows one at a time. */
    public interface RowTaker {
        /** Takes the row that the result stands on, and does not move it. */
        void take(ResultSet row) throws SQLException;
    }

    /** Puts the cells of one row of a table. */
    public interface RowWriter<T> {
        /** Appends a cell for each column. */
        void write(T subject, DuckDBAppender row) throws SQLException;
    }

    /**
     * Opens it.
     *
     * @param place the file of a store, or a folder with a Parquet file or a folder of them for each table:
     *     {@code articles.parquet} or {@code articles/*.parquet}
     * @throws UnusableStore if there is no such store, or a run is writing it
     */
    public static OpenArchive at(Path place) throws UnusableStore {
        OpenArchive archive = new OpenArchive(place, Files.isDirectory(place) ? inMemory() : StoreFile.readable(place));
        archive.run("SET temp_directory = '" + quoted(System.getProperty("java.io.tmpdir", ".")) + "'");
        if (Files.isDirectory(place)) {
            archive.tablesOfParquet();
        }
        return archive;
    }

    private static DuckDBConnection inMemory() throws UnusableStore {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties);
        } catch (SQLException failure) {
            throw new UnusableStore("DuckDB cannot be started: " + failure.getMessage(), failure);
        }
    }

    private void tablesOfParquet() throws UnusableStore {
        if (!isParquet(StoreTable.ARTICLES)) {
            throw new UnusableStore(place + " holds no table 'articles' as Parquet. Name a store that 'onrecord archive"
                    + " run' has made, or the folder that the Spark job wrote.");
        }
        for (StoreTable table : StoreTable.values()) {
            run(
                    isParquet(table)
                            ? "CREATE VIEW " + table.sql() + " AS SELECT * FROM read_parquet('" + quoted(files(table))
                                    + "', union_by_name = true)"
                            : table.definition());
        }
        run(StoreFile.views());
    }

    private boolean isParquet(StoreTable table) {
        return Files.exists(place.resolve(table.sql() + ".parquet")) || Files.isDirectory(place.resolve(table.sql()));
    }

    private String files(StoreTable table) {
        Path one = place.resolve(table.sql() + ".parquet");
        return Files.isRegularFile(one) ? one.toString() : place.resolve(table.sql()) + "/*.parquet";
    }

    /** Runs statements, set apart by semicolons. */
    public void run(String sql) throws UnusableStore {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw StoreFile.unreadable(place, failure);
        }
    }

    /** All rows that a query gives. */
    public <T> List<T> list(String sql, RowReader<T> reader) throws UnusableStore {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)));
        return List.copyOf(rows);
    }

    /** Hands on the rows that a query gives, one at a time. */
    public void each(String sql, RowTaker taker) throws UnusableStore {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                taker.take(found);
            }
        } catch (SQLException failure) {
            throw StoreFile.unreadable(place, failure);
        }
    }

    /** The number that a query gives. */
    public long number(String sql) throws UnusableStore {
        return list(sql, row -> row.getLong(1)).get(0);
    }

    /** Adds rows to a temporary table. */
    public <T> void insert(String table, Iterable<T> subjects, RowWriter<T> writer) throws UnusableStore {
        try (DuckDBAppender rows = connection.createAppender("temp", "main", table)) {
            for (T subject : subjects) {
                rows.beginRow();
                writer.write(subject, rows);
                rows.endRow();
            }
        } catch (SQLException failure) {
            throw StoreFile.unreadable(place, failure);
        }
    }

    /** Where it is. */
    public Path place() {
        return place;
    }

    /** A text as it stands between single quotes in SQL. */
    public static String quoted(String text) {
        return text.replace("'", "''");
    }

    @Override
    public void close() throws UnusableStore {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw StoreFile.unreadable(place, failure);
        }
    }
}
