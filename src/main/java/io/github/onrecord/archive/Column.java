package io.github.onrecord.archive;

/**
 * A column of a table of the store.
 *
 * @param name in lower case
 * @param type what its cells are; each may be absent
 */
public record Column(String name, Type type) {
    /** What cells can be. */
    public enum Type {
        /** {@link Long} */
        BIGINT("BIGINT"),
        /** {@link Integer} */
        INTEGER("INTEGER"),
        /** {@link Double} */
        DOUBLE("DOUBLE"),
        /** {@link Boolean} */
        BOOLEAN("BOOLEAN"),
        /** {@link String} */
        TEXT("VARCHAR"),
        /** {@link java.time.LocalDate} */
        DATE("DATE"),
        /** {@link java.time.LocalDateTime}, in UTC */
        TIMESTAMP("TIMESTAMP"),
        /** A list of {@link Integer} */
        INTEGERS("INTEGER[]"),
        /** A list of {@link String} */
        TEXTS("VARCHAR[]"),
        /** {@code int[]} of {@link MinHash#PERMUTATIONS} */
        SIGNATURE("INTEGER[" + MinHash.PERMUTATIONS + "]");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        /** The name of the type in SQL. */
        public String sql() {
            return sql;
        }
    }

    @Override
    public String toString() {
        return '"' + name + "\" " + type.sql();
    }
}
