package io.github.onrecord.training;

import io.github.onrecord.report.Paper;
import io.github.onrecord.report.PlainChart;
import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.report.PlainWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Writes marks as a workbook: the group, feedback to paste, items, confusions, agreement, and before against after. */
public final class MarksWorkbook {
    /** More pieces in one bar cannot be told apart. */
    private static final int MOST_PIECES = 8;

    private final Marks marks;

    /** A writer for these marks. */
    public MarksWorkbook(Marks marks) {
        this.marks = marks;
    }

    /**
     * Writes the workbook. The stream is flushed and left open. Same marks, same bytes.
     *
     * @param before the marks of the same people before the lesson; empty for none
     * @param left what could not be marked, a sentence each
     * @throws IOException if the stream cannot take the bytes
     */
    public void write(Optional<Marks> before, List<String> left, Paper paper, OutputStream out) throws IOException {
        List<PlainSheet> sheets = new ArrayList<>(List.of(trainees(), feedback(), items(), answers()));
        marks.confusions().forEach(confusion -> sheets.add(confusion(confusion)));
        sheets.add(AgreementSheet.of(
                "Agreement",
                "1 is full agreement, 0 what chance would give. The range holds in 95 % of draws of other items.",
                marks.agreements()));
        before.ifPresent(then ->
                sheets.addAll(new ProgressSheets(then, marks, Progress.of(then.trainees(), marks.trainees())).all()));
        if (!left.isEmpty()) {
            sheets.add(new PlainSheet(
                    "Not marked",
                    "What was left out, and why.",
                    List.of(Column.words("What", 110)),
                    left.stream().map(sentence -> List.of(Cell.words(sentence))).toList()));
        }
        PlainWorkbook.write("Marks for worksheet " + marks.key().version(), sheets, paper, out);
    }

    private PlainSheet trainees() {
        List<Question> questions = marked();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Trainee", 24),
                Column.numbers("Score", 9),
                Column.numbers("Points", 9),
                Column.numbers("Of", 7),
                Column.numbers("Answered", 10)));
        questions.forEach(question -> columns.add(Column.numbers(question.header(), 12)));
        columns.add(Column.words("Does well", 36));
        columns.add(Column.words("To practise", 36));
        columns.add(Column.words("File", 22));
        return new PlainSheet(
                "Trainees",
                "Worksheet " + marks.key().version() + ", level "
                        + marks.key().level().number() + ": "
                        + marks.key().level().title()
                        + " Marks are for the reading of the page. " + Manual.NOT_TRUTH,
                columns,
                marks.trainees().stream()
                        .map(trainee -> row(trainee, questions))
                        .toList());
    }

    private List<Question> marked() {
        return marks.key().level().questions().stream()
                .filter(Question::isMarked)
                .filter(question -> !marks.key().to(question).isEmpty())
                .toList();
    }

    private List<Cell> row(TraineeMarks trainee, List<Question> questions) {
        Feedback feedback = new Feedback(marks.feedbackRules(), trainee);
        List<Cell> row = new ArrayList<>(List.of(
                Cell.words(trainee.trainee()),
                Cell.share(trainee.score()),
                Cell.words(Feedback.number(trainee.points())),
                Cell.number(trainee.given().size()),
                Cell.number(trainee.answered())));
        questions.forEach(question -> row.add(Cell.share(TraineeMarks.score(trainee.to(question)))));
        row.add(Cell.words(String.join("\n", feedback.strengths())));
        row.add(Cell.words(String.join("\n", feedback.toPractise())));
        row.add(Cell.words(trainee.file()));
        return row;
    }

    private PlainSheet feedback() {
        return new PlainSheet(
                "Feedback",
                "A message for each trainee, ready to paste.",
                List.of(Column.words("Trainee", 24), Column.words("Feedback", 106)),
                marks.trainees().stream()
                        .map(trainee -> List.of(
                                Cell.words(trainee.trainee()),
                                Cell.words(new Feedback(marks.feedbackRules(), trainee).words())))
                        .toList());
    }

    private PlainSheet items() {
        List<Column> columns = List.of(
                Column.numbers("Item", 6),
                Column.words("Question", 22),
                Column.words("Claim", 46),
                Column.words("Right answer", 22),
                Column.words("Whose", 10),
                Column.numbers("Got it", 9),
                Column.numbers("Tells strong from weak", 12),
                Column.words("Commonest wrong answer", 26),
                Column.numbers("Times", 7),
                Column.numbers("Empty", 7));
        return new PlainSheet(
                "Items",
                "How the group did. ‘Tells strong from weak’ needs " + ItemMarks.FEWEST
                        + " trainees: near 0 or under it, look at the item, or at the key.",
                columns,
                marks.items().stream().map(MarksWorkbook::row).toList());
    }

    private static List<Cell> row(ItemMarks item) {
        return List.of(
                Cell.number(item.answer().number()),
                Cell.words(item.answer().question().header()),
                Cell.words(item.answer().words()),
                Cell.words(item.answer().right()),
                Cell.words(item.answer().isTrainers() ? "trainer’s" : "OnRecord’s"),
                Cell.share(item.share()),
                decimal(item.discrimination()),
                Cell.words(item.commonestWrong().orElse("")),
                item.times() == 0 ? Cell.EMPTY : Cell.number(item.times()),
                Cell.number(item.blank()));
    }

    /** Two digits; a dash where there is no figure. */
    static Cell decimal(OptionalDouble figure) {
        return Cell.words(
                figure.isEmpty()
                        ? "–"
                        : String.format(Locale.ROOT, "%.2f", figure.getAsDouble())
                                .replace('-', '−'));
    }

    private PlainSheet answers() {
        List<Column> columns = List.of(
                Column.words("Trainee", 24),
                Column.numbers("Item", 6),
                Column.words("Question", 26),
                Column.words("Answer", 34),
                Column.words("Right answer", 34),
                Column.words("Whose", 10),
                Column.numbers("Credit", 8));
        List<List<Cell>> rows = marks.trainees().stream()
                .flatMap(trainee -> trainee.given().stream()
                        .map(given -> List.of(
                                Cell.words(trainee.trainee()),
                                Cell.number(given.answer().number()),
                                Cell.words(given.answer().question().header()),
                                Cell.words(given.words()),
                                Cell.words(given.answer().right()),
                                Cell.words(given.answer().isTrainers() ? "trainer’s" : "OnRecord’s"),
                                Cell.words(Feedback.number(given.credit())))))
                .toList();
        return new PlainSheet("Answers", "Every answer that was counted.", columns, rows);
    }

    private static PlainSheet confusion(Confusion confusion) {
        List<String> given = confusion.given();
        List<Column> columns = new ArrayList<>(List.of(Column.words("Right answer", 36)));
        given.forEach(words -> columns.add(Column.numbers(words, Math.max(14, Math.min(26, words.length() / 2 + 5)))));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < confusion.right().size(); row++) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.words(confusion.right().get(row))));
            confusion.counts().get(row).forEach(count -> cells.add(Cell.number(count)));
            rows.add(cells);
        }
        boolean isDrawn = given.size() <= MOST_PIECES && !rows.isEmpty();
        List<Integer> pieces = IntStream.rangeClosed(1, given.size()).boxed().toList();
        String title = confusion.question().header();
        return new PlainSheet(
                name(confusion.question()),
                title + " A row for what was right, a column for what was given.",
                columns,
                rows,
                isDrawn
                        ? Optional.of(
                                new PlainChart(title + " What was given for what was right", 0, pieces, rows.size()))
                        : Optional.empty());
    }

    private static String name(Question question) {
        String name = question.name().toLowerCase(Locale.ROOT);
        return "Confusion, " + name;
    }
}
