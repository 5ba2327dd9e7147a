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
    private static final Set<WordClass> NAME_KINDS = Collections.unmodifiableSet(
            EnumSet.of(WordClass.PERSON, WordClass.ORG, WordClass.OUTLET, WordClass.PLACE, WordClass.PLATFORM));
    /** Lengths are bits of a long elsewhere in the engine; nothing longer is found. */
    private static final int LONGEST = 63;

    private final Reading reading;
    private final Atoms atoms;
    private final TokenTests tests;

    private final ElementRows rows;
    private int presentCount;
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
        rows = new ElementRows(atoms.size());
    }

    void read(Sentence sentence) {
        first = sentence.first();
        end = sentence.end();
        width = (end - first >> 6) + 1;
        rows.clear(width);
        markEverywhere();
        for (int token = first; token < end; token++) {
            for (int atom : atoms.ofWord(reading.lower(token))) {
                if (!atoms.isExact(atom) || atoms.is(atom, reading.surface(token))) {
                    enter(atom, 1, token);
                }
            }
            for (int code : reading.entriesAt(token)) {
                int atom = atoms.ofList(code >> 8);
                int length = code & 0xff;
                if (atom >= 0 && length <= LONGEST && token + length <= end) {
                    enter(atom, length, token);
                }
            }
        }
        presentCount = rows.count();
    }

    private void markEverywhere() {
        if (everywhere.length < width) {
            everywhere = new long[width];
            others = new long[width];
        }
        Arrays.fill(everywhere, 0, width, -1L);
        everywhere[width - 1] = -1L >>> 63 - (end - first);
    }

    private void enter(int atom, int length, int token) {
        rows.enter(rows.numbered(atom), length, token - first);
    }

    /** How many elements, words and lists only, the sentence holds. */
    int presentCount() {
        return presentCount;
    }

    /** The n-th of them. */
    int present(int n) {
        return rows.element(n);
    }

    /** Whether the sentence holds the element. */
    boolean holds(int atom) {
        return rows.isEntered(atom) || !atoms.isWritten(atom) && firstRow(atom) >= 0;
    }

    /** The first row of an element, or a negative number where it stands nowhere. */
    int firstRow(int atom) {
        int number = rows.number(atom);
        if (number >= 0) {
            return rows.first(number);
        }
        if (atoms.isWritten(atom)) {
            return ElementRows.NONE;
        }
        look(atom);
        return rows.first(rows.number(atom));
    }

    /** Enters an element of which nobody has asked yet, and those that are found with it. */
    private void look(int atom) {
        Pattern.Atom asked = atoms.at(atom);
        if (asked instanceof Pattern.Tagged) {
            enterTags();
        } else if (asked instanceof Pattern.Classed classed && isName(classed.kind())) {
            enterNames();
        } else if (asked instanceof Pattern.Both both) {
            rows.numbered(atom);
            enterTagged(atom, atoms.untagged(atom), atoms.tag(both.tag()));
        } else {
            rows.numbered(atom);
            for (int token = first; token < end; token++) {
                look(asked, atom, token);
            }
        }
    }

    private static boolean isName(WordClass kind) {
        return kind == WordClass.NAME || NAME_KINDS.contains(kind);
    }

    /** All names at once, each under its kind and as a name. */
    private void enterNames() {
        rows.numbered(atoms.ofClass(WordClass.NAME));
        NAME_KINDS.forEach(kind -> rows.numbered(atoms.ofClass(kind)));
        for (int token = first; token < end; token++) {
            Optional<Name> found = reading.nameAt(token);
            if (found.isPresent() && found.get().first() == token) {
                Name name = found.get();
                int length = name.end() - token;
                if (length <= LONGEST && name.end() <= end) {
                    enter(atoms.ofClass(WordClass.NAME), length, token);
                    if (NAME_KINDS.contains(name.kind())) {
                        enter(atoms.ofClass(name.kind()), length, token);
                    }
                }
            }
        }
    }

    private void enterTags() {
        for (int tag : atoms.tags()) {
            rows.numbered(tag);
        }
        for (int token = first; token < end; token++) {
            int tag = atoms.tag(reading.tag(token));
            if (tag >= 0) {
                enter(tag, 1, token);
            }
        }
    }

    private void enterTagged(int atom, int untagged, int tag) {
        if (!holds(untagged)) {
            return;
        }
        for (int token = first; token < end; token++) {
            long lengths = lengths(tag, token) == 0 ? 0 : lengths(untagged, token);
            for (; lengths != 0; lengths &= lengths - 1) {
                enter(atom, Long.numberOfTrailingZeros(lengths), token);
            }
        }
    }

    private void look(Pattern.Atom asked, int atom, int token) {
        long lengths = tests.lengths(asked, token, end);
        while (lengths != 0) {
            int length = Long.numberOfTrailingZeros(lengths);
            lengths &= lengths - 1;
            if (token + length <= end) {
                enter(atom, length, token);
            }
        }
    }

    /** The element's next row, or a negative number. */
    int nextRow(int row) {
        return rows.next(row);
    }

    int rowLength(int row) {
        return rows.length(row);
    }

    /** The lengths of an element at a token, as bits (bit n for length n); 0 where it does not begin there. */
    long lengths(int atom, int token) {
        long lengths = 0;
        int at = token - first;
        for (int row = firstRow(atom); row >= 0; row = rows.next(row)) {
            if (rows.isSet(row, at)) {
                lengths |= 1L << rows.length(row);
            }
        }
        return lengths;
    }

    /** In a sentence of one long: where an element, asked for before or a word, stands with length 1. */
    long ones(int atom) {
        int number = rows.number(atom);
        return number < 0 ? 0 : rows.ones(number);
    }

    /** In a sentence of one long: the tokens where an element begins. */
    long starts(int atom) {
        return holds(atom) ? rows.starts(rows.number(atom)) : 0;
    }

    /** In a sentence of one long: the tokens after those where an element ends. */
    long ends(int atom) {
        return holds(atom) ? rows.ends(rows.number(atom)) : 0;
    }

    /** Whether an element that was asked for before has other lengths than 1. */
    boolean hasLonger(int atom) {
        int number = rows.number(atom);
        return number >= 0 && rows.hasLonger(number);
    }

    /** All rows, one after the other, each of {@link #width} longs. */
    long[] bits() {
        return rows.bits();
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
        for (int row = firstRow(atom); row >= 0; row = rows.next(row)) {
            for (int i = 0; i < width; i++) {
                others[i] &= ~rows.bits()[row * width + i];
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
