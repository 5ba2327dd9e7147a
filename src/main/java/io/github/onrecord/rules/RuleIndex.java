package io.github.onrecord.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules a word or list calls. Every atom that some rule needs has a number; {@code needs} holds for each rule
 * the groups of atoms of which its sentence must hold at least one.
 */
final class RuleIndex {
    private static final int[] NOTHING = {};

    private final Map<Pattern.Atom, Integer> atoms = new LinkedHashMap<>();
    private final Map<String, int[]> atomsOfWord = new HashMap<>();
    private final Map<Integer, Integer> atomOfList = new HashMap<>();
    private final int[][] calls;
    private final int[][][] needs;
    private final int[] always;

    RuleIndex(List<CompiledRule> rules) {
        List<List<Integer>> called = new ArrayList<>();
        List<Integer> uncalled = new ArrayList<>();
        needs = new int[rules.size()][][];
        for (int r = 0; r < rules.size(); r++) {
            List<List<Pattern.Atom>> groups = rules.get(r).anchors();
            needs[r] = groups.stream()
                    .map(group -> group.stream().mapToInt(this::number).toArray())
                    .toArray(int[][]::new);
            if (groups.isEmpty()) {
                uncalled.add(r);
                continue;
            }
            for (int atom : needs[r][0]) {
                while (called.size() <= atom) {
                    called.add(new ArrayList<>());
                }
                called.get(atom).add(r);
            }
        }
        calls = new int[atoms.size()][];
        for (int a = 0; a < calls.length; a++) {
            calls[a] = a < called.size()
                    ? called.get(a).stream()
                            .mapToInt(Integer::intValue)
                            .distinct()
                            .toArray()
                    : NOTHING;
        }
        always = uncalled.stream().mapToInt(Integer::intValue).toArray();
    }

    private int number(Pattern.Atom atom) {
        Integer known = atoms.get(atom);
        if (known != null) {
            return known;
        }
        int number = atoms.size();
        atoms.put(atom, number);
        if (atom instanceof Pattern.Words words) {
            words.forms().forEach(form -> addWord(form, number));
        } else if (atom instanceof Pattern.Exact exact) {
            addWord(exact.surface().toLowerCase(java.util.Locale.ROOT), number);
        } else if (atom instanceof Pattern.Listed listed) {
            atomOfList.put(listed.list(), number);
        }
        return number;
    }

    private void addWord(String word, int atom) {
        int[] old = atomsOfWord.getOrDefault(word, NOTHING);
        int[] more = java.util.Arrays.copyOf(old, old.length + 1);
        more[old.length] = atom;
        atomsOfWord.put(word, more);
    }

    int atoms() {
        return atoms.size();
    }

    int[] atomsOf(String word) {
        return atomsOfWord.getOrDefault(word, NOTHING);
    }

    /** The number of a list's atom, or -1 where no rule needs the list. */
    int atomOfList(int list) {
        return atomOfList.getOrDefault(list, -1);
    }

    /** The rules that an atom calls. */
    int[] calledBy(int atom) {
        return calls[atom];
    }

    int[][] needsOf(int rule) {
        return needs[rule];
    }

    /** Rules without an anchor: run on every sentence. */
    int[] always() {
        return always;
    }
}
