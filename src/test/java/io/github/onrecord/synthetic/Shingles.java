package io.github.onrecord.synthetic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs of five words, counted exactly: what signatures only estimate. */
final class Shingles {
    private static final int WORDS = 5;

    private Shingles() {}

    /** The share of runs of five words that two texts have in common, 0 to 1. */
    static double jaccard(List<String> first, List<String> second) {
        Set<String> one = of(first);
        Set<String> other = of(second);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }

    private static Set<String> of(List<String> paragraphs) {
        String[] words = String.join(" ", paragraphs)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .split("[^\\p{L}\\p{N}]+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            runs.add(String.join(" ", Arrays.copyOfRange(words, i, i + WORDS)));
        }
        return runs;
    }
}
