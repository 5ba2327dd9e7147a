package io.github.onrecord.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All word lists of a rule pack, compiled so that every entry that begins at a word is found by walking on from it
 * once. Immutable and safe for use from any thread.
 *
 * <pre>{@code
 * Lexicons lexicons = Lexicons.read(PackFiles.bundled(), faults);
 * int days = lexicons.id("days");
 * }</pre>
 */
public final class Lexicons {
    private static final String FOLDER = "lexicons/";
    private static final int LONGEST_ENTRY = 12;

    private final Names names;
    private final List<Set<String>> entries;
    private final Node root;
    private final Inflection inflection;

    private Lexicons(Names names, List<Set<String>> entries, Node root, Inflection inflection) {
        this.names = names;
        this.entries = entries;
        this.root = root;
        this.inflection = inflection;
    }

    /**
     * Reads every list under {@code lexicons/}.
     *
     * @param pack the files
     * @param faults what is wrong is added here; the faulty line is left out
     */
    public static Lexicons read(PackFiles pack, List<RuleFault> faults) {
        Inflection inflection = new Inflection(
                pack.files().getOrDefault(FOLDER + "irregular-verbs.txt", ""),
                pack.files().getOrDefault(FOLDER + "irregular-nouns.txt", ""));
        Map<String, LexiconFile> read = new TreeMap<>();
        pack.files().forEach((path, content) -> {
            if (path.startsWith(FOLDER) && path.endsWith(".txt") && !path.contains("/irregular-")) {
                String name = path.substring(FOLDER.length(), path.length() - ".txt".length());
                read.put(name, LexiconFile.read(path, content, inflection, faults));
            }
        });
        Map<String, Integer> ids = new LinkedHashMap<>();
        List<Set<String>> entries = new ArrayList<>();
        Node root = new Node();
        read.forEach((name, file) -> {
            int id = ids.size();
            ids.put(name, id);
            Map<String, Boolean> all = file.withIncludes(read, faults);
            entries.add(Collections.unmodifiableSet(all.keySet()));
            all.forEach((entry, exact) -> root.add(words(entry), id, exact));
        });
        return new Lexicons(new Names(ids.keySet()), List.copyOf(entries), root, inflection);
    }

    /** The number of a list, or -1 where there is no such list. */
    public int id(String name) {
        return names.number(name);
    }

    /** The names of all lists, sorted. */
    public Set<String> names() {
        return names.all;
    }

    /** The entries of a list with all their forms. */
    public Set<String> entries(String name) {
        return entries.get(id(name));
    }

    /** All forms of a word taken as a verb or as a noun: what {@code say~} stands for in a pattern. */
    public Set<String> forms(String lemma) {
        Set<String> forms = new java.util.TreeSet<>(inflection.verbForms(lemma.toLowerCase(Locale.ROOT)));
        forms.addAll(inflection.nounForms(lemma.toLowerCase(Locale.ROOT)));
        return forms;
    }

    /**
     * The list entries that begin at a word.
     *
     * @param words words of a text in lower case, straight apostrophes
     * @param surfaces the same words as printed, straight apostrophes
     * @param at index of the word
     * @param end where the run of words ends, exclusive
     * @return pairs as {@code list << 8 | length in words}; empty for most words
     */
    public int[] beginningAt(String[] words, String[] surfaces, int at, int end) {
        Node node = root.child(words[at]);
        if (node == null) {
            return NOTHING;
        }
        int[] found = node.open;
        if (node.exact.length == 0 && node.children.isEmpty()) {
            return found;
        }
        return walk(node, words, surfaces, at, Math.min(end, at + LONGEST_ENTRY));
    }

    private static final int[] NOTHING = {};

    /** The entry as the words that a text is cut into: a possessive 's is a word of its own. */
    private static String[] words(String entry) {
        if (entry.indexOf('\'') < 0) {
            return entry.split(" ");
        }
        String parted = entry.replace("'s ", " 's ");
        boolean possessiveEnd = parted.endsWith("'s") && !parted.endsWith(" 's");
        return (possessiveEnd ? parted.substring(0, parted.length() - 2) + " 's" : parted).split(" ");
    }

    private static int[] walk(Node first, String[] words, String[] surfaces, int at, int end) {
        int[] found = new int[8];
        int count = 0;
        Node node = first;
        for (int length = 1; node != null; length++) {
            for (int code : node.open) {
                found = count == found.length ? java.util.Arrays.copyOf(found, count * 2) : found;
                found[count++] = code;
            }
            for (Exact exact : node.exact) {
                if (exact.matches(surfaces, at)) {
                    found = count == found.length ? java.util.Arrays.copyOf(found, count * 2) : found;
                    found[count++] = exact.code;
                }
            }
            node = at + length < end ? node.child(words[at + length]) : null;
        }
        return count == 0 ? NOTHING : java.util.Arrays.copyOf(found, count);
    }

    /** The lists' names, numbered as given. Asked several times a word, so found without a map's boxes and chains. */
    private static final class Names {
        private final Set<String> all;
        private final @Nullable String[] slots;
        private final int[] numbers;

        Names(Set<String> names) {
            all = Collections.unmodifiableSet(new LinkedHashSet<>(names));
            slots = new String[Integer.highestOneBit(names.size() + 1) * 8];
            numbers = new int[slots.length];
            int number = 0;
            for (String name : all) {
                int slot = slot(name);
                slots[slot] = name;
                numbers[slot] = number++;
            }
        }

        int number(String name) {
            int slot = slot(name);
            return slots[slot] == null ? -1 : numbers[slot];
        }

        /** Where the name stands, or the free place where it would. */
        private int slot(String name) {
            int slot = name.hashCode() & slots.length - 1;
            for (String there = slots[slot]; there != null && !there.equals(name); there = slots[slot]) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }
    }

    /** An entry whose capitals count. */
    private record Exact(int code, List<String> words) {
        boolean matches(String[] surfaces, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!surfaces[at + i].equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One step of the walk: the words that may follow, and the entries that end here. */
    private static final class Node {
        private Map<String, Node> children = Map.of();
        private int[] open = NOTHING;
        private Exact[] exact = {};

        @Nullable
        Node child(String word) {
            return children.get(word);
        }

        void add(String[] entry, int list, boolean caseCounts) {
            Node node = this;
            for (String word : entry) {
                if (node.children.isEmpty()) {
                    node.children = new HashMap<>();
                }
                node = node.children.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new Node());
            }
            int code = list << 8 | entry.length;
            if (caseCounts) {
                node.exact = java.util.Arrays.copyOf(node.exact, node.exact.length + 1);
                node.exact[node.exact.length - 1] = new Exact(code, List.of(entry));
            } else {
                node.open = java.util.Arrays.copyOf(node.open, node.open.length + 1);
                node.open[node.open.length - 1] = code;
            }
        }
    }
}
