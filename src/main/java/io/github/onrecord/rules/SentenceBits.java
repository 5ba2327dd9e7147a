package io.github.onrecord.rules;

import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.language.WordClass;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where each element stands in one sentence, as rows of bits: bit i of a row is set where the element begins at the
 * sentence's token i. An element has a row for each length in tokens. Words and lists are entered when the sentence is
 * read; classes and tags when a rule first asks, since tagging is dear. One object serves sentence after sentence.
 */
final class SentenceBits {
    private static final int NONE = -1;
    private static final Set<WordClass> NAME_KINDS = Collections.unmodifiableSet(
            EnumSet.of(WordClass.PERSON, WordClass.ORG, WordClass.OUTLET, WordClass.PLACE, WordClass.PLATFORM));
    /** Lengths are bits of a long elsewhere in the engine; nothing longer is found. */
    private static final int LONGEST = 63;

    private final Reading reading;
    private final Atoms atoms;
    private final TokenTests tests;

    /** An element's number in this sentence is {@code here[atom] - base}; where that is negative it has none yet. */
    private final int[] here;

    /** A bit for each element that has a number here and stands somewhere: small, so most questions end in it. */
    private final long[] held;

    private int base = 1;
    private int count;
    private int presentCount;
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

    private int first;
    private int end;
    private int width;
    private long[] everywhere = new long[1];
    private long[] others = new long[1];
    private long[] sets = new long[64];

    SentenceBits(Reading reading, Atoms atoms) {
        this.reading = reading;
        this.atoms = atoms;
        tests = new TokenTests(reading);
        here = new int[atoms.size()];
        held = new long[(atoms.size() >> 6) + 1];
    }

    void read(Sentence sentence) {
        for (int i = 0; i < count; i++) {
            held[atomOf[i] >> 6] = 0;
        }
        base += count;
        count = 0;
        rows = 0;
        first = sentence.first();
        end = sentence.end();
        width = (end - first >> 6) + 1;
        markEverywhere();
        for (int token = first; token < end; token++) {
            for (int atom : atoms.ofWord(reading.lower(token))) {
                if (!atoms.isExact(atom) || atoms.is(atom, reading.surface(token))) {
                    enter(numbered(atom), 1, token);
                }
            }
            for (int code : reading.entriesAt(token)) {
                int atom = atoms.ofList(code >> 8);
                int length = code & 0xff;
                if (atom >= 0 && length <= LONGEST && token + length <= end) {
                    enter(numbered(atom), length, token);
                }
            }
        }
        presentCount = count;
    }

    private void markEverywhere() {
        if (everywhere.length < width) {
            everywhere = new long[width];
            others = new long[width];
        }
        Arrays.fill(everywhere, 0, width, -1L);
        everywhere[width - 1] = -1L >>> 63 - (end - first);
    }

    /** The element's number in this sentence; negative where it has none. */
    private int number(int atom) {
        return here[atom] - base;
    }

    /** The element's number in this sentence, a new one where it has none. */
    private int numbered(int atom) {
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

    private void enter(int number, int length, int token) {
        int row = row(number, length);
        held[atomOf[number] >> 6] |= 1L << atomOf[number];
        long bit = 1L << token - first;
        bits[row * width + (token - first >> 6)] |= bit;
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

    /** How many elements, words and lists only, the sentence holds. */
    int presentCount() {
        return presentCount;
    }

    /** The n-th of them. */
    int present(int n) {
        return atomOf[n];
    }

    /** Whether the sentence holds the element. */
    boolean holds(int atom) {
        if ((held[atom >> 6] >>> atom & 1) != 0) {
            return true;
        }
        return !atoms.isWritten(atom) && firstRow(atom) >= 0;
    }

    /** The first row of an element, or a negative number where it stands nowhere. */
    int firstRow(int atom) {
        int number = number(atom);
        if (number < 0) {
            return atoms.isWritten(atom) ? NONE : lookedFor(atom);
        }
        return firstRow[number];
    }

    private int lookedFor(int atom) {
        if (atoms.at(atom) instanceof Pattern.Tagged) {
            enterTags();
            return firstRow[number(atom)];
        }
        Pattern.Atom asked = atoms.at(atom);
        if (asked instanceof Pattern.Classed classed && isName(classed.kind())) {
            enterNames();
            return firstRow[number(atom)];
        }
        int number = numbered(atom);
        if (asked instanceof Pattern.Both both) {
            enterTagged(number, atoms.untagged(atom), atoms.tag(both.tag()));
        } else {
            for (int token = first; token < end; token++) {
                look(asked, number, token);
            }
        }
        return firstRow[number];
    }

    private static boolean isName(WordClass kind) {
        return kind == WordClass.NAME || NAME_KINDS.contains(kind);
    }

    /** All names at once, each under its kind and as a name. */
    private void enterNames() {
        numbered(atoms.ofClass(WordClass.NAME));
        NAME_KINDS.forEach(kind -> numbered(atoms.ofClass(kind)));
        for (int token = first; token < end; token++) {
            Optional<Name> found = reading.nameAt(token);
            if (found.isPresent() && found.get().first() == token) {
                Name name = found.get();
                int length = name.end() - token;
                if (length <= LONGEST && name.end() <= end) {
                    enter(numbered(atoms.ofClass(WordClass.NAME)), length, token);
                    if (NAME_KINDS.contains(name.kind())) {
                        enter(numbered(atoms.ofClass(name.kind())), length, token);
                    }
                }
            }
        }
    }

    private void enterTags() {
        for (int tag : atoms.tags()) {
            numbered(tag);
        }
        for (int token = first; token < end; token++) {
            int tag = atoms.tag(reading.tag(token));
            if (tag >= 0) {
                enter(numbered(tag), 1, token);
            }
        }
    }

    private void enterTagged(int number, int untagged, int tag) {
        if (!holds(untagged)) {
            return;
        }
        for (int token = first; token < end; token++) {
            long lengths = lengths(tag, token) == 0 ? 0 : lengths(untagged, token);
            for (; lengths != 0; lengths &= lengths - 1) {
                enter(number, Long.numberOfTrailingZeros(lengths), token);
            }
        }
    }

    private void look(Pattern.Atom asked, int number, int token) {
        long lengths = tests.lengths(asked, token, end);
        while (lengths != 0) {
            int length = Long.numberOfTrailingZeros(lengths);
            lengths &= lengths - 1;
            if (token + length <= end) {
                enter(number, length, token);
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

    /** In a sentence of one long: where an element, asked for before or a word, stands with length 1. */
    long ones(int atom) {
        int number = number(atom);
        return number < 0 ? 0 : ones[number];
    }

    /** In a sentence of one long: the tokens where an element begins. */
    long starts(int atom) {
        return holds(atom) ? starts[number(atom)] : 0;
    }

    /** In a sentence of one long: the tokens after those where an element ends. */
    long ends(int atom) {
        return holds(atom) ? ends[number(atom)] : 0;
    }

    /** Whether an element that was asked for before has other lengths than 1. */
    boolean hasLonger(int atom) {
        int number = number(atom);
        return number >= 0 && longer[number];
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
    long[] cleared(int size) {
        if (sets.length < size * width) {
            sets = new long[size * width * 2];
        } else {
            Arrays.fill(sets, width, size * width, 0);
        }
        System.arraycopy(everywhere, 0, sets, 0, width);
        return sets;
    }

    /** The sets of the last sweep. */
    long[] sets() {
        return sets;
    }
}
