package io.github.onrecord.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How many of the reworded examples the rules still see.
 *
 * @param trials every variant and what became of it, in the order of the rules
 * @param examples how many examples were reworded
 */
public record Robustness(List<Trial> trials, int examples) {
    /** Copies the list. */
    public Robustness {
        trials = List.copyOf(trials);
    }

    /**
     * One variant.
     *
     * @param rule the rule's id
     * @param variant the example as another writer might have put it
     * @param outcome empty where the rule still sees it; else what came out, for people
     */
    public record Trial(String rule, Variant variant, String outcome) {
        /** Whether the rule still sees it. */
        public boolean passes() {
            return outcome.isEmpty();
        }
    }

    /**
     * A count of variants.
     *
     * @param passing those that still match
     * @param all all of them
     */
    public record Share(int passing, int all) {
        /** Of 100, rounded down, so that 100 means all of them. */
        public int percent() {
            return all == 0 ? 100 : passing * 100 / all;
        }

        private Share and(Trial trial) {
            return new Share(passing + (trial.passes() ? 1 : 0), all + 1);
        }
    }

    /** Over all variants. */
    public Share share() {
        return trials.stream().reduce(new Share(0, 0), Share::and, (a, b) -> a);
    }

    /** By kind of variant, those that occur, in the order of the kinds. */
    public Map<VariantKind, Share> byKind() {
        Map<VariantKind, Share> unordered = by(trial -> trial.variant().kind());
        return new java.util.TreeMap<>(unordered);
    }

    /** By the rule's id, in the order of the rules. */
    public Map<String, Share> byRule() {
        return by(Trial::rule);
    }

    /** The variants that a rule no longer sees. */
    public List<Trial> brittle() {
        return trials.stream().filter(trial -> !trial.passes()).toList();
    }

    private <K> Map<K, Share> by(Function<Trial, K> key) {
        Map<K, Share> shares = new LinkedHashMap<>();
        for (Trial trial : trials) {
            K at = key.apply(trial);
            shares.put(at, shares.getOrDefault(at, new Share(0, 0)).and(trial));
        }
        return shares;
    }
}
