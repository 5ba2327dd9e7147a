package io.github.onrecord.confidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is said of a page, and when.
 *
 * @param id its name
 * @param from what has to be counted at least so often
 * @param below what has to be counted less often
 * @param unless rules before it; where one of them speaks, this one is silent
 * @param scored whether the page is scored all the same
 * @param findings whether the writer is asked about claims all the same
 * @param notAsked codes of findings that this form of page does not call for
 * @param note the sentence, with blanks such as {words}
 * @param noteForOne the sentence where the first count of 'from' is 1
 */
record ConfidenceRule(
        String id,
        Map<PageMeasure, Integer> from,
        Map<PageMeasure, Integer> below,
        List<String> unless,
        boolean scored,
        boolean findings,
        List<String> notAsked,
        String note,
        String noteForOne) {
    ConfidenceRule {
        from = copy(from);
        below = copy(below);
        unless = List.copyOf(unless);
        notAsked = List.copyOf(notAsked);
    }

    private static Map<PageMeasure, Integer> copy(Map<PageMeasure, Integer> limits) {
        Map<PageMeasure, Integer> copy = new EnumMap<>(PageMeasure.class);
        copy.putAll(limits);
        return Collections.unmodifiableMap(copy);
    }

    boolean holds(Map<PageMeasure, Integer> counts, Set<String> spoken) {
        return unless.stream().noneMatch(spoken::contains)
                && from.entrySet().stream().allMatch(limit -> count(counts, limit.getKey()) >= limit.getValue())
                && below.entrySet().stream().allMatch(limit -> count(counts, limit.getKey()) < limit.getValue());
    }

    Reservation reservation(Map<PageMeasure, Integer> counts) {
        boolean one = from.keySet().stream()
                .findFirst()
                .filter(m -> count(counts, m) == 1)
                .isPresent();
        String words = one && !noteForOne.isEmpty() ? noteForOne : note;
        for (Map.Entry<PageMeasure, Integer> counted : counts.entrySet()) {
            words = words.replace(
                    "{" + counted.getKey().id() + "}", counted.getValue().toString());
        }
        return new Reservation(id, scored, findings, notAsked, words);
    }

    private static int count(Map<PageMeasure, Integer> counts, PageMeasure measure) {
        return counts.getOrDefault(measure, 0);
    }
}
