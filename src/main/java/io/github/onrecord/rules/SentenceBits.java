package io.github.onrecord.rules;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import java.util.Arrays;

/**
 * Where each element stands in one sentence, as rows of bits: bit i of a row is set where the element begins at the
 * sentence's token i. An element has a row for each length in tokens. Words and lists are entered when the sentence is
 * read; classes and tags when a rule first asks, since tagging is dear. One object serves sentence after sentence.
 */
final class SentenceBits {
    private static final int NONE = -1;
    /** Lengths are bits of a long elsewhere in the engine; nothing longer is found. */
    private static final int LONGEST = 63;

    private final Reading reading;
    private final Atoms atoms;
    private final TokenTests tests;
    private final int[] readFor;
    private final int[] firstRow;
    /** For sentences of one long: the row of each element for length 1, and whether it has others. */
    private final long[] ones;

    private final boolean[] longer;
    private int[] touched = new int[64];
    private int touchedCount;
    private int serial;
    private int first;
    private int end;
    private int width;
    private int[] present = new int[64];
    private int presentCount;
    private int rows;
    private int[] rowLength = new int[64];
    private int[] nextRow = new int[64];
    private long[] bits = new long[64];
    private long[] everywhere = new long[1];
    private long[] others = new long[1];
    private long[] sets = new long[64];

    SentenceBits(Reading reading, Atoms atoms) {
        this.reading = reading;
        this.atoms = atoms;
        tests = new TokenTests(reading);
        readFor = new int[atoms.size()];
        firstRow = new int[atoms.size()];
        ones = new long[atoms.size()];
        longer = new boolean[atoms.size()];
    }

    void read(Sentence sentence) {
        serial++;
        first = sentence.first();
        end = sentence.end();
        width = (end - first >> 6) + 1;
        rows = 0;
        presentCount = 0;
        for (int i = 0; i < touchedCount; i++) {
            ones[touched[i]] = 0;
            longer[touched[i]] = false;
        }
        touchedCount = 0;
        markEverywhere();
        for (int token = first; token < end; token++) {
            for (int atom : atoms.ofWord(reading.lower(token))) {
                if (!(atoms.at(atom) instanceof Pattern.Exact exact)
                        || exact.surface().equals(reading.surface(token))) {
                    enter(atom, token, 1);
                }
            }
            for (int code : reading.entriesAt(token)) {
                int atom = atoms.ofList(code >> 8);
                if (atom >= 0) {
                    enter(atom, token, code & 0xff);
                }
            }
        }
    }

    private void markEverywhere() {
        if (everywhere.length < width) {
            everywhere = new long[width];
            others = new long[width];
        }
        Arrays.fill(everywhere, 0, width, -1L);
        everywhere[width - 1] = -1L >>> 63 - (end - first);
    }

    private void enter(int atom, int token, int length) {
        if (length > LONGEST || token + length > end) {
            return;
        }
        if (readFor[atom] != serial) {
            readFor[atom] = serial;
            firstRow[atom] = NONE;
            if (presentCount == present.length) {
                present = Arrays.copyOf(present, presentCount * 2);
            }
            present[presentCount++] = atom;
        }
        set(atom, length, token);
    }

    private void set(int atom, int length, int token) {
        int row = row(atom, length);
        bits[row * width + (token - first >> 6)] |= 1L << token - first;
        if (length == 1 && width == 1) {
            ones[atom] |= 1L << token - first;
        } else {
            longer[atom] = true;
        }
    }

    private int row(int atom, int length) {
        for (int row = firstRow[atom]; row != NONE; row = nextRow[row]) {
            if (rowLength[row] == length) {
                return row;
            }
        }
        if (firstRow[atom] == NONE) {
            touch(atom);
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
        nextRow[rows] = firstRow[atom];
        firstRow[atom] = rows;
        return rows++;
    }

    private void touch(int atom) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, touchedCount * 2);
        }
        touched[touchedCount++] = atom;
    }

    /** How many elements, words and lists only, the sentence holds. */
    int presentCount() {
        return presentCount;
    }

    /** The n-th of them. */
    int present(int n) {
        return present[n];
    }

    /** Whether the sentence holds the element. */
    boolean holds(int atom) {
        return firstRow(atom) >= 0;
    }

    /** The first row of an element, or a negative number where it stands nowhere. */
    int firstRow(int atom) {
        if (readFor[atom] == serial) {
            return firstRow[atom];
        }
        return atoms.isWritten(atom) ? NONE : lookedFor(atom);
    }

    private int lookedFor(int atom) {
        Pattern.Atom asked = atoms.at(atom);
        readFor[atom] = serial;
        firstRow[atom] = NONE;
        if (asked instanceof Pattern.Both both) {
            lookWhere(atoms.number(both.atom()), atom, asked);
        } else {
            for (int token = first; token < end; token++) {
                look(atom, asked, token);
            }
        }
        return firstRow[atom];
    }

    /** Asks only where the untagged element stands. */
    private void lookWhere(int inner, int atom, Pattern.Atom asked) {
        for (int token = first; token < end; token++) {
            if (lengths(inner, token) != 0) {
                look(atom, asked, token);
            }
        }
    }

    private void look(int atom, Pattern.Atom asked, int token) {
        long lengths = tests.lengths(asked, token, end);
        while (lengths != 0) {
            int length = Long.numberOfTrailingZeros(lengths);
            lengths &= lengths - 1;
            if (token + length <= end) {
                set(atom, length, token);
            }
        }
    }

    /** The element's next row, or a negative number. */
    int nextRow(int row) {
        return nextRow[row];
    }

    int rowLength(int row) {
        return rowLength[row];
    }

    /** The lengths of an element at a token, as bits (bit n for length n); 0 where it does not begin there. */
    long lengths(int atom, int token) {
        long lengths = 0;
        int at = token - first;
        for (int row = firstRow(atom); row >= 0; row = nextRow[row]) {
            if ((bits[row * width + (at >> 6)] >>> at & 1) != 0) {
                lengths |= 1L << rowLength[row];
            }
        }
        return lengths;
    }

    /** In a sentence of one long: where a word, or an element asked for before, stands with length 1. */
    long ones(int atom) {
        return ones[atom];
    }

    /** Whether an element has other lengths than 1 too. */
    boolean hasLonger(int atom) {
        return longer[atom];
    }

    /** All rows, one after the other, each of {@link #width} longs. */
    long[] bits() {
        return bits;
    }

    /** Longs in a row: one bit for each token and one for the sentence's end. */
    int width() {
        return width;
    }

    /** First token of the sentence. */
    int first() {
        return first;
    }

    /** The token after the sentence. */
    int end() {
        return end;
    }

    /** A row with the bit of every token and of the sentence's end. */
    long[] everywhere() {
        return everywhere;
    }

    /** A row with the tokens at which the element does not begin; good until the next call. */
    long[] others(int atom) {
        System.arraycopy(everywhere, 0, others, 0, width);
        int last = end - first;
        others[last >> 6] &= ~(1L << last);
        for (int row = firstRow(atom); row >= 0; row = nextRow[row]) {
            for (int i = 0; i < width; i++) {
                others[i] &= ~bits[row * width + i];
            }
        }
        return others;
    }

    /** Empty sets for a sweep to work in, after a first one that holds every place. */
    long[] cleared(int count) {
        if (sets.length < count * width) {
            sets = new long[count * width * 2];
        } else {
            Arrays.fill(sets, width, count * width, 0);
        }
        System.arraycopy(everywhere, 0, sets, 0, width);
        return sets;
    }

    /** The sets of the last sweep. */
    long[] sets() {
        return sets;
    }
}
