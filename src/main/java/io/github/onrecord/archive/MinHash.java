package io.github.onrecord.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A text's signature: of every {@value #SHINGLE} words in a row a hash, under {@value #PERMUTATIONS} permutations the
 * least of each. The share of equal places of two signatures estimates the share of such runs that two texts have in
 * common (Jaccard), with a standard error of at most 0.045. Words are letters and digits in lower case. A text
 * with fewer words than a shingle is one shingle.
 *
 * @param shingles how many different ones the text has
 * @param signature the least hash under each permutation; all {@link Integer#MAX_VALUE} for a text without words
 */
@SuppressWarnings("ArrayRecordComponent") // handed through to the store, never compared
public record MinHash(int shingles, int[] signature) {
    /** How many permutations. */
    public static final int PERMUTATIONS = 128;

    /** How many words a shingle has. */
    public static final int SHINGLE = 5;

    /** Part of the layout of the store: another seed would make signatures that cannot be compared. */
    private static final long SEED = 0x6F6E7265636F7264L;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long[] FACTORS = new SplittableRandom(SEED)
            .longs(PERMUTATIONS)
            .map(factor -> factor | 1)
            .toArray();
    private static final long[] TERMS =
            new SplittableRandom(~SEED).longs(PERMUTATIONS).toArray();

    /** The signature of a text. */
    public static MinHash of(String text) {
        Set<Long> shingles = shingles(words(text));
        int[] least = new int[PERMUTATIONS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < PERMUTATIONS; i++) {
                int hash = (int) ((FACTORS[i] * shingle + TERMS[i]) >>> 32);
                if (hash < least[i]) {
                    least[i] = hash;
                }
            }
        }
        return new MinHash(shingles.size(), least);
    }

    /** The share of the shorter text's shingles that the longer one has, 0 to 1, counted and not estimated. */
    public static double overlap(String one, String other) {
        Set<Long> ofOne = shingles(words(one));
        Set<Long> ofOther = shingles(words(other));
        long common = ofOne.stream().filter(ofOther::contains).count();
        return (double) common / Math.max(1, Math.min(ofOne.size(), ofOther.size()));
    }

    /** The share of equal places, 0 to 1: an estimate of the share of shingles that two texts have in common. */
    public double similarity(MinHash other) {
        int equal = 0;
        for (int i = 0; i < PERMUTATIONS; i++) {
            equal += signature[i] == other.signature[i] ? 1 : 0;
        }
        return (double) equal / PERMUTATIONS;
    }

    /** The hashes of the words, in order. */
    private static List<Long> words(String text) {
        List<Long> words = new ArrayList<>();
        long hash = FNV_OFFSET;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * FNV_PRIME;
                inside = true;
            } else if (inside && c != '\'' && c != '’') {
                words.add(mixed(hash));
                hash = FNV_OFFSET;
                inside = false;
            }
        }
        if (inside) {
            words.add(mixed(hash));
        }
        return words;
    }

    private static Set<Long> shingles(List<Long> words) {
        Set<Long> shingles = new HashSet<>();
        for (int start = 0; start == 0 || start + SHINGLE <= words.size(); start++) {
            long hash = 0;
            for (long word : words.subList(start, Math.min(words.size(), start + SHINGLE))) {
                hash = mixed(hash * 31 + word);
            }
            if (!words.isEmpty()) {
                shingles.add(hash);
            }
        }
        return shingles;
    }

    /** Spreads every bit over all others (the finalizer of MurmurHash3). */
    private static long mixed(long hash) {
        long spread = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        spread = (spread ^ (spread >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return spread ^ (spread >>> 33);
    }
}
