package io.github.onrecord.archive;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Puts rows into tables by the way that is made for many, forty times as fast as by statements. */
final class Appenders implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Map<StoreTable, DuckDBAppender> open = new EnumMap<>(StoreTable.class);

    Appenders(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Rows are in their tables when {@link #flush} has come back, and not before. */
    void add(Row row) throws SQLException {
        DuckDBAppender appender = of(row.table());
        List<Column> columns = row.table().columns();
        appender.beginRow();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = row.cells().get(i);
            add(appender, columns.get(i).type(), cell instanceof Optional<?> maybe ? maybe : Optional.of(cell));
        }
        appender.endRow();
    }

    void flush() throws SQLException {
        for (DuckDBAppender appender : open.values()) {
            appender.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        for (DuckDBAppender appender : open.values()) {
            appender.close();
        }
    }

    private DuckDBAppender of(StoreTable table) throws SQLException {
        DuckDBAppender appender = open.get(table);
        if (appender == null) {
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.sql());
            open.put(table, appender);
        }
        return appender;
    }

    private static void add(DuckDBAppender appender, Column.Type type, Optional<?> given) throws SQLException {
        if (given.isEmpty()) {
            appender.appendNull();
            return;
        }
        Object cell = given.get();
        switch (type) {
            case BIGINT -> appender.append((long) (Long) cell);
            case INTEGER -> appender.append((int) (Integer) cell);
            case DOUBLE -> appender.append((double) (Double) cell);
            case BOOLEAN -> appender.append((boolean) (Boolean) cell);
            case TEXT -> appender.append((String) cell);
            case DATE -> appender.append((LocalDate) cell);
            case TIMESTAMP -> appender.append((LocalDateTime) cell);
            case INTEGERS, TEXTS -> appender.append((List<?>) cell);
            case SIGNATURE -> appender.append((int[]) cell);
        }
    }
}
