package io.github.onrecord.archive.analysis;

import java.util.List;

/**
 * Figures side by side: by month, by section, by outlet.
 *
 * @param by what sets them apart
 * @param cells one for each value
 */
public record Series(By by, List<Cell> cells) {
    /** Copies the list. */
    public Series {
        cells = List.copyOf(cells);
    }

    /** What articles are set apart by. */
    public enum By {
        WHOLE("whole archive", "'all'"),
        MONTH("month", "coalesce(strftime(published, '%Y-%m'), '')"),
        YEAR("year", "coalesce(strftime(published, '%Y'), '')"),
        SECTION("section", "section"),
        OUTLET("outlet", "outlet"),
        KIND("kind of text", "kind"),
        AUTHOR("author", "byline");

        private final String words;
        private final String sql;

        By(String words, String sql) {
            this.words = words;
            this.sql = sql;
        }

        /** The name for people. */
        public String words() {
            return words;
        }

        String sql() {
            return sql;
        }
    }

    /**
     * The figures of one value.
     *
     * @param name the value; empty where pages do not say
     * @param articles how many articles it has
     * @param estimates a figure for each measure that enough articles bear; none where the articles are too few
     */
    public record Cell(String name, int articles, List<Estimate> estimates) {
        /** Copies the list. */
        public Cell {
            estimates = List.copyOf(estimates);
        }

        /** The figure of a measure, if there is one. */
        public java.util.Optional<Estimate> of(Measure measure) {
            return estimates.stream()
                    .filter(estimate -> estimate.measure() == measure)
                    .findFirst();
        }
    }
}
