package io.github.onrecord.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The different elements of all patterns of a pack, numbered, and which of them a word or a list entry stands for.
 * Filled while the rules are compiled, only read afterwards.
 */
final class Atoms {
    private static final int[] NOTHING = {};
    /** 32 KB: it stays in the nearest cache, and with ten thousand rules still holds back nine words in ten. */
    private static final int FILTER_LONGS = 1 << 12;

    private final Map<Pattern.Atom, Integer> numbers = new HashMap<>();
    private final List<Pattern.Atom> atoms = new ArrayList<>();
    private final Map<String, int[]> ofWord = new HashMap<>();
    private final BitSet written = new BitSet();
    /** A bit for each word's hash: tells most words of a text that no pattern asks for them without the large map. */
    private final long[] maybe = new long[FILTER_LONGS];

    private int[] ofList = NOTHING;

    /** The number of an element; a new one where no pattern had it yet. */
    int number(Pattern.Atom atom) {
        Integer known = numbers.get(atom);
        if (known != null) {
            return known;
        }
        if (atom instanceof Pattern.Both both) {
            number(both.atom());
        }
        int number = atoms.size();
        numbers.put(atom, number);
        atoms.add(atom);
        written.set(number, isWritten(atom));
        if (atom instanceof Pattern.Words words) {
            words.forms().forEach(form -> addWord(form, number));
        } else if (atom instanceof Pattern.Exact exact) {
            addWord(exact.surface().toLowerCase(Locale.ROOT), number);
        } else if (atom instanceof Pattern.Listed listed) {
            addList(listed.list(), number);
        }
        return number;
    }

    private void addWord(String word, int atom) {
        int[] old = ofWord.getOrDefault(word, NOTHING);
        int[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = atom;
        ofWord.put(word, more);
        int bit = filterBit(word);
        maybe[bit >> 6] |= 1L << bit;
    }

    private static int filterBit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 16) & (FILTER_LONGS << 6) - 1;
    }

    private void addList(int list, int atom) {
        int known = ofList.length;
        if (list >= known) {
            ofList = Arrays.copyOf(ofList, list + 1);
            Arrays.fill(ofList, known, list + 1, -1);
        }
        ofList[list] = atom;
    }

    int size() {
        return atoms.size();
    }

    Pattern.Atom at(int number) {
        return atoms.get(number);
    }

    /** The elements that a word, in lower case, may be: all of those but {@link Pattern.Exact}, which asks more. */
    int[] ofWord(String word) {
        int bit = filterBit(word);
        return (maybe[bit >> 6] >>> bit & 1) == 0 ? NOTHING : ofWord.getOrDefault(word, NOTHING);
    }

    /** The number of a list's element, or -1 where no pattern asks for the list. */
    int ofList(int list) {
        return list < ofList.length ? ofList[list] : -1;
    }

    /** Whether words and lists alone say where it stands. Classes and tags are looked for when a rule asks. */
    boolean isWritten(int number) {
        return written.get(number);
    }

    private static boolean isWritten(Pattern.Atom atom) {
        return atom instanceof Pattern.Words || atom instanceof Pattern.Exact || atom instanceof Pattern.Listed;
    }
}
