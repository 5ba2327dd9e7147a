package io.github.onrecord.rules;

import io.github.onrecord.language.WordClass;
import java.util.Arrays;
import java.util.List;

/**
 * What a sentence must hold for a rule to match, wherever it stands: of a sequence each part, of a choice one option. A
 * chain of questions "does the sentence hold this element", each with the question that follows on yes and on no. The
 * questions of all rules lie in one array, since thousands of rules are asked for one "said".
 */
final class Needs {
    /** Where a chain ends. */
    private static final int MET = -1;

    private static final int UNMET = -2;
    private static final int SIZE = 3;

    private final Atoms atoms;
    private int[] questions = new int[256 * SIZE];
    private int count;

    Needs(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Adds what parts of a pattern need; returns the first question, for {@link #areMet}. */
    int add(List<Pattern> parts) {
        return askAll(parts, MET, UNMET);
    }

    private int askAll(List<Pattern> parts, int met, int unmet) {
        int first = met;
        for (int i = parts.size() - 1; i >= 0; i--) {
            first = ask(parts.get(i), first, unmet);
        }
        return first;
    }

    /** The first question of a pattern that goes on at {@code met} or {@code unmet}. */
    private int ask(Pattern pattern, int met, int unmet) {
        if (pattern instanceof Pattern.Capture capture) {
            return ask(capture.part(), met, unmet);
        }
        if (pattern instanceof Pattern.Repeat repeat) {
            return repeat.min() == 0 ? met : ask(repeat.part(), met, unmet);
        }
        if (pattern instanceof Pattern.Both both) {
            return ask(both.atom(), met, unmet);
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return askAll(sequence.parts(), met, unmet);
        }
        if (pattern instanceof Pattern.Choice choice) {
            int first = unmet;
            for (int i = choice.options().size() - 1; i >= 0; i--) {
                first = ask(choice.options().get(i), met, first);
            }
            return first;
        }
        return canBeAsked(pattern) ? question(atoms.number((Pattern.Atom) pattern), met, unmet) : met;
    }

    /** Not for tags, which cost more than the answer saves, nor for noun phrases, which need them. */
    private static boolean canBeAsked(Pattern pattern) {
        return pattern instanceof Pattern.Words
                || pattern instanceof Pattern.Exact
                || pattern instanceof Pattern.Listed
                || pattern instanceof Pattern.Classed classed && classed.kind() != WordClass.NOUN_PHRASE;
    }

    private int question(int atom, int met, int unmet) {
        if ((count + 1) * SIZE > questions.length) {
            questions = Arrays.copyOf(questions, questions.length * 2);
        }
        questions[count * SIZE] = atom;
        questions[count * SIZE + 1] = met;
        questions[count * SIZE + 2] = unmet;
        return count++;
    }

    /** Whether the sentence holds what is needed from a first question on. */
    boolean areMet(int first, SentenceBits sentence) {
        int at = first;
        while (at >= 0) {
            at = questions[at * SIZE + (sentence.holds(questions[at * SIZE]) ? 1 : 2)];
        }
        return at == MET;
    }
}
