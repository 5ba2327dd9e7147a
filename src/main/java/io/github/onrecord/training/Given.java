package io.github.onrecord.training;

import io.github.onrecord.training.AnswerKey.Answer;

/**
 * One answer of one trainee, marked.
 *
 * @param answer what the key says
 * @param words what was given, in the words of the list where it is one of them; empty where nothing was
 * @param credit 0 to 1
 */
public record Given(Answer answer, String words, double credit) {
    /** Whether nothing was written. */
    public boolean isBlank() {
        return words.isEmpty();
    }

    boolean isWrong() {
        return !isBlank() && credit == 0;
    }
}
