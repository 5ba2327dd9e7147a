package io.github.onrecord.evaluation;

import java.util.List;

/**
 * How far we agree with the gold.
 *
 * @param articles how many were compared
 * @param rules name and version of the rules
 * @param sections totals first, then the parts
 * @param mistakes worst first
 */
public record Evaluation(int articles, String rules, List<Section> sections, List<Mistake> mistakes) {
    /** Copies the lists. */
    public Evaluation {
        sections = List.copyOf(sections);
        mistakes = List.copyOf(mistakes);
    }

    /** The worst so many of them. */
    public List<Mistake> worst(int number) {
        return mistakes.subList(0, Math.min(number, mistakes.size()));
    }
}
