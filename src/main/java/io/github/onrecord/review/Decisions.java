package io.github.onrecord.review;

import java.util.List;

/**
 * Everything that was decided about the drafts of one folder.
 *
 * @param verdicts in the order of the file
 * @param suppressions those of the verdict file
 * @param baseline what was known already
 */
public record Decisions(List<Verdict> verdicts, List<Suppression> suppressions, List<Known> baseline) {
    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Decisions {
        verdicts = List.copyOf(verdicts);
        suppressions = List.copyOf(suppressions);
        baseline = List.copyOf(baseline);
    }

    /** What was decided about one draft, and what the draft itself says. */
    public Decisions of(String article, List<Suppression> inText) {
        List<Suppression> all = new java.util.ArrayList<>(inText);
        suppressions.stream().filter(one -> one.article().equals(article)).forEach(all::add);
        return new Decisions(
                verdicts.stream().filter(one -> one.article().equals(article)).toList(),
                all,
                baseline.stream().filter(one -> one.article().equals(article)).toList());
    }

    /** The same with another baseline. */
    public Decisions with(List<Known> other) {
        return new Decisions(verdicts, suppressions, other);
    }
}
