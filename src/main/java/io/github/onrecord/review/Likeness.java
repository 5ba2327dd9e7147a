package io.github.onrecord.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words that are compared with others: how much of one text stands in another, letter by letter or word by word. */
final class Likeness {
    /** Longer texts are compared by their beginnings: the time grows with the product of the lengths. */
    private static final int COMPARED = 1_000;

    /** Two texts that share fewer words than this are not compared letter by letter, unless they are short. */
    private static final double WORTH_A_LOOK = 0.3;

    private static final int SHORT = 40;
    private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();

    private final String whole;
    private final String plain;
    private final List<String> words;

    private Likeness(String plain) {
        this.whole = plain;
        this.plain = plain.length() > COMPARED ? plain.substring(0, COMPARED) : plain;
        this.words = plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** Case, marks and spaces do not count. */
    static Likeness of(String words) {
        return new Likeness(words.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip());
    }

    /** From 0, nothing in common, to 1, the same words. */
    double to(Likeness other) {
        if (plain.isEmpty() || other.plain.isEmpty()) {
            return plain.equals(other.plain) ? 1 : 0;
        }
        double shared = sharedWords(other);
        boolean isShort = Math.min(plain.length(), other.plain.length()) < SHORT;
        return shared < WORTH_A_LOOK && !isShort ? shared : Math.max(shared, letters(other));
    }

    /** Whether the other's words stand in these, one after another; no words stand everywhere. */
    boolean holds(Likeness other) {
        return (" " + whole + " ").contains(" " + other.whole + " ") || other.whole.isEmpty();
    }

    private double letters(Likeness other) {
        int longer = Math.max(plain.length(), other.plain.length());
        return 1 - (double) LETTERS.apply(plain, other.plain) / longer;
    }

    private double sharedWords(Likeness other) {
        Map<String, Integer> left = new HashMap<>();
        words.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other.words) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return 2.0 * shared / (words.size() + other.words.size());
    }
}
