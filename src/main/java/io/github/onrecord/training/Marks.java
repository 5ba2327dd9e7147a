package io.github.onrecord.training;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.training.Curriculum.FeedbackRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a group got, and what that tells.
 *
 * <pre>{@code
 * Marks marks = Marks.of(KeyReader.read(key), submissions, pack, Curriculum.of(pack));
 * marks.trainees().get(0).score(); // 0 to 1
 * }</pre>
 *
 * @param key what counted as right
 * @param trainees one for each submission, in its order
 * @param items how the group did on each question of each item
 * @param confusions what was given for what was right, for each question that is answered from a list
 * @param agreements how far trainees agree with one another and with the key
 * @param feedbackRules when a trainee is told what
 */
public record Marks(
        AnswerKey key,
        List<TraineeMarks> trainees,
        List<ItemMarks> items,
        List<Confusion> confusions,
        List<Agreement> agreements,
        FeedbackRules feedbackRules) {
    /** Copies the lists. */
    public Marks {
        trainees = List.copyOf(trainees);
        items = List.copyOf(items);
        confusions = List.copyOf(confusions);
        agreements = List.copyOf(agreements);
    }

    /** Marks submissions of the key's own version; what they say of other versions is not counted. */
    public static Marks of(AnswerKey key, List<Submission> submissions, RulePack pack, Curriculum curriculum) {
        Marker marker = new Marker(key, pack, curriculum);
        Choices choices = new Choices(pack, curriculum);
        List<TraineeMarks> trainees =
                distinct(submissions).stream().map(marker::mark).toList();
        List<Confusion> confusions = key.level().questions().stream()
                .filter(Question::isChoice)
                .filter(question -> !key.to(question).isEmpty())
                .map(question -> Confusion.of(question, choices.of(question), trainees))
                .toList();
        return new Marks(
                key,
                trainees,
                ItemMarks.of(trainees),
                confusions,
                new GroupAgreement(key, choices, marker, trainees).all(),
                curriculum.feedback());
    }

    /** Two people of one name keep apart by the names of their files. */
    private static List<Submission> distinct(List<Submission> submissions) {
        Set<String> names = new HashSet<>();
        List<Submission> distinct = new ArrayList<>();
        for (Submission submission : submissions) {
            boolean isNew = names.add(Words.bare(submission.trainee()));
            distinct.add(isNew ? submission : submission.named(submission.trainee() + " (" + submission.file() + ")"));
        }
        return distinct;
    }
}
