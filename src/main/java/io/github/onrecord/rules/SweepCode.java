package io.github.onrecord.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the steps of a {@link Sweep}. A step takes four numbers: what it does, the set it reads, the set it adds to,
 * and an argument. Set 0 holds every place of the sentence: before each token, and its end.
 */
final class SweepCode {
    static final int STEP = 4;
    static final int EVERYWHERE = 0;

    private final Atoms atoms;
    private int[] steps = new int[64 * STEP];
    private int size;
    private int used = EVERYWHERE + 1;

    SweepCode(Atoms atoms) {
        this.atoms = atoms;
    }

    int[] steps() {
        return Arrays.copyOf(steps, size);
    }

    /** How many sets the steps use. */
    int sets() {
        return used;
    }

    int newSet() {
        return used++;
    }

    private void step(int what, int from, int into, int argument) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
        }
        steps[size++] = what;
        steps[size++] = from;
        steps[size++] = into;
        steps[size++] = argument;
    }

    /** Ends the sweep where the set is empty. */
    void need(int set) {
        step(Sweep.NEED, set, 0, 0);
    }

    /** Steps that add to {@code into} the places from which the pattern reaches one of {@code from}. */
    void add(Pattern pattern, int from, int into) {
        add(pattern, from, into, true);
    }

    private void add(Pattern pattern, int from, int into, boolean needed) {
        if (pattern instanceof Pattern.Any) {
            step(Sweep.GAP, from, into, 1 << 8 | 1);
        } else if (pattern instanceof Pattern.Words || pattern instanceof Pattern.Exact) {
            step(Sweep.WORD, from, into, atoms.number((Pattern.Atom) pattern));
        } else if (pattern instanceof Pattern.Atom atom) {
            step(Sweep.IS, from, into, atoms.number(atom));
        } else if (pattern instanceof Pattern.Not not) {
            step(Sweep.NOT, from, into, atoms.number(not.atom()));
        } else if (pattern instanceof Pattern.Edge edge) {
            step(edge.start() ? Sweep.FIRST : Sweep.LAST, from, into, 0);
        } else if (pattern instanceof Pattern.Capture capture) {
            add(capture.part(), from, into, needed);
        } else if (pattern instanceof Pattern.Choice choice) {
            choice.options().forEach(option -> add(option, from, into, false));
        } else if (pattern instanceof Pattern.Sequence sequence) {
            addAll(sequence.parts(), from, into, needed);
        } else {
            repeat((Pattern.Repeat) pattern, from, into, needed);
        }
    }

    /** As {@link #add}, for one part after the other; where needed, a part that leads nowhere ends the sweep. */
    private void addAll(List<Pattern> parts, int from, int into, boolean needed) {
        int at = from;
        for (int i = 0; i < parts.size(); i++) {
            Pattern part = parts.get(parts.size() - 1 - i);
            int reached = i == parts.size() - 1 ? into : newSet();
            add(part, at, reached, needed);
            if (needed && !isOptional(part)) {
                need(reached);
            }
            at = reached;
        }
    }

    private static boolean isOptional(Pattern part) {
        return part instanceof Pattern.Repeat repeat && repeat.min() == 0;
    }

    private void repeat(Pattern.Repeat repeat, int from, int into, boolean needed) {
        if (repeat.part() instanceof Pattern.Any) {
            step(Sweep.GAP, from, into, repeat.max() << 8 | repeat.min());
            return;
        }
        int at = from;
        if (repeat.max() > repeat.min()) {
            at = newSet();
            rounds(repeat.part(), repeat.max() - repeat.min(), from, at);
        }
        for (int i = 0; i < repeat.min(); i++) {
            int reached = newSet();
            add(repeat.part(), at, reached, needed);
            at = reached;
        }
        step(Sweep.SAME, at, into, 0);
    }

    /** From none to {@code rounds} times the part. A round that adds nothing is the last. */
    private void rounds(Pattern part, int rounds, int from, int into) {
        step(Sweep.SAME, from, into, 0);
        List<Integer> growth = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            int round = newSet();
            add(part, into, round, false);
            growth.add(size);
            step(Sweep.GROW, round, into, 0);
        }
        growth.forEach(at -> steps[at + 3] = size);
    }
}
