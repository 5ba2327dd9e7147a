package io.github.onrecord.archive.analysis;

import java.util.Set;

/**
 * How an archive is looked at.
 *
 * @param over the copy that figures are taken over
 * @param similar from how many per cent on of the shorter text's runs of five words two texts are the same; 30 to 100
 * @param least under how many articles no figure is given, at least 1
 * @param seed what the drawing of lots for intervals begins with
 * @param byAuthor whether figures by author are wanted
 * @param agencies names of news agencies, as printed
 */
public record AnalysisOptions(Over over, int similar, int least, long seed, boolean byAuthor, Set<String> agencies) {
    /** Copies the set. */
    public AnalysisOptions {
        agencies = Set.copyOf(agencies);
        if (similar < 30 || similar > 100 || least < 1) {
            throw new IllegalArgumentException("similar 30 to 100, least from 1: " + similar + ", " + least);
        }
    }

    /** Unique copy, at least half of the shorter text in common, no figure under 30 articles. */
    public static AnalysisOptions usual(Set<String> agencies) {
        return new AnalysisOptions(Over.UNIQUE, 50, 30, 1, false, agencies);
    }
}
