package io.github.onrecord.archive;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/**
 * A store that is being written: one file, changed a batch at a time. A batch is in it whole or not at all, whenever
 * the program ends. For one thread.
 */
final class Store implements AutoCloseable {
    private static final List<StoreTable> OF_INPUTS = List.of(
            StoreTable.INPUTS,
            StoreTable.OCCURRENCES,
            StoreTable.REVISITS,
            StoreTable.LISTED,
            StoreTable.JOURNAL,
            StoreTable.PASSED_OVER);

    private final Path file;
    private final DuckDBConnection connection;
    private final Appenders appenders;

    private Store(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
        this.appenders = new Appenders(connection);
    }

    /**
     * The store in a file; a new one where there is no file.
     *
     * @throws UnusableStore if the file is no store, of another layout, or open elsewhere
     */
    static Store open(Path file) throws UnusableStore {
        return new Store(file, StoreFile.writable(file));
    }

    /** Keys of all articles that have an audit by these rules. */
    LongSet audited(long rules) throws UnusableStore {
        return numbers("SELECT article FROM audits WHERE rules = " + rules);
    }

    /** The numbers in the first column of what a query gives. */
    LongSet numbers(String query) throws UnusableStore {
        return asked(() -> {
            LongSet numbers = new LongSet();
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(query)) {
                while (found.next()) {
                    numbers.add(found.getLong(1));
                }
            }
            return numbers;
        });
    }

    /** All inputs that have been begun, the finished ones by {@link InputState#version()}. */
    InputLedger inputs() throws UnusableStore {
        return asked(() -> {
            InputLedger ledger = new InputLedger();
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT * FROM inputs")) {
                while (found.next()) {
                    ledger.add(state(found));
                }
            }
            return ledger;
        });
    }

    private static InputState state(ResultSet found) throws SQLException {
        return new InputState(
                found.getString("input"),
                found.getString("kind"),
                found.getLong("bytes"),
                found.getObject("modified", LocalDateTime.class),
                found.getString("mapping"),
                found.getLong("items"),
                found.getBoolean("finished"));
    }

    /** The number that the next run gets. */
    int nextRun() throws UnusableStore {
        return (int) number("SELECT coalesce(max(run), 0) + 1 FROM runs");
    }

    /** The first number that a query gives. */
    long number(String query) throws UnusableStore {
        return asked(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(query)) {
                found.next();
                return found.getLong(1);
            }
        });
    }

    /** Articles that have no audit by these rules, by their keys; those after a key, so many at most. */
    List<Page> unaudited(long rules, Optional<Long> after, int most) throws UnusableStore {
        return asked(() -> {
            List<Page> pages = new ArrayList<>();
            String beyond = after.map(key -> " AND article > " + key).orElse("");
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT * FROM articles WHERE NOT EXISTS (SELECT 1 FROM"
                            + " audits WHERE audits.article = articles.article AND rules = " + rules + ")" + beyond
                            + " ORDER BY article LIMIT " + most)) {
                while (found.next()) {
                    pages.add(ArticleRows.page(found));
                }
            }
            return pages;
        });
    }

    /** Puts a batch in, whole or not at all. */
    void write(StoreBatch batch) throws UnusableStore {
        together(() -> {
            for (String input : batch.forgotten()) {
                delete(input, OF_INPUTS);
            }
            for (Row row : batch.rows()) {
                appenders.add(row);
            }
            for (InputState state : batch.states()) {
                delete(state.input(), List.of(StoreTable.INPUTS));
                appenders.add(Row.of(
                        StoreTable.INPUTS,
                        state.input(),
                        state.kind(),
                        state.bytes(),
                        state.modified(),
                        state.mapping(),
                        state.items(),
                        state.finished()));
            }
            appenders.flush();
        });
    }

    /** Runs statements, all or none. */
    void run(List<String> statements) throws UnusableStore {
        together(() -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        });
    }

    private void delete(String input, List<StoreTable> tables) throws SQLException {
        for (StoreTable table : tables) {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM " + table.sql() + " WHERE input = ?")) {
                statement.setString(1, input);
                statement.execute();
            }
        }
    }

    /** What is done in one transaction. */
    private interface Change {
        void make() throws SQLException;
    }

    /** What is asked of the store. */
    private interface Question<T> {
        T answer() throws SQLException;
    }

    private void together(Change change) throws UnusableStore {
        // The appenders take no notice of JDBC's own way of beginning a transaction.
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION");
            change.make();
            statement.execute("COMMIT");
        } catch (SQLException failure) {
            throw StoreFile.unwritable(file, failure);
        }
    }

    private <T> T asked(Question<T> question) throws UnusableStore {
        try {
            return question.answer();
        } catch (SQLException failure) {
            throw StoreFile.unreadable(file, failure);
        }
    }

    @Override
    public void close() throws UnusableStore {
        try (connection) {
            appenders.close();
        } catch (SQLException failure) {
            throw StoreFile.unwritable(file, failure);
        }
    }
}
