package io.github.onrecord.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern as a Thompson automaton: a list of instructions, each with at most two successors. Runs are in
 * {@link Automaton}.
 */
final class Program {
    /** What an instruction does. */
    enum Op {
        ATOM,
        NOT,
        SPLIT,
        SAVE,
        START,
        END,
        MATCH
    }

    /**
     * @param op what it does
     * @param atom for ATOM and NOT
     * @param next the instruction after it; the preferred one for SPLIT
     * @param other the second successor of SPLIT; the slot of SAVE
     */
    record Instruction(Op op, Pattern.Atom atom, int next, int other) {}

    private static final Pattern.Atom NO_ATOM = new Pattern.Any();

    private final List<Instruction> instructions = new ArrayList<>();
    private final Map<String, Integer> captures = new LinkedHashMap<>();
    private final int start;

    private Program(Pattern pattern) {
        int match = add(Op.MATCH, NO_ATOM, -1, -1);
        start = compile(pattern, match);
    }

    static Program of(Pattern pattern) {
        return new Program(pattern);
    }

    int start() {
        return start;
    }

    int size() {
        return instructions.size();
    }

    Instruction at(int pc) {
        return instructions.get(pc);
    }

    /** Capture names; the n-th uses the slots 2n and 2n + 1. */
    List<String> captures() {
        return List.copyOf(captures.keySet());
    }

    private int add(Op op, Pattern.Atom atom, int next, int other) {
        instructions.add(new Instruction(op, atom, next, other));
        return instructions.size() - 1;
    }

    /** Instructions for the pattern that go on at {@code next}; returns where they begin. */
    private int compile(Pattern pattern, int next) {
        if (pattern instanceof Pattern.Atom atom) {
            return add(Op.ATOM, atom, next, -1);
        }
        if (pattern instanceof Pattern.Not not) {
            return add(Op.NOT, not.atom(), next, -1);
        }
        if (pattern instanceof Pattern.Edge edge) {
            return add(edge.start() ? Op.START : Op.END, NO_ATOM, next, -1);
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            int at = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                at = compile(sequence.parts().get(i), at);
            }
            return at;
        }
        if (pattern instanceof Pattern.Choice choice) {
            int at = compile(choice.options().get(choice.options().size() - 1), next);
            for (int i = choice.options().size() - 2; i >= 0; i--) {
                at = add(Op.SPLIT, NO_ATOM, compile(choice.options().get(i), next), at);
            }
            return at;
        }
        if (pattern instanceof Pattern.Capture capture) {
            int slot = 2 * captures.computeIfAbsent(capture.name(), name -> captures.size());
            int close = add(Op.SAVE, NO_ATOM, next, slot + 1);
            return add(Op.SAVE, NO_ATOM, compile(capture.part(), close), slot);
        }
        Pattern.Repeat repeat = (Pattern.Repeat) pattern;
        int at = next;
        for (int i = repeat.max(); i > repeat.min(); i--) {
            at = add(Op.SPLIT, NO_ATOM, compile(repeat.part(), at), next);
        }
        for (int i = 0; i < repeat.min(); i++) {
            at = compile(repeat.part(), at);
        }
        return at;
    }
}
