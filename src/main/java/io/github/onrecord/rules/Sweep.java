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
    /** A word: one token. */
    static final int WORD = 0;
    /** Any other element, of several lengths perhaps. */
    static final int IS = 1;

    static final int NOT = 2;
    static final int GAP = 3;
    static final int SAME = 4;
    static final int FIRST = 5;
    static final int LAST = 6;
    /** Adds a round of a repetition; where it adds nothing, goes on behind the repetition. */
    static final int GROW = 7;
    /** Ends the sweep where the set is empty. */
    static final int NEED = 8;

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
        code.add(pattern, SweepCode.EVERYWHERE, result);
        code.need(result);
        return new Sweep(code);
    }

    /** The sentence's tokens, counted from its first, at which a match begins; null where there is none. */
    long @Nullable [] begins(SentenceBits sentence) {
        if (!passes(sentence)) {
            return null;
        }
        int width = sentence.width();
        return Arrays.copyOfRange(sentence.sets(), RESULT * width, (RESULT + 1) * width);
    }

    /** Whether the sweep comes to its end. */
    private boolean passes(SentenceBits sentence) {
        return sentence.width() == 1 ? passesNarrow(sentence) : passesWide(sentence);
    }

    /** Up to 63 tokens, as nearly all sentences have: each set is one long. */
    private boolean passesNarrow(SentenceBits sentence) {
        long[] set = sentence.cleared(sets);
        int last = sentence.end() - sentence.first();
        for (int at = 0; at < code.length; at += SweepCode.STEP) {
            int from = code[at + 1];
            int into = code[at + 2];
            int argument = code[at + 3];
            switch (code[at]) {
                case WORD -> set[into] |= sentence.ones(argument) & set[from] >>> 1;
                case IS -> set[into] |= placesBefore(sentence, argument, set[from]);
                case NOT -> set[into] |= set[from] >>> 1 & ~sentence.starts(argument);
                case GAP -> {
                    for (int length = argument & 0xff; length <= argument >> 8; length++) {
                        set[into] |= set[from] >>> length;
                    }
                }
                case SAME -> set[into] |= set[from];
                case FIRST -> set[into] |= set[from] & 1;
                case LAST -> set[into] |= set[from] & 1L << last;
                case GROW -> {
                    if ((set[from] & ~set[into]) == 0) {
                        at = argument - SweepCode.STEP;
                    }
                    set[into] |= set[from];
                }
                case NEED -> {
                    if (set[from] == 0) {
                        return false;
                    }
                }
                default -> throw new IllegalStateException("no step is called " + code[at]);
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

    private boolean passesWide(SentenceBits sentence) {
        int width = sentence.width();
        long[] set = sentence.cleared(sets);
        for (int at = 0; at < code.length; at += SweepCode.STEP) {
            int from = code[at + 1] * width;
            int into = code[at + 2] * width;
            int argument = code[at + 3];
            switch (code[at]) {
                case IS, WORD -> {
                    for (int row = sentence.firstRow(argument); row >= 0; row = sentence.nextRow(row)) {
                        addBefore(sentence.bits(), row * width, set, from, into, sentence.rowLength(row), width);
                    }
                }
                case NOT -> addBefore(sentence.others(argument), 0, set, from, into, 1, width);
                case GAP -> {
                    for (int length = argument & 0xff; length <= argument >> 8; length++) {
                        addBefore(sentence.everywhere(), 0, set, from, into, length, width);
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
                        at = argument - SweepCode.STEP;
                    }
                }
                case NEED -> {
                    if (isEmpty(set, from, width)) {
                        return false;
                    }
                }
                default -> throw new IllegalStateException("no step is called " + code[at]);
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
