package io.github.onrecord.evaluation;

import java.util.Comparator;
import java.util.Locale;

/**
 * One place where we and the gold differ.
 *
 * @param kind how they differ
 * @param gravity how much it matters to a reader of the audit, greater is worse; 0 or more
 * @param article the file's name
 * @param at where the words begin in the article, in code points
 * @param wanted what the gold says; "nothing" where it has none
 * @param got what we say; "nothing" where we have none
 * @param words the article's words that it is about; empty for the headline or the article as a whole
 */
public record Mistake(Kind kind, int gravity, String article, int at, String wanted, String got, String words) {
    /** Worst first; then in the order of reading. */
    static final Comparator<Mistake> WORST_FIRST = Comparator.comparingInt(Mistake::gravity)
            .reversed()
            .thenComparing(Mistake::article)
            .thenComparingInt(Mistake::at)
            .thenComparing(Mistake::wanted)
            .thenComparing(Mistake::got);

    static final String NOTHING = "nothing";

    /** How we and the gold differ. */
    public enum Kind {
        /** The gold has it, we have not. */
        MISSED,
        /** We have it, the gold has not. */
        FALSE,
        /** Both have it and say different things of it. */
        WRONG;

        /** The name in JSON and in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
