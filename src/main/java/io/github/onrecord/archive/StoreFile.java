package io.github.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** The file of a store: how it is opened and made, and what its faults mean to people. */
final class StoreFile {
    /** The layout. A table or column that goes or changes its meaning makes another; a new one does not. */
    static final String LAYOUT = "onrecord-store/1";

    private static final String VIEWS = "/archive/views.sql";

    /** Beside the memory of Java; the writing of a batch needs far less. */
    private static final String MEMORY = "400MB";

    private StoreFile() {}

    static DuckDBConnection writable(Path file) throws UnusableStore {
        Properties properties = new Properties();
        properties.setProperty("threads", "1");
        properties.setProperty("memory_limit", MEMORY);
        properties.setProperty("wal_autocheckpoint", "128MB");
        DuckDBConnection connection = connected(file, properties);
        try (Statement statement = connection.createStatement()) {
            if (hasTables(statement)) {
                checkLayout(file, statement);
            } else {
                make(statement);
            }
            statement.execute(views());
            return connection;
        } catch (SQLException failure) {
            throw unwritable(file, failure);
        }
    }

    static DuckDBConnection readable(Path file) throws UnusableStore {
        if (!Files.isRegularFile(file)) {
            throw new UnusableStore(
                    file + " does not exist. Make a store with 'onrecord archive run INPUT --store " + file + "'.");
        }
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        DuckDBConnection connection = connected(file, properties);
        try (Statement statement = connection.createStatement()) {
            if (!hasTables(statement)) {
                throw notAStore(file, null);
            }
            checkLayout(file, statement);
            return connection;
        } catch (SQLException failure) {
            throw unreadable(file, failure);
        }
    }

    private static DuckDBConnection connected(Path file, Properties properties) throws UnusableStore {
        // No part of DuckDB is ever fetched from the network.
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties);
        } catch (SQLException failure) {
            throw unreadable(file, failure);
        }
    }

    private static boolean hasTables(Statement statement) throws SQLException {
        try (ResultSet tables = statement.executeQuery("SELECT count(*) FROM duckdb_tables() WHERE NOT internal")) {
            tables.next();
            return tables.getInt(1) > 0;
        }
    }

    private static void checkLayout(Path file, Statement statement) throws SQLException, UnusableStore {
        try (ResultSet store =
                statement.executeQuery("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'store'")) {
            store.next();
            if (store.getInt(1) == 0) {
                throw notAStore(file, null);
            }
        }
        try (ResultSet layout = statement.executeQuery("SELECT value FROM store WHERE name = 'layout'")) {
            String found = layout.next() ? layout.getString(1) : "no layout";
            if (!found.equals(LAYOUT)) {
                throw new UnusableStore(file + " is a store of the layout " + found + ", and this version of OnRecord"
                        + " reads " + LAYOUT + ". Make a new store, or use the version that made this one.");
            }
        }
    }

    private static void make(Statement statement) throws SQLException {
        statement.execute("BEGIN TRANSACTION");
        for (StoreTable table : StoreTable.values()) {
            statement.execute(table.definition());
        }
        statement.execute("INSERT INTO store VALUES ('layout', '" + LAYOUT + "')");
        statement.execute("COMMIT");
    }

    static String views() {
        try (InputStream resource = StoreFile.class.getResourceAsStream(VIEWS)) {
            if (resource == null) {
                throw new IllegalStateException("the jar lacks " + VIEWS);
            }
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("reading " + VIEWS, failure);
        }
    }

    static UnusableStore unreadable(Path file, SQLException failure) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("could not set lock")) {
            return new UnusableStore(
                    file + " is open in another program. Wait until that is done, or end it, and run again.", failure);
        }
        if (lower.contains("not a valid duckdb database")) {
            return notAStore(file, failure);
        }
        return new UnusableStore(
                file + " cannot be used: " + reason + ". Check the path, its permissions and the disk.", failure);
    }

    static UnusableStore unwritable(Path file, SQLException failure) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new UnusableStore(
                file + " could not be written: " + reason + ". What was finished before is in it; make room on the disk"
                        + " and run again.",
                failure);
    }

    private static UnusableStore notAStore(Path file, @org.jspecify.annotations.Nullable Throwable cause) {
        String message =
                file + " is no store of OnRecord. Name a new file, or one that 'onrecord archive run' has made.";
        return cause == null ? new UnusableStore(message) : new UnusableStore(message, cause);
    }
}
