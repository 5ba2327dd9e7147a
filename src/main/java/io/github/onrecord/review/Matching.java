package io.github.onrecord.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which claims (or findings) of one version of a draft are those of another. Equal fingerprints match at once, wherever
 * they moved. The rest match where the rule is the same, the source is the same, and the words are alike; those that
 * kept their place among their neighbours may differ more. Each matches once at most.
 *
 * <pre>{@code
 * Matching claims = Matching.of(Trace.ofClaims(old), Trace.ofClaims(edited), Matching.Sources.SAME);
 * claims.after(3); // where the fourth claim of the old version stands in the edited one
 * }</pre>
 */
public final class Matching {
    private static final double ALIKE = 0.8;
    private static final double ALIKE_IN_PLACE = 0.6;
    private static final double SAME_NAME = 0.8;

    private final List<Trace> before;
    private final List<Trace> after;
    private final Sources sources;
    private final Map<Integer, Integer> afterOf = new TreeMap<>();
    private final Map<Integer, Integer> beforeOf = new TreeMap<>();

    private Matching(List<Trace> before, List<Trace> after, Sources sources) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.sources = sources;
    }

    /** Whether an edit may change who is credited. */
    public enum Sources {
        /** Another source makes another claim. */
        SAME,
        /** Only the words decide: for telling that a source was lost or changed. */
        ANY
    }

    /** Two that are the same: their indexes in the lists, from 0, and whether the fingerprints are equal. */
    public record Pair(int before, int after, boolean isExact) {}

    private record Candidate(int before, int after, boolean inPlace, double likeness, int distance) {
        boolean isAlike() {
            return likeness >= (inPlace ? ALIKE_IN_PLACE : ALIKE);
        }
    }

    /** For each index the last one up to it that is matched, or -1. */
    private static final class Neighbours {
        private final int[] lastMatched;

        Neighbours(int size, Map<Integer, Integer> matched) {
            lastMatched = new int[size];
            int last = -1;
            for (int i = 0; i < size; i++) {
                last = matched.containsKey(i) ? i : last;
                lastMatched[i] = last;
            }
        }

        int lastMatched(int index) {
            return lastMatched[index];
        }
    }

    /**
     * Matches two versions.
     *
     * @param before the traces of the one, in reading order
     * @param after the traces of the other, in reading order
     */
    public static Matching of(List<Trace> before, List<Trace> after, Sources sources) {
        Matching matching = new Matching(before, after, sources);
        matching.matchFingerprints();
        matching.matchWords();
        return matching;
    }

    /** Where in the later version the one with this index stands, from 0; empty if it is gone. */
    public OptionalInt after(int index) {
        return found(afterOf, index);
    }

    /** Where in the earlier version the one with this index stood, from 0; empty if it is new. */
    public OptionalInt before(int index) {
        return found(beforeOf, index);
    }

    /** All that match, in the order of the earlier version. */
    public List<Pair> pairs() {
        return afterOf.entrySet().stream()
                .map(entry -> new Pair(entry.getKey(), entry.getValue(), isExact(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** The indexes in the earlier version of those that are gone, ascending. */
    public List<Integer> gone() {
        return unmatched(before, afterOf);
    }

    /** The indexes in the later version of those that are new, ascending. */
    public List<Integer> added() {
        return unmatched(after, beforeOf);
    }

    private void matchFingerprints() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.putIfAbsent(after.get(i).fingerprint(), i);
        }
        for (int i = 0; i < before.size(); i++) {
            Integer place = places.remove(before.get(i).fingerprint());
            if (place != null) {
                join(i, place);
            }
        }
    }

    private void matchWords() {
        List<Integer> gone = gone();
        List<Integer> added = added();
        Neighbours old = new Neighbours(before.size(), afterOf);
        Neighbours edited = new Neighbours(after.size(), beforeOf);
        Map<Integer, Likeness> newWords = new TreeMap<>();
        added.forEach(j -> newWords.put(j, Likeness.of(after.get(j).words())));
        List<Candidate> candidates = new ArrayList<>();
        for (int i : gone) {
            Likeness words = Likeness.of(before.get(i).words());
            int anchor = old.lastMatched(i) < 0 ? -1 : afterOf.getOrDefault(old.lastMatched(i), -1);
            newWords.forEach((j, others) -> {
                if (mayMatch(before.get(i), after.get(j))) {
                    int distance = Math.abs((j - anchor) - (i - old.lastMatched(i)));
                    boolean inPlace = anchor == edited.lastMatched(j);
                    candidates.add(new Candidate(i, j, inPlace, words.to(others), distance));
                }
            });
        }
        candidates.removeIf(candidate -> !candidate.isAlike());
        joinBestFirst(candidates);
    }

    private void joinBestFirst(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        for (Candidate candidate : candidates) {
            if (!afterOf.containsKey(candidate.before()) && !beforeOf.containsKey(candidate.after())) {
                join(candidate.before(), candidate.after());
            }
        }
    }

    private boolean mayMatch(Trace one, Trace other) {
        return one.rule().equals(other.rule())
                && (sources == Sources.ANY || isSameSource(one.source(), other.source()));
    }

    /** A name may be mended, or be given in full elsewhere by now. */
    private static boolean isSameSource(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        return one.endsWith(" " + other)
                || other.endsWith(" " + one)
                || Likeness.of(one).to(Likeness.of(other)) >= SAME_NAME;
    }

    private void join(int earlier, int later) {
        afterOf.put(earlier, later);
        beforeOf.put(later, earlier);
    }

    private boolean isExact(int earlier, int later) {
        return before.get(earlier).fingerprint().equals(after.get(later).fingerprint());
    }

    private static OptionalInt found(Map<Integer, Integer> places, int index) {
        Integer place = places.get(index);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static List<Integer> unmatched(List<Trace> traces, Map<Integer, Integer> matched) {
        return IntStream.range(0, traces.size())
                .filter(i -> !matched.containsKey(i))
                .boxed()
                .toList();
    }
}
