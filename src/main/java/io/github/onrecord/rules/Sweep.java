package io.github.onrecord.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Says at which tokens of a sentence a pattern matches, for all tokens at once: from the pattern's end to its
 * beginning, each element turns the set of places where the rest can begin into the set where it can begin itself. Sets
 * are rows of bits, so a step costs one operation for 64 tokens, and a sweep as many steps as the pattern has elements,
 * whatever the text. It stops where a needed set comes out empty, which is the fate of nearly every rule.
 */
final class Sweep {
    static final int IS_BEFORE = 0;
    static final int IS_AFTER = 1;
    static final int NOT_BEFORE = 2;
    static final int NOT_AFTER = 3;
    static final int GAP_BEFORE = 4;
    static final int GAP_AFTER = 5;
    static final int SAME = 6;
    static final int FIRST = 7;
    static final int LAST = 8;
    /** Adds a round of a repetition; where it adds nothing, goes on behind the repetition. */
    static final int GROW = 9;
    /** Ends the sweep where the set is empty. */
    static final int NEED = 10;
    /** Goes on behind the group where the sentence holds the element; else to the next step, or ends the sweep. */
    static final int HOLDS = 11;

    /** As {@link #IS_BEFORE}, of an element that is always one token and never has to be looked for. */
    static final int WORD_BEFORE = 12;

    static final int WORD_AFTER = 13;

    private static final int RESULT = 1;

    private final int[] code;
    private final int sets;

    private Sweep(SweepCode code) {
        this.code = code.steps();
        sets = code.sets();
    }

    static Sweep of(Pattern pattern, Atoms atoms) {
        SweepCode code = new SweepCode(atoms);
        int result = code.newSet();
        code.add(pattern, SweepCode.Side.BEFORE, SweepCode.EVERYWHERE, result);
        code.need(result);
        return new Sweep(code);
    }

    /** The sentence's tokens, counted from its first, at which a match begins; null where there is none. */
    long @Nullable [] begins(SentenceBits sentence) {
        if (!passes(code, 0, code.length, sets, sentence)) {
            return null;
        }
        int width = sentence.width();
        return Arrays.copyOfRange(sentence.sets(), RESULT * width, (RESULT + 1) * width);
    }

    /** Runs steps; whether they came to their end. */
    static boolean passes(int[] code, int first, int end, int sets, SentenceBits sentence) {
        return sentence.width() == 1
                ? passesNarrow(code, first, end, sets, sentence)
                : passesWide(code, first, end, sets, sentence);
    }

    /** Up to 63 tokens, as nearly all sentences have: each set is one long. */
    private static boolean passesNarrow(int[] code, int first, int end, int sets, SentenceBits sentence) {
        long[] set = sentence.cleared(sets);
        int last = sentence.end() - sentence.first();
        long all = set[SweepCode.EVERYWHERE];
        for (int at = first; at < end; at += SweepCode.STEP) {
            int from = code[at + 1];
            int into = code[at + 2];
            int argument = code[at + 3];
            switch (code[at]) {
                case WORD_BEFORE -> set[into] |= sentence.ones(argument) & set[from] >>> 1;
                case WORD_AFTER -> set[into] |= (sentence.ones(argument) & set[from]) << 1;
                case IS_BEFORE -> set[into] |= placesBefore(sentence, argument, set[from]);
                case IS_AFTER -> set[into] |= placesAfter(sentence, argument, set[from]);
                case NOT_BEFORE -> set[into] |= set[from] >>> 1 & ~allOf(sentence, argument);
                case NOT_AFTER -> set[into] |= (set[from] & ~allOf(sentence, argument)) << 1 & all;
                case GAP_BEFORE -> {
                    for (int length = argument & 0xff; length <= argument >> 8; length++) {
                        set[into] |= set[from] >>> length;
                    }
                }
                case GAP_AFTER -> {
                    for (int length = argument & 0xff; length <= argument >> 8; length++) {
                        set[into] |= set[from] << length & all;
                    }
                }
                case SAME -> set[into] |= set[from];
                case FIRST -> set[into] |= set[from] & 1;
                case LAST -> set[into] |= set[from] & 1L << last;
                case GROW -> {
                    if ((set[from] & ~set[into]) == 0) {
                        at = argument + first - SweepCode.STEP;
                    }
                    set[into] |= set[from];
                }
                case NEED -> {
                    if (set[from] == 0) {
                        return false;
                    }
                }
                default -> {
                    boolean holds = sentence.holds(argument);
                    if (holds && into != 0) {
                        at = from + first - SweepCode.STEP;
                    } else if (!holds && into == 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static long placesBefore(SentenceBits sentence, int atom, long set) {
        int row = sentence.firstRow(atom);
        if (!sentence.hasLonger(atom)) {
            return sentence.ones(atom) & set >>> 1;
        }
        long places = 0;
        for (; row >= 0; row = sentence.nextRow(row)) {
            places |= sentence.bits()[row] & set >>> sentence.rowLength(row);
        }
        return places;
    }

    private static long placesAfter(SentenceBits sentence, int atom, long set) {
        int row = sentence.firstRow(atom);
        if (!sentence.hasLonger(atom)) {
            return (sentence.ones(atom) & set) << 1;
        }
        long places = 0;
        for (; row >= 0; row = sentence.nextRow(row)) {
            places |= (sentence.bits()[row] & set) << sentence.rowLength(row);
        }
        return places;
    }

    private static long allOf(SentenceBits sentence, int atom) {
        long places = 0;
        for (int row = sentence.firstRow(atom); row >= 0; row = sentence.nextRow(row)) {
            places |= sentence.bits()[row];
        }
        return places;
    }

    private static boolean passesWide(int[] code, int first, int end, int sets, SentenceBits sentence) {
        int width = sentence.width();
        long[] set = sentence.cleared(sets);
        for (int at = first; at < end; at += SweepCode.STEP) {
            int from = code[at + 1] * width;
            int into = code[at + 2] * width;
            int argument = code[at + 3];
            switch (code[at]) {
                case IS_BEFORE, WORD_BEFORE -> {
                    for (int row = sentence.firstRow(argument); row >= 0; row = sentence.nextRow(row)) {
                        addBefore(sentence.bits(), row * width, set, from, into, sentence.rowLength(row), width);
                    }
                }
                case IS_AFTER, WORD_AFTER -> {
                    for (int row = sentence.firstRow(argument); row >= 0; row = sentence.nextRow(row)) {
                        addAfter(sentence.bits(), row * width, set, from, into, sentence.rowLength(row), width);
                    }
                }
                case NOT_BEFORE -> addBefore(sentence.others(argument), 0, set, from, into, 1, width);
                case NOT_AFTER -> addAfter(sentence.others(argument), 0, set, from, into, 1, width);
                case GAP_BEFORE -> {
                    for (int length = argument & 0xff; length <= argument >> 8; length++) {
                        addBefore(sentence.everywhere(), 0, set, from, into, length, width);
                    }
                }
                case GAP_AFTER -> {
                    for (int length = argument & 0xff; length <= argument >> 8; length++) {
                        addAfter(sentence.everywhere(), 0, set, from, into, length, width);
                    }
                }
                case SAME -> addBefore(sentence.everywhere(), 0, set, from, into, 0, width);
                case FIRST -> set[into] |= set[from] & 1;
                case LAST -> {
                    int last = sentence.end() - sentence.first();
                    set[into + width - 1] |= set[from + width - 1] & 1L << last;
                }
                case GROW -> {
                    if (!grow(set, from, into, width)) {
                        at = argument + first - SweepCode.STEP;
                    }
                }
                case NEED -> {
                    if (isEmpty(set, from, width)) {
                        return false;
                    }
                }
                default -> {
                    boolean holds = sentence.holds(argument);
                    if (holds && into != 0) {
                        at = code[at + 1] + first - SweepCode.STEP;
                    } else if (!holds && into == 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Adds the places of {@code where} that lie {@code length} tokens before one of the set. */
    private static void addBefore(long[] where, int row, long[] set, int from, int into, int length, int width) {
        for (int i = 0; i < width; i++) {
            long moved = set[from + i] >>> length;
            if (length > 0 && i + 1 < width) {
                moved |= set[from + i + 1] << 64 - length;
            }
            set[into + i] |= where[row + i] & moved;
        }
    }

    /** Adds the places that lie {@code length} tokens after one that is in {@code where} and in the set. */
    private static void addAfter(long[] where, int row, long[] set, int from, int into, int length, int width) {
        for (int i = width - 1; i >= 0; i--) {
            long moved = (set[from + i] & where[row + i]) << length;
            if (length > 0 && i > 0) {
                moved |= (set[from + i - 1] & where[row + i - 1]) >>> 64 - length;
            }
            set[into + i] |= moved;
        }
    }

    private static boolean grow(long[] set, int from, int into, int width) {
        long more = 0;
        for (int i = 0; i < width; i++) {
            more |= set[from + i] & ~set[into + i];
            set[into + i] |= set[from + i];
        }
        return more != 0;
    }

    private static boolean isEmpty(long[] set, int from, int width) {
        for (int i = 0; i < width; i++) {
            if (set[from + i] != 0) {
                return false;
            }
        }
        return true;
    }
}
