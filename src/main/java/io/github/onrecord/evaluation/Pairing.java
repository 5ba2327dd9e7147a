package io.github.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Who belongs to whom: the pairs that overlap best come first, and each serves one. */
final class Pairing {
    /** Less than half in common is no match. */
    private static final double MATCH = 0.5;

    private final Map<Integer, Integer> oursOfGold = new TreeMap<>();
    private final Map<Integer, Integer> goldOfOurs = new TreeMap<>();

    private record Pair(double overlap, int gold, int ours) {}

    private Pairing() {}

    /** Pairs members of two lists by an overlap of 0 to 1. */
    static <G, O> Pairing of(List<G> gold, List<O> ours, BiFunction<G, O, Double> overlap) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int o = 0; o < ours.size(); o++) {
                double shared = overlap.apply(gold.get(g), ours.get(o));
                if (shared >= MATCH) {
                    pairs.add(new Pair(shared, g, o));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::ours));
        Pairing pairing = new Pairing();
        pairs.forEach(pairing::take);
        return pairing;
    }

    private void take(Pair pair) {
        if (!oursOfGold.containsKey(pair.gold()) && !goldOfOurs.containsKey(pair.ours())) {
            oursOfGold.put(pair.gold(), pair.ours());
            goldOfOurs.put(pair.ours(), pair.gold());
        }
    }

    /** Ours by the number of the gold's. */
    Map<Integer, Integer> oursOfGold() {
        return oursOfGold;
    }

    /** The gold's by the number of ours. */
    Map<Integer, Integer> goldOfOurs() {
        return goldOfOurs;
    }

    int size() {
        return oursOfGold.size();
    }
}
