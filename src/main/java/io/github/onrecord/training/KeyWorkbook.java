package io.github.onrecord.training;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.report.Paper;
import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.report.PlainWorkbook;
import io.github.onrecord.training.AnswerKey.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the key as a workbook that the trainer may edit: a sheet for each question, with room for her own answers. */
public final class KeyWorkbook {
    static final String QUESTION = "Question";
    static final String CLAIM = "Claim";
    static final String TOOL = "OnRecord’s answer";
    static final String TOOL_ACCEPTS = "Also accepted";
    static final String TRAINER = "Your answer";
    static final String TRAINER_ACCEPTS = "You also accept";
    static final String WHY = "Why";
    static final String RULE = "Rule";
    static final String STANDARD = "Standard";
    static final String NOTE = "Teaching note";
    static final String DIFFICULTY = "Difficulty";
    static final String BETWEEN = "; ";

    private final Choices choices;
    private final Curriculum curriculum;

    /** A writer for keys made with these rules. */
    public KeyWorkbook(RulePack pack, Curriculum curriculum) {
        this.choices = new Choices(pack, curriculum);
        this.curriculum = curriculum;
    }

    /**
     * Writes the workbook. The stream is flushed and left open. Same exercise, same bytes.
     *
     * @throws IOException if the stream cannot take the bytes
     */
    public void write(Exercise exercise, Paper paper, OutputStream out) throws IOException {
        AnswerKey key = exercise.key();
        List<PlainSheet> sheets = new ArrayList<>();
        sheets.add(about(exercise));
        key.level().questions().forEach(question -> sheets.add(sheet(key, question)));
        PlainWorkbook.write("Key to worksheet " + key.version(), sheets, paper, out);
    }

    private PlainSheet about(Exercise exercise) {
        AnswerKey key = exercise.key();
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "Key to worksheet", key.version());
        add(rows, "Level", key.level().number() + ": " + key.level().title());
        add(
                rows,
                "Items",
                exercise.worksheet().lines().size() + " of " + Words.count(exercise.claims(), "claim")
                        + String.format(Locale.ROOT, ", mean difficulty %.2f", exercise.meanDifficulty()));
        add(
                rows,
                "Your own answers",
                "Write them in the yellow cells. An answer of yours takes the place of OnRecord’s and of all that it"
                        + " accepts, and is shown as yours. More answers that you accept go into the cell beside it,"
                        + " set apart by semicolons. Delete a row, and it is not counted.");
        add(
                rows,
                "How marks are counted",
                "Every answer counts the same: 1 if it is right or accepted, 0 if it is wrong or missing. A score counts"
                        + " in full within " + curriculum.fullPoints() + " points of the key’s and half within "
                        + curriculum.halfPoints() + ". Arguments are yours to read. Case and spaces do not matter.");
        add(rows, "How hard an item is", difficulty());
        add(rows, "What it does not say", Manual.NOT_TRUTH);
        return new PlainSheet(
                "About this key",
                "For the trainer. Nothing of it is in the worksheet.",
                List.of(Column.words("What", 24), Column.words("How", 96)),
                rows);
    }

    private String difficulty() {
        DifficultyScale scale = curriculum.difficulty();
        StringBuilder words = new StringBuilder(scale.easy() + " points for every item");
        scale.weights()
                .forEach(weight -> words.append(", ")
                        .append(weight.points())
                        .append(" more if ")
                        .append(weight.words()));
        return words.append(". Versions are made equally hard by the mean of their items.")
                .toString();
    }

    private static void add(List<List<Cell>> rows, String what, String how) {
        rows.add(List.of(Cell.words(what), Cell.words(how)));
    }

    private PlainSheet sheet(AnswerKey key, Question question) {
        List<Column> columns = List.of(
                Column.words(WorksheetWorkbook.CODE, 11),
                Column.words(QUESTION, 13),
                Column.words(CLAIM, 36),
                Column.words(TOOL, 18),
                Column.words(TOOL_ACCEPTS, 16),
                Column.choices(TRAINER, 18, choices.of(question)),
                Column.words(TRAINER_ACCEPTS, 14),
                Column.words(WHY, 32),
                Column.words(RULE, 28),
                Column.words(STANDARD, 16),
                Column.words(NOTE, 32),
                Column.words(DIFFICULTY, 16));
        return new PlainSheet(
                name(question),
                question.isMarked()
                        ? question.header() + " Your answers win over OnRecord’s."
                        : question.header() + " Not counted: read what your trainees wrote.",
                columns,
                key.to(question).stream().map(KeyWorkbook::row).toList());
    }

    private static String name(Question question) {
        return question.name().charAt(0) + question.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<Cell> row(Answer answer) {
        return List.of(
                Cell.words(answer.code()),
                Cell.words(answer.question().header()),
                Cell.words(answer.words()),
                Cell.words(answer.tool()),
                Cell.words(String.join(BETWEEN, answer.toolAccepts())),
                Cell.filled(Optional.of(answer).flatMap(Answer::trainer).orElse("")),
                Cell.filled(String.join(BETWEEN, answer.trainerAccepts())),
                Cell.words(answer.why()),
                Cell.words(answer.rule()),
                Cell.words(answer.standard()),
                Cell.words(answer.note()),
                Cell.words(answer.difficulty()));
    }
}
