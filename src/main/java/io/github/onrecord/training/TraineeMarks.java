package io.github.onrecord.training;

import java.util.List;

/**
 * What one trainee got.
 *
 * @param trainee the name
 * @param file the file's name
 * @param given the counted answers, in the order of the key
 */
public record TraineeMarks(String trainee, String file, List<Given> given) {
    /** Copies the list. */
    public TraineeMarks {
        given = List.copyOf(given);
    }

    /** The credit of all answers. */
    public double points() {
        return points(given);
    }

    /** The credit as a share of what can be got, 0 to 1. */
    public double score() {
        return score(given);
    }

    /** How many cells were filled in. */
    public int answered() {
        return (int) given.stream().filter(answer -> !answer.isBlank()).count();
    }

    List<Given> to(Question question) {
        return given.stream()
                .filter(answer -> answer.answer().question() == question)
                .toList();
    }

    static double points(List<Given> given) {
        return given.stream().mapToDouble(Given::credit).sum();
    }

    static double score(List<Given> given) {
        return given.isEmpty() ? 0 : points(given) / given.size();
    }
}
