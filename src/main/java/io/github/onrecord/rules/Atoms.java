package io.github.onrecord.rules;

import io.github.onrecord.language.WordClass;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The different elements of all patterns of a pack, numbered, and which of them a word or a list entry stands for.
 * Filled while the rules are compiled, only read afterwards.
 */
final class Atoms {
    private static final int[] NOTHING = {};
    /** 32 KB: it stays in the nearest cache, and with ten thousand rules still holds back nine words in ten. */
    private static final int FILTER_LONGS = 1 << 12;

    /** An odd number with well spread bits (2 to the 32nd, divided by the golden ratio). */
    private static final int MIXER = 0x9e3779b9;

    private static final int TAG_SLOTS = 64;

    private final Map<Pattern.Atom, Integer> numbers = new HashMap<>();
    private final List<Pattern.Atom> atoms = new ArrayList<>();
    private final Map<WordClass, Integer> classes = new EnumMap<>(WordClass.class);
    private final int[] tags;
    /** Tags by hash: asked for every word, so without a map's boxes. */
    private final @Nullable String[] tagAt = new String[TAG_SLOTS];

    private final int[] numberAt = new int[TAG_SLOTS];
    private final List<Integer> untagged = new ArrayList<>();
    private final Map<String, int[]> ofWord = new HashMap<>();
    private long[] written = new long[1];
    private final BitSet exact = new BitSet();
    /** Two bits for each word's hash: they tell most words of a text that no pattern asks for them without the large map. */
    private final long[] maybe = new long[FILTER_LONGS];

    private int[] ofList = NOTHING;

    /** Lists, classes and tags, which are asked for most, come first and so lie close together. */
    Atoms(Lexicons lexicons) {
        for (WordClass kind : WordClass.values()) {
            classes.put(kind, add(new Pattern.Classed(kind)));
        }
        tags = PatternParser.TAGS.stream().sorted().mapToInt(this::addTag).toArray();
        lexicons.names().forEach(list -> add(new Pattern.Listed(lexicons.id(list), list)));
    }

    private int addTag(String tag) {
        int slot = tag.hashCode() & TAG_SLOTS - 1;
        while (tagAt[slot] != null) {
            slot = slot + 1 & TAG_SLOTS - 1;
        }
        tagAt[slot] = tag;
        numberAt[slot] = add(new Pattern.Tagged(tag));
        return numberAt[slot];
    }

    /** The number of an element; a new one where no pattern had it yet. */
    int number(Pattern.Atom atom) {
        if (atom instanceof Pattern.Listed listed) {
            addList(listed.list(), numbers.getOrDefault(atom, atoms.size()));
        }
        Integer known = numbers.get(atom);
        if (known != null) {
            return known;
        }
        if (atom instanceof Pattern.Both both) {
            number(both.atom());
        }
        return add(atom);
    }

    private int add(Pattern.Atom atom) {
        int number = atoms.size();
        numbers.put(atom, number);
        atoms.add(atom);
        untagged.add(atom instanceof Pattern.Both both ? numbers.getOrDefault(both.atom(), -1) : -1);
        written = number >> 6 < written.length ? written : Arrays.copyOf(written, written.length * 2);
        written[number >> 6] |= isWritten(atom) ? 1L << number : 0;
        exact.set(number, atom instanceof Pattern.Exact);
        if (atom instanceof Pattern.Words words) {
            words.forms().forEach(form -> addWord(form, number));
        } else if (atom instanceof Pattern.Exact exact) {
            addWord(exact.surface().toLowerCase(Locale.ROOT), number);
        }
        return number;
    }

    private void addWord(String word, int atom) {
        int[] old = ofWord.getOrDefault(word, NOTHING);
        int[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = atom;
        ofWord.put(word, more);
        int hash = word.hashCode();
        maybe[firstBit(hash) >> 6] |= 1L << firstBit(hash);
        maybe[secondBit(hash) >> 6] |= 1L << secondBit(hash);
    }

    /** Whether some pattern may ask for a word with this hash. */
    private boolean mayBeAsked(int hash) {
        return (maybe[firstBit(hash) >> 6] >>> firstBit(hash) & maybe[secondBit(hash) >> 6] >>> secondBit(hash) & 1)
                != 0;
    }

    private static int firstBit(int hash) {
        return (hash ^ hash >>> 16) & (FILTER_LONGS << 6) - 1;
    }

    private static int secondBit(int hash) {
        return hash * MIXER >>> Integer.numberOfLeadingZeros(FILTER_LONGS << 6) + 1;
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

    /** The element that a tagged one is without its tag; negative where it has none. */
    int untagged(int number) {
        return untagged.get(number);
    }

    /** The number of a class. */
    int ofClass(WordClass kind) {
        return classes.getOrDefault(kind, -1);
    }

    /** The number of a tag. */
    int tag(String tag) {
        for (int slot = tag.hashCode() & TAG_SLOTS - 1; tagAt[slot] != null; slot = slot + 1 & TAG_SLOTS - 1) {
            if (tag.equals(tagAt[slot])) {
                return numberAt[slot];
            }
        }
        return -1;
    }

    /** The numbers of all tags. */
    int[] tags() {
        return tags;
    }

    /** The elements that a word, in lower case, is, or may be where they are {@link #isExact}. */
    int[] ofWord(String word) {
        return mayBeAsked(word.hashCode()) ? ofWord.getOrDefault(word, NOTHING) : NOTHING;
    }

    /** The number of a list's element, or -1 where no pattern asks for the list. */
    int ofList(int list) {
        return list < ofList.length ? ofList[list] : -1;
    }

    /** Whether the element asks for capitals, too. */
    boolean isExact(int number) {
        return exact.get(number);
    }

    /** Whether an exact element is this word, as printed. */
    boolean is(int number, String surface) {
        return atoms.get(number) instanceof Pattern.Exact asked
                && asked.surface().equals(surface);
    }

    /** Whether words and lists alone say where it stands. Classes and tags are looked for when a rule asks. */
    boolean isWritten(int number) {
        return (written[number >> 6] >>> number & 1) != 0;
    }

    private static boolean isWritten(Pattern.Atom atom) {
        return atom instanceof Pattern.Words || atom instanceof Pattern.Exact || atom instanceof Pattern.Listed;
    }
}
