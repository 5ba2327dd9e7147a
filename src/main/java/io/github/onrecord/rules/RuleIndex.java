package io.github.onrecord.rules;

import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which rules a word or list calls, and a short test that turns nearly all of them away: the other words and lists they
 * need, then, from the calling element outwards, whether what stands beside it is what the pattern wants there. The
 * tests of all rules lie in one array, since thousands of them are run for one "said".
 */
final class RuleIndex {
    private final int[][] calls;
    private final int[] always;
    private final int[] classes;
    private final int[] tests;
    private final int[] testOf;
    private final int[] setsOf;

    RuleIndex(List<CompiledRule> rules, Atoms atoms, Lexicons lexicons) {
        List<List<Integer>> called = new ArrayList<>();
        for (int a = 0; a < atoms.size(); a++) {
            called.add(new ArrayList<>());
        }
        List<Integer> uncalled = new ArrayList<>();
        List<int[]> parts = new ArrayList<>();
        testOf = new int[rules.size() + 1];
        setsOf = new int[rules.size()];
        for (int r = 0; r < rules.size(); r++) {
            if (rules.get(r).anchors().isEmpty()) {
                uncalled.add(r);
            } else {
                for (Pattern.Atom atom : rules.get(r).needs().get(0)) {
                    called.get(atoms.number(atom)).add(r);
                }
            }
            parts.add(test(r, rules.get(r), atoms, lexicons));
            testOf[r + 1] = testOf[r] + parts.get(r).length;
        }
        calls = called.stream().map(RuleIndex::numbers).toArray(int[][]::new);
        always = numbers(uncalled);
        classes = java.util.stream.IntStream.range(0, atoms.size())
                .filter(atom -> !atoms.isWritten(atom) && calls[atom].length > 0)
                .toArray();
        tests = parts.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    private int[] test(int number, CompiledRule rule, Atoms atoms, Lexicons lexicons) {
        SweepCode code = new SweepCode(atoms);
        rule.needs().stream().skip(rule.anchors().isEmpty() ? 0 : 1).forEach(code::needOneOf);
        List<Pattern> parts = new ArrayList<>();
        flatten(rule.search().pattern(), parts);
        int anchor = anchor(rule, parts, lexicons);
        if (anchor >= 0) {
            neighbours(code, parts.get(anchor), parts.subList(anchor + 1, parts.size()), SweepCode.Side.AFTER);
            neighbours(code, parts.get(anchor), parts.subList(0, anchor), SweepCode.Side.BEFORE);
        }
        setsOf[number] = code.sets();
        return code.steps();
    }

    /** Which of the parts holds the word or list that is rarest; -1 where no part must hold one. */
    private static int anchor(CompiledRule rule, List<Pattern> parts, Lexicons lexicons) {
        for (int i = 0; i < parts.size() && !rule.anchors().isEmpty(); i++) {
            if (Anchors.of(parts.get(i), lexicons).contains(rule.anchors().get(0))) {
                return i;
            }
        }
        return -1;
    }

    /** Captures do not matter here, and parts within parts stand in one row. */
    private static void flatten(Pattern pattern, List<Pattern> parts) {
        if (pattern instanceof Pattern.Capture capture) {
            flatten(capture.part(), parts);
        } else if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(part -> flatten(part, parts));
        } else {
            parts.add(pattern);
        }
    }

    private static void neighbours(SweepCode code, Pattern anchor, List<Pattern> parts, SweepCode.Side side) {
        int count = parts.size();
        while (count > 0
                && SweepCode.isOptional(parts.get(side == SweepCode.Side.AFTER ? count - 1 : parts.size() - count))) {
            count--;
        }
        if (count == 0) {
            return;
        }
        int at = code.newSet();
        code.add(anchor, side, SweepCode.EVERYWHERE, at);
        List<Pattern> needed = side == SweepCode.Side.AFTER
                ? parts.subList(0, count)
                : parts.subList(parts.size() - count, parts.size());
        code.addAll(needed, side, at, code.newSet(), true);
    }

    /** The classes that call rules. */
    int[] classes() {
        return classes;
    }

    /** The rules that an element calls. */
    int[] calledBy(int atom) {
        return calls[atom];
    }

    /** Whether the rule may match in the sentence; false is certain. */
    boolean mayMatch(int rule, SentenceBits sentence) {
        return Sweep.passes(tests, testOf[rule], testOf[rule + 1], setsOf[rule], sentence);
    }

    /** Rules without an anchor: run on every sentence. */
    int[] always() {
        return Arrays.copyOf(always, always.length);
    }
}
