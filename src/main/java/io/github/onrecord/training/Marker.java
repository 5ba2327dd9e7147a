package io.github.onrecord.training;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.training.AnswerKey.Answer;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds answers against the key. */
final class Marker {
    private static final int SHORTEST = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final AnswerKey key;
    private final Choices choices;
    private final Curriculum curriculum;

    Marker(AnswerKey key, RulePack pack, Curriculum curriculum) {
        this.key = key;
        this.choices = new Choices(pack, curriculum);
        this.curriculum = curriculum;
    }

    TraineeMarks mark(Submission submission) {
        List<Given> given = key.marked().stream()
                .map(answer -> mark(
                        answer,
                        submission.given(answer.code(), answer.question()).orElse("")))
                .toList();
        return new TraineeMarks(submission.trainee(), submission.file(), given);
    }

    private Given mark(Answer answer, String written) {
        String given = words(answer.question(), written);
        if (given.isEmpty()) {
            return new Given(answer, "", 0);
        }
        double credit = right(answer)
                .mapToDouble(right -> credit(answer.question(), right, given))
                .max()
                .orElse(0);
        return new Given(answer, given, credit);
    }

    private static Stream<String> right(Answer answer) {
        return Stream.concat(Stream.of(answer.right()), answer.accepted().stream());
    }

    private double credit(Question question, String right, String given) {
        if (question != Question.SCORE) {
            return Words.same(words(question, right), given) ? 1 : 0;
        }
        OptionalInt wanted = number(right);
        OptionalInt got = number(given);
        if (wanted.isEmpty() || got.isEmpty()) {
            return 0;
        }
        int apart = Math.abs(wanted.getAsInt() - got.getAsInt());
        if (apart <= curriculum.fullPoints()) {
            return 1;
        }
        return apart <= curriculum.halfPoints() ? 0.5 : 0;
    }

    /** The first number in it. */
    static OptionalInt number(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find() ? OptionalInt.of(Integer.parseInt(number.group())) : OptionalInt.empty();
    }

    /** An answer in the words of the list, if it is one of them in another case, or the beginning of only one. */
    String words(Question question, String written) {
        String bare = Words.bare(written);
        List<String> offered = choices.of(question);
        List<String> same = offered.stream()
                .filter(choice -> Words.bare(choice).equals(bare))
                .toList();
        List<String> begun = bare.length() < SHORTEST
                ? List.of()
                : offered.stream()
                        .filter(choice -> (Words.bare(choice) + " ").startsWith(bare + " "))
                        .toList();
        if (!same.isEmpty()) {
            return same.get(0);
        }
        return begun.size() == 1 ? begun.get(0) : written.strip();
    }
}
