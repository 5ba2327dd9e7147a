package io.github.onrecord.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts right and wrong by name, on our side and on the gold's. */
final class Shares {
    private final Map<String, Share> ours = new TreeMap<>();
    private final Map<String, Share> gold = new TreeMap<>();

    /** One of ours. */
    void ours(String name, boolean isRight) {
        ours.merge(name, Share.NONE.plus(isRight), (old, one) -> old.plus(isRight));
    }

    /** One of the gold's. */
    void gold(String name, boolean isRight) {
        gold.merge(name, Share.NONE.plus(isRight), (old, one) -> old.plus(isRight));
    }

    /** Many at once. */
    void add(String name, int right, int inOurs, int inGold) {
        ours.merge(name, new Share(right, inOurs), Shares::sum);
        gold.merge(name, new Share(right, inGold), Shares::sum);
    }

    Share ours(String name) {
        return ours.getOrDefault(name, Share.NONE);
    }

    Share gold(String name) {
        return gold.getOrDefault(name, Share.NONE);
    }

    /** The line of one name. */
    Figure figure(String name) {
        return Figure.of(name, ours(name), gold(name));
    }

    /** All names in their order, with precision and recall. */
    List<Figure> figures() {
        return Stream.concat(ours.keySet().stream(), gold.keySet().stream())
                .distinct()
                .sorted()
                .map(this::figure)
                .toList();
    }

    /** The names that only ours have, those with most of them first. */
    List<Figure> figuresOfOurs() {
        return ours.entrySet().stream()
                .sorted(Map.Entry.<String, Share>comparingByValue((a, b) -> b.of() - a.of())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Figure.ofOurs(entry.getKey(), entry.getValue()))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Share sum(Share left, Share right) {
        return new Share(left.right() + right.right(), left.of() + right.of());
    }
}
