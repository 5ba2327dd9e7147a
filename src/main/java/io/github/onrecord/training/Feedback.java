package io.github.onrecord.training;

import io.github.onrecord.training.AnswerKey.Answer;
import io.github.onrecord.training.Curriculum.FeedbackRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says to one trainee what went well, what to practise, and why some answers are other than given. */
final class Feedback {
    private static final int WORDS_OF_A_CLAIM = 90;

    private final FeedbackRules rules;
    private final TraineeMarks marks;
    private final Map<Question, Map<String, List<Given>>> kinds = new EnumMap<>(Question.class);

    Feedback(FeedbackRules rules, TraineeMarks marks) {
        this.rules = rules;
        this.marks = marks;
        for (Given given : marks.given()) {
            kinds.computeIfAbsent(given.answer().question(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(kind(given.answer()), first -> new ArrayList<>())
                    .add(given);
        }
    }

    /** Answers of one sort: where right answers differ from item to item, all of them are one sort. */
    private static String kind(Answer answer) {
        return answer.question() == Question.SCORE || answer.question() == Question.ASK ? "all" : answer.right();
    }

    /** "Who says so? Named source (5 of 5), No source shown (2 of 2)". */
    List<String> strengths() {
        return kinds(share -> share >= rules.sure());
    }

    List<String> toPractise() {
        return kinds(share -> share < rules.shaky());
    }

    /** Whether a share of right answers is told. */
    private interface Told {
        boolean of(double share);
    }

    private List<String> kinds(Told told) {
        List<String> lines = new ArrayList<>();
        kinds.forEach((question, answers) -> {
            String words = answers.entrySet().stream()
                    .filter(kind -> kind.getValue().size() >= rules.atLeast())
                    .filter(kind -> told.of(TraineeMarks.score(kind.getValue())))
                    .map(kind -> kind.getKey() + " (" + number(TraineeMarks.points(kind.getValue())) + " of "
                            + kind.getValue().size() + ")")
                    .collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                lines.add(question.header() + " " + words);
            }
        });
        return lines;
    }

    /** The whole message, ready to paste. */
    String words() {
        List<String> lines = new ArrayList<>();
        lines.add(marks.trainee() + ": " + number(marks.points()) + " of "
                + marks.given().size() + " points, " + Words.percent(marks.score()) + ".");
        int blank = marks.given().size() - marks.answered();
        if (blank > 0) {
            lines.add(Words.count(blank, "answer") + " left empty.");
        }
        add(lines, "What you do well: ", strengths());
        add(lines, "What to practise: ", toPractise());
        mistakes().forEach(given -> lines.add(explained(given)));
        lines.add(Manual.NOT_TRUTH);
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String opening, List<String> kinds) {
        if (!kinds.isEmpty()) {
            lines.add(opening + String.join("; ", kinds) + ".");
        }
    }

    /** Wrong answers, one of each kind before a second of any. */
    private List<Given> mistakes() {
        Map<String, List<Given>> wrong = marks.given().stream()
                .filter(Given::isWrong)
                .collect(Collectors.groupingBy(
                        given -> given.answer().question().header() + kind(given.answer()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Given> mistakes = wrong.values().stream()
                .sorted(Comparator.comparing((List<Given> of) -> -of.size()))
                .map(of -> of.get(0))
                .collect(Collectors.toCollection(ArrayList::new));
        wrong.values().forEach(of -> mistakes.addAll(of.subList(1, of.size())));
        return mistakes.stream().limit(rules.mistakes()).toList();
    }

    private static String explained(Given given) {
        Answer answer = given.answer();
        String whose = answer.isTrainers() ? "your trainer says" : "the key says";
        StringBuilder words = new StringBuilder("Claim " + answer.number() + ", “"
                + Words.shortened(answer.words(), WORDS_OF_A_CLAIM) + "”: you wrote “" + given.words() + "”; " + whose
                + " “" + answer.right() + "”.");
        if (!answer.isTrainers() && !answer.why().isEmpty()) {
            words.append(" ").append(answer.why());
        }
        if (!answer.note().isEmpty()) {
            words.append(" ").append(answer.note());
        }
        return words.toString();
    }

    /** "5", "5.5". */
    static String number(double points) {
        return points == Math.rint(points)
                ? String.valueOf(Math.round(points))
                : String.format(java.util.Locale.ROOT, "%.1f", points);
    }
}
