package io.github.onrecord.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was given for what was right, over all trainees.
 *
 * @param question what was asked
 * @param right the answers that were right at least once, in the order of the list
 * @param given what was given or right: the answers of the list, then other words, then nothing
 * @param counts by row of {@code right} and column of {@code given}
 */
public record Confusion(Question question, List<String> right, List<String> given, List<List<Integer>> counts) {
    /** The column of answers that are in no list. */
    static final String OTHER = "other words";
    /** The column of what was left empty. */
    static final String EMPTY = "no answer";

    /** Copies the lists. */
    public Confusion {
        right = List.copyOf(right);
        given = List.copyOf(given);
        counts = counts.stream().map(List::copyOf).toList();
    }

    static Confusion of(Question question, List<String> choices, List<TraineeMarks> trainees) {
        List<Given> answers = trainees.stream()
                .flatMap(trainee -> trainee.to(question).stream())
                .toList();
        Set<String> keyed = new LinkedHashSet<>(choices);
        answers.forEach(answer -> keyed.add(answer.answer().right()));
        List<String> right = keyed.stream()
                .filter(words -> answers.stream()
                        .anyMatch(answer -> Words.same(answer.answer().right(), words)))
                .toList();
        List<String> given = new ArrayList<>(choices.stream()
                .filter(choice -> right.contains(choice)
                        || answers.stream().anyMatch(answer -> answer.words().equals(choice)))
                .toList());
        given.add(OTHER);
        given.add(EMPTY);
        List<List<Integer>> counts = right.stream()
                .map(row -> given.stream()
                        .map(column -> (int) answers.stream()
                                .filter(answer -> Words.same(answer.answer().right(), row))
                                .filter(answer -> column(answer, choices).equals(column))
                                .count())
                        .toList())
                .toList();
        return new Confusion(question, right, given, counts);
    }

    private static String column(Given answer, List<String> choices) {
        if (answer.isBlank()) {
            return EMPTY;
        }
        return choices.contains(answer.words()) ? answer.words() : OTHER;
    }
}
