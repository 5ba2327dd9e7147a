package io.github.onrecord.archive;

import java.sql.SQLException;

/** A query that the store does not take. The message is DuckDB's own, which points at the place. */
public final class FaultyQuery extends Exception {
    private static final long serialVersionUID = 1L;

    FaultyQuery(SQLException fault) {
        super(String.valueOf(fault.getMessage()).strip(), fault);
    }
}
