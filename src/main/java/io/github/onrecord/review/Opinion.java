package io.github.onrecord.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What all reviewers say about one claim or finding.
 *
 * @param verdicts one a reviewer, by name; at least one
 * @param onEarlierWords whether they were given to another wording of it
 */
public record Opinion(List<Verdict> verdicts, boolean onEarlierWords) {
    /** Copies the list. */
    public Opinion {
        verdicts = List.copyOf(verdicts);
    }

    /** What all of them say; empty where they differ. */
    public Optional<Answer> answer() {
        Verdict first = verdicts.get(0);
        return verdicts.stream().allMatch(first::agreesWith) ? Optional.of(first.answer()) : Optional.empty();
    }

    /** Whether the reviewers differ. */
    public boolean isDisputed() {
        return answer().isEmpty();
    }

    /** Whether all agree that nothing is left to be done. */
    public boolean settles() {
        return answer().filter(Answer::settles).isPresent();
    }

    /** What stands in the verdict cell: the verdict; empty where reviewers differ. */
    public String verdictCell() {
        return answer().map(Answer::id).orElse("");
    }

    /** What stands in the note cell: the note; where several reviewers have something to say, who says what. */
    public String noteCell() {
        boolean hasNotes = verdicts.stream().anyMatch(verdict -> !verdict.note().isEmpty());
        if (verdicts.size() == 1) {
            return verdicts.get(0).note();
        }
        return hasNotes || isDisputed() ? words() : "";
    }

    /** What stands in the reviewer cell: who gave the verdict, or who differ. */
    public String reviewerCell() {
        return verdicts.stream()
                .map(Verdict::reviewer)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "Ana Ruiz: fix (no name); Ben Toll: accept". */
    public String words() {
        return verdicts.stream().map(Verdict::words).collect(Collectors.joining("; "));
    }
}
