package io.github.onrecord.rules;

import java.util.Arrays;

/**
 * The rows of bits of one sentence. An element that is entered gets a small number; for each of its lengths in tokens it
 * has a row, in which bit i is set where it begins at the sentence's token i. One object serves sentence after sentence.
 */
final class ElementRows {
    /** Stands for no row, and ends the chain of an element's rows. */
    static final int NONE = -1;

    /** An element's number in this sentence is {@code here[atom] - base}; where that is negative it has none yet. */
    private final int[] here;

    /** A bit for each element that has a number here and stands somewhere: small, so most questions end in it. */
    private final long[] held;

    private int base = 1;
    private int count;
    private int[] atomOf = new int[64];
    private int[] firstRow = new int[64];
    /** In sentences of one long: the row for length 1. */
    private long[] ones = new long[64];

    private boolean[] longer = new boolean[64];
    /** In sentences of one long: where it begins and where it ends, with any length. */
    private long[] starts = new long[64];

    private long[] ends = new long[64];

    private int rows;
    private int[] rowLength = new int[64];
    private int[] nextRow = new int[64];
    private long[] bits = new long[64];
    private int width;

    /** Rows for so many elements. */
    ElementRows(int elements) {
        here = new int[elements];
        held = new long[(elements >> 6) + 1];
    }

    /** Forgets the last sentence. */
    void clear(int longsInRow) {
        for (int i = 0; i < count; i++) {
            held[atomOf[i] >> 6] = 0;
        }
        base += count;
        count = 0;
        rows = 0;
        width = longsInRow;
    }

    /** How many elements have a number. */
    int count() {
        return count;
    }

    /** The element with this number. */
    int element(int number) {
        return atomOf[number];
    }

    /** The element's number in this sentence; negative where it has none. */
    int number(int atom) {
        return here[atom] - base;
    }

    /** The element's number in this sentence, a new one where it has none. */
    int numbered(int atom) {
        int known = number(atom);
        if (known >= 0) {
            return known;
        }
        if (count == firstRow.length) {
            atomOf = Arrays.copyOf(atomOf, count * 2);
            firstRow = Arrays.copyOf(firstRow, count * 2);
            ones = Arrays.copyOf(ones, count * 2);
            longer = Arrays.copyOf(longer, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        here[atom] = base + count;
        atomOf[count] = atom;
        firstRow[count] = NONE;
        ones[count] = 0;
        longer[count] = false;
        starts[count] = 0;
        ends[count] = 0;
        return count++;
    }

    /** Enters that the element with this number begins at a place, counted from the sentence's first token. */
    void enter(int number, int length, int place) {
        int row = row(number, length);
        held[atomOf[number] >> 6] |= 1L << atomOf[number];
        long bit = 1L << place;
        bits[row * width + (place >> 6)] |= bit;
        starts[number] |= bit;
        ends[number] |= bit << length;
        if (length == 1 && width == 1) {
            ones[number] |= bit;
        } else {
            longer[number] = true;
        }
    }

    private int row(int number, int length) {
        for (int row = firstRow[number]; row != NONE; row = nextRow[row]) {
            if (rowLength[row] == length) {
                return row;
            }
        }
        if (rows == rowLength.length) {
            rowLength = Arrays.copyOf(rowLength, rows * 2);
            nextRow = Arrays.copyOf(nextRow, rows * 2);
        }
        if ((rows + 1) * width > bits.length) {
            bits = Arrays.copyOf(bits, (rows + 1) * width * 2);
        }
        Arrays.fill(bits, rows * width, (rows + 1) * width, 0);
        rowLength[rows] = length;
        nextRow[rows] = firstRow[number];
        firstRow[number] = rows;
        return rows++;
    }

    /** Whether the element was entered somewhere. */
    boolean isEntered(int atom) {
        return (held[atom >> 6] >>> atom & 1) != 0;
    }

    /** The first row of the element with this number, or {@link #NONE}. */
    int first(int number) {
        return firstRow[number];
    }

    /** The element's next row, or {@link #NONE}. */
    int next(int row) {
        return nextRow[row];
    }

    /** The length in tokens that a row stands for. */
    int length(int row) {
        return rowLength[row];
    }

    /** Whether a row has a bit at a place. */
    boolean isSet(int row, int place) {
        return (bits[row * width + (place >> 6)] >>> place & 1) != 0;
    }

    /** All rows, one after the other. */
    long[] bits() {
        return bits;
    }

    /** In a sentence of one long: where the element with this number stands with length 1. */
    long ones(int number) {
        return ones[number];
    }

    /** In a sentence of one long: where the element with this number begins. */
    long starts(int number) {
        return starts[number];
    }

    /** In a sentence of one long: the places after those where the element with this number ends. */
    long ends(int number) {
        return ends[number];
    }

    /** Whether the element with this number has other lengths than 1. */
    boolean hasLonger(int number) {
        return longer[number];
    }
}
