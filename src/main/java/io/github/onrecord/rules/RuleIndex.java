package io.github.onrecord.rules;

import io.github.onrecord.article.Block;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules a word or list calls, and the short tests that turn nearly all of them away: what else their sentence
 * must hold, then what must stand right beside the calling element. Rules that ask the same of their neighbours share
 * the answer.
 */
final class RuleIndex {
    /** For fewer rules the question costs more than it saves. */
    private static final int WORTH_ASKING = 8;

    /** From this number on, joining sets is cheaper than entering each rule. */
    private static final int MANY = 64;

    private static final BitSet NONE = new BitSet();

    private final int[][] calls;
    /** The same for elements that call many. */
    private final @Nullable BitSet[] manyCalls;

    private final int[] always;
    private final Needs needs;
    private final int[] needsOf;
    private final Neighbours neighbours;
    private final int[] neighboursEnd;
    private final List<ClassNeed> classNeeds = new ArrayList<>();
    private final Map<Block.Kind, BitSet> takenBy = new EnumMap<>(Block.Kind.class);

    /** Rules of which each match holds one of these classes. */
    @SuppressWarnings("ArrayRecordComponent") // local to the engine, never compared
    private record ClassNeed(int[] classes, BitSet rules) {
        boolean isMet(SentenceBits sentence) {
            for (int kind : classes) {
                if (sentence.holds(kind)) {
                    return true;
                }
            }
            return false;
        }
    }

    RuleIndex(List<CompiledRule> rules, Atoms atoms, Lexicons lexicons) {
        needs = new Needs(atoms);
        needsOf = new int[rules.size()];
        neighbours = new Neighbours(atoms, lexicons);
        neighboursEnd = new int[rules.size() + 1];
        List<List<Integer>> called = calledBy(rules, atoms);
        Map<Set<Integer>, BitSet> asked = needClasses(rules, atoms);
        for (int r = 0; r < rules.size(); r++) {
            CompiledRule rule = rules.get(r);
            List<Pattern> parts = parts(rule.search().pattern());
            int anchor = neighbours.anchor(rule, parts);
            if (anchor >= 0 && isCrowded(rule, atoms, called)) {
                neighbours.add(parts, anchor);
            }
            neighboursEnd[r + 1] = neighbours.size();
            if (anchor >= 0 && neighbours.elements(parts.get(anchor)).isPresent()) {
                parts.remove(anchor);
            }
            parts.removeIf(part -> asked.containsKey(classes(part, atoms)));
            needsOf[r] = needs.add(parts);
        }
        calls = called.stream().map(RuleIndex::numbers).toArray(int[][]::new);
        manyCalls = Arrays.stream(calls)
                .map(list -> list.length < MANY ? null : bits(list))
                .toArray(BitSet[]::new);
        always = IntStream.range(0, rules.size())
                .filter(r -> rules.get(r).anchors().isEmpty())
                .toArray();
        for (Block.Kind kind : Block.Kind.values()) {
            takenBy.put(kind, takenBy(kind, rules));
        }
    }

    /** The rules that each element calls. */
    private static List<List<Integer>> calledBy(List<CompiledRule> rules, Atoms atoms) {
        List<List<Integer>> called = new ArrayList<>();
        for (int a = 0; a < atoms.size(); a++) {
            called.add(new ArrayList<>());
        }
        for (int r = 0; r < rules.size(); r++) {
            for (Pattern.Atom atom : anchor(rules.get(r))) {
                called.get(atoms.number(atom)).add(r);
            }
        }
        return called;
    }

    private static List<Pattern.Atom> anchor(CompiledRule rule) {
        return rule.anchors().isEmpty() ? List.of() : rule.anchors().get(0);
    }

    /** Whether the rule is called along with many others. */
    private static boolean isCrowded(CompiledRule rule, Atoms atoms, List<List<Integer>> called) {
        return anchor(rule).stream()
                .anyMatch(atom -> called.get(atoms.number(atom)).size() >= WORTH_ASKING);
    }

    private static BitSet bits(int[] numbers) {
        BitSet bits = new BitSet();
        Arrays.stream(numbers).forEach(bits::set);
        return bits;
    }

    private static BitSet takenBy(Block.Kind kind, List<CompiledRule> rules) {
        BitSet taken = new BitSet(rules.size());
        for (int r = 0; r < rules.size(); r++) {
            taken.set(r, rules.get(r).rule().scope().takes(kind));
        }
        return taken;
    }

    private Map<Set<Integer>, BitSet> needClasses(List<CompiledRule> rules, Atoms atoms) {
        Map<Set<Integer>, BitSet> byClasses = new LinkedHashMap<>();
        for (int r = 0; r < rules.size(); r++) {
            for (Pattern part : parts(rules.get(r).search().pattern())) {
                Set<Integer> classes = classes(part, atoms);
                if (!classes.isEmpty()) {
                    byClasses.computeIfAbsent(classes, key -> new BitSet()).set(r);
                }
            }
        }
        byClasses.values().removeIf(needing -> needing.cardinality() < WORTH_ASKING);
        byClasses.forEach((classes, needing) -> classNeeds.add(new ClassNeed(numbers(List.copyOf(classes)), needing)));
        return byClasses;
    }

    /** The parts of a pattern in one row: captures do not matter here. */
    private static List<Pattern> parts(Pattern pattern) {
        List<Pattern> parts = new ArrayList<>();
        flatten(pattern, parts);
        return parts;
    }

    private static void flatten(Pattern pattern, List<Pattern> parts) {
        if (pattern instanceof Pattern.Capture capture) {
            flatten(capture.part(), parts);
        } else if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(part -> flatten(part, parts));
        } else {
            parts.add(pattern);
        }
    }

    /** The classes of which a part always holds one; empty where it may do without. */
    private static Set<Integer> classes(Pattern part, Atoms atoms) {
        if (part instanceof Pattern.Classed classed) {
            return classed.kind() == WordClass.NOUN_PHRASE ? Set.of() : Set.of(atoms.number(classed));
        }
        Set<Integer> all = new TreeSet<>();
        if (part instanceof Pattern.Choice choice) {
            for (Pattern option : choice.options()) {
                Set<Integer> classes = classes(option, atoms);
                if (classes.isEmpty()) {
                    return Set.of();
                }
                all.addAll(classes);
            }
        }
        return all;
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    /** Adds the rules that an element calls. */
    void call(int atom, BitSet called) {
        BitSet many = manyCalls[atom];
        if (many == null) {
            for (int rule : calls[atom]) {
                called.set(rule);
            }
        } else {
            called.or(many);
        }
    }

    /** Rules without an anchor: run on every sentence. */
    int[] always() {
        return Arrays.copyOf(always, always.length);
    }

    /** The tests of a reading, sentence after sentence. */
    final class Tests {
        private final SentenceBits sentence;
        private final Neighbours.Tests near;

        Tests(SentenceBits sentence) {
            this.sentence = sentence;
            near = neighbours.new Tests(sentence);
        }

        /** Forgets what was found in the sentence before. */
        void next() {
            near.next();
        }

        /** Takes out the rules that do not look here, and those that need a class which the sentence lacks. */
        void keepServed(BitSet called, Block.Kind kind) {
            called.and(takenBy.getOrDefault(kind, NONE));
            for (ClassNeed need : classNeeds) {
                if (!need.isMet(sentence)) {
                    called.andNot(need.rules());
                }
            }
        }

        /** Whether the rule may match in the sentence; false is certain. */
        boolean mayMatch(int rule) {
            return needs.areMet(needsOf[rule], sentence) && near.stand(neighboursEnd[rule], neighboursEnd[rule + 1]);
        }
    }
}
