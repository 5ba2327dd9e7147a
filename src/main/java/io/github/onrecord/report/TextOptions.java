package io.github.onrecord.report;

import java.util.Optional;

/**
 * How the audit is shown on a terminal.
 *
 * @param width columns of the terminal; kept between {@value #NARROWEST} and {@value #WIDEST}
 * @param color whether bands are coloured too; the letters always stand
 * @param all whether every claim and every finding is shown, not the worst ten claims and the gravest finding of each
 * @param order how the claims follow one another
 * @param gateLine the last line, for instance {@code "Worst: 3 weak · gate: weak · exit 1"}
 */
public record TextOptions(int width, boolean color, boolean all, Order order, Optional<String> gateLine) {
    static final int NARROWEST = 40;
    static final int WIDEST = 100;

    /** How the claims follow one another. */
    public enum Order {
        /** Lowest score first; of equal scores the gravest finding first. */
        WORST_FIRST,
        /** As the article has them. */
        READING
    }

    /** Keeps the width inside its bounds. */
    public TextOptions {
        width = Math.min(WIDEST, Math.max(NARROWEST, width));
    }
}
