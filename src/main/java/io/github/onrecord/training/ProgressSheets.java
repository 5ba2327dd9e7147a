package io.github.onrecord.training;

import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Lays out what a group learned: before against after, by trainee and by question. */
final class ProgressSheets {
    private final Marks before;
    private final Marks after;
    private final Progress progress;

    ProgressSheets(Marks before, Marks after, Progress progress) {
        this.before = before;
        this.after = after;
        this.progress = progress;
    }

    List<PlainSheet> all() {
        return List.of(byTrainee(), byQuestion());
    }

    private PlainSheet byTrainee() {
        List<List<Cell>> rows = new ArrayList<>();
        progress.pairs()
                .forEach(pair -> rows.add(List.of(
                        Cell.words(pair.after().trainee()),
                        Cell.share(pair.before().score()),
                        Cell.share(pair.after().score()),
                        Cell.words(points(pair.change())))));
        progress.meanChange()
                .ifPresent(mean -> rows.add(List.of(
                        Cell.words("All who were there both times"),
                        mean(true),
                        mean(false),
                        Cell.words(points(mean)))));
        return new PlainSheet(
                "Before and after",
                Words.count(progress.pairs().size(), "trainee") + " were there both times. " + change(),
                List.of(
                        Column.words("Trainee", 34),
                        Column.numbers("Before", 11),
                        Column.numbers("After", 11),
                        Column.numbers("Change in points of 100", 16)),
                rows);
    }

    private Cell mean(boolean first) {
        OptionalDouble mean = progress.pairs().stream()
                .mapToDouble(
                        pair -> first ? pair.before().score() : pair.after().score())
                .average();
        return mean.isEmpty() ? Cell.EMPTY : Cell.share(mean.getAsDouble());
    }

    private String change() {
        return progress.interval()
                .map(interval -> "For 95 % of such groups the mean change lies between " + points(interval.low())
                        + " and " + points(interval.high()) + " points.")
                .orElse("With so few, no range is given.");
    }

    private PlainSheet byQuestion() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Question question : Question.values()) {
            OptionalDouble then = Progress.share(before.trainees(), question);
            OptionalDouble now = Progress.share(after.trainees(), question);
            if (then.isPresent() && now.isPresent()) {
                rows.add(List.of(
                        Cell.words(question.header()),
                        Cell.share(then.getAsDouble()),
                        Cell.share(now.getAsDouble()),
                        Cell.words(points(now.getAsDouble() - then.getAsDouble()))));
            }
        }
        return new PlainSheet(
                "Learned by question",
                "Everybody who was there before against everybody who was there after.",
                List.of(
                        Column.words("Question", 44),
                        Column.numbers("Before", 11),
                        Column.numbers("After", 11),
                        Column.numbers("Change in points of 100", 16)),
                rows);
    }

    /** A change of -1 to 1 in points of 100, with its sign. */
    private static String points(double change) {
        return String.format(Locale.ROOT, "%+.0f", change * 100).replace('-', '−');
    }
}
