package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.training.AnswerKey.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkingTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "level {0}")
    @EnumSource(Level.class)
    void all_right_is_100_percent_and_an_empty_sheet_is_0(Level level) throws UnreadableInput {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, level, 12, 1);
        AnswerKey key = read(exercise);
        Path right = Classroom.filled(folder.resolve("a.xlsx"), exercise, "Ana", (answer, item) -> answer.tool());
        Path empty = Classroom.filled(folder.resolve("b.xlsx"), exercise, "Ben", (answer, item) -> "");

        Marks marks = Classroom.marks(key, Classroom.submission(right), Classroom.submission(empty));

        assertThat(marks.trainees().get(0).score()).isEqualTo(1);
        assertThat(marks.trainees().get(1).score()).isZero();
        assertThat(marks.trainees()).extracting(TraineeMarks::trainee).containsExactly("Ana", "Ben");
    }

    @Test
    void every_answer_counts_the_same_and_a_near_score_counts_half() {
        AnswerKey key = new AnswerKey(
                "BCDF",
                Level.THREE,
                List.of(
                        answer(1, Question.TYPE, "no source shown"),
                        answer(1, Question.SCORE, "40"),
                        answer(1, Question.BAND, "Weak"),
                        answer(1, Question.ARGUMENT, "anything")));

        Marks marks = Classroom.marks(
                key,
                submission(
                        "Ana",
                        Map.of(
                                Question.TYPE, "crowd or users",
                                Question.SCORE, "52",
                                Question.BAND, "Weak",
                                Question.ARGUMENT, "Because.")));

        assertThat(marks.trainees().get(0).score()).isCloseTo(1.5 / 3, within(1e-9));
    }

    @ParameterizedTest(name = "{0} for 40 counts {1}")
    @CsvSource({"40, 1", "45, 1", "46, 0.5", "25, 0.5", "24, 0", "'about 38', 1", "many, 0"})
    void a_score_counts_by_how_near_it_is(String given, double credit) {
        AnswerKey key = new AnswerKey("BCDF", Level.THREE, List.of(answer(1, Question.SCORE, "40")));

        assertThat(Classroom.marks(key, submission("Ana", Map.of(Question.SCORE, given)))
                        .trainees()
                        .get(0)
                        .points())
                .isEqualTo(credit);
    }

    @ParameterizedTest(name = "“{0}” counts {1}")
    @CsvSource({
        "Named source, 1",
        "NAMED  SOURCE, 1",
        "named, 1",
        "' Named source. ', 1",
        "Unnamed source, 0",
        "na, 0",
        "somebody, 0"
    })
    void case_marks_and_a_beginning_will_do(String given, double credit) {
        AnswerKey key = new AnswerKey("BCDF", Level.ONE, List.of(answer(1, Question.WHO, "Named source")));

        assertThat(Classroom.marks(key, submission("Ana", Map.of(Question.WHO, given)))
                        .trainees()
                        .get(0)
                        .points())
                .isEqualTo(credit);
    }

    @Test
    void the_trainers_answer_wins_and_is_shown_as_hers() throws IOException, UnreadableInput {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, Level.ONE, 6, 1);
        Path key = edited(exercise, "Who", 1, KeyWorkbook.TRAINER, "Unnamed source");
        Path tools = Classroom.filled(folder.resolve("a.xlsx"), exercise, "Ana", (answer, item) -> answer.tool());
        Path hers = Classroom.filled(
                folder.resolve("b.xlsx"),
                exercise,
                "Ben",
                (answer, item) -> item == 1 && answer.question() == Question.WHO ? "unnamed source" : answer.tool());

        Marks marks = Classroom.marks(KeyReader.read(key), Classroom.submission(tools), Classroom.submission(hers));

        assertThat(marks.trainees().get(0).points()).isEqualTo(11);
        assertThat(marks.trainees().get(1).score()).isEqualTo(1);
        assertThat(new Feedback(marks.feedbackRules(), marks.trainees().get(0)).words())
                .contains("Claim 1", "your trainer says “Unnamed source”");
    }

    @Test
    void what_the_trainer_accepts_counts_beside_the_tools_answer() throws IOException, UnreadableInput {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, Level.ONE, 6, 1);
        Path key = edited(exercise, "Who", 1, KeyWorkbook.TRAINER_ACCEPTS, "No source shown; Unnamed source");
        Path other = Classroom.filled(
                folder.resolve("b.xlsx"),
                exercise,
                "Ben",
                (answer, item) -> item == 1 && answer.question() == Question.WHO ? "No source shown" : answer.tool());

        assertThat(Classroom.marks(KeyReader.read(key), Classroom.submission(other))
                        .trainees()
                        .get(0)
                        .score())
                .isEqualTo(1);
    }

    @Test
    void sorted_rows_and_a_renamed_sheet_change_nothing() throws IOException, UnreadableInput {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, Level.TWO, 8, 1);
        Path file = Classroom.filled(folder.resolve("a.xlsx"), exercise, "Ana", (answer, item) -> answer.tool());
        reverse(file);

        assertThat(Classroom.marks(read(exercise), Classroom.submission(file))
                        .trainees()
                        .get(0)
                        .score())
                .isEqualTo(1);
    }

    /** A level 2 worksheet, filled in rightly, some answers in capitals, and saved by LibreOffice Calc. */
    @Test
    void a_sheet_that_libreoffice_saved_is_marked_like_any_other() throws UnreadableInput {
        Path samples = Path.of("src/test/resources/training");
        AnswerKey key = KeyReader.read(samples.resolve("key.xlsx"));

        TraineeMarks ana = Classroom.marks(key, Submission.read(samples.resolve("saved-by-libreoffice.xlsx")))
                .trainees()
                .get(0);

        assertThat(ana.trainee()).isEqualTo("Ana Ruiz");
        assertThat(ana.given()).hasSize(24);
        assertThat(ana.score()).isEqualTo(1);
    }

    @Test
    void without_a_name_the_file_gives_it() {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, Level.ONE, 4, 1);
        Path file = Classroom.filled(folder.resolve("Cleo B.xlsx"), exercise, "", (answer, item) -> "");

        assertThat(Classroom.submission(file).trainee()).isEqualTo("Cleo B");
    }

    @Test
    void a_key_and_a_stranger_are_told_apart_from_a_worksheet() throws IOException {
        Path key = Files.write(
                folder.resolve("key.xlsx"), Classroom.key(Classroom.exercise(Classroom.FOOTAGE, Level.ONE, 4, 1)));
        Path stranger = folder.resolve("list.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Shopping").createRow(0).createCell(0).setCellValue("Bread");
            Classroom.write(book, stranger);
        }

        assertThatThrownBy(() -> Submission.read(key)).hasMessageContaining("is a key, not a filled worksheet");
        assertThatThrownBy(() -> Submission.read(stranger)).hasMessageContaining("is no filled worksheet");
        assertThatThrownBy(() -> KeyReader.read(stranger)).hasMessageContaining("is no key");
    }

    @Test
    void the_item_that_all_get_wrong_in_one_way_is_named_with_that_answer() {
        AnswerKey key = new AnswerKey(
                "BCDF",
                Level.ONE,
                List.of(answer(1, Question.WHO, "No source shown"), answer(2, Question.WHO, "Named source")));
        List<Submission> group = new ArrayList<>();
        for (String second : List.of("Named source", "Named source", "Unnamed source", "", "Named source")) {
            group.add(new Submission(
                    "Trainee " + group.size(),
                    "x.xlsx",
                    java.util.Set.of("BCDF"),
                    Map.of(
                            "BCDF-01",
                            Map.of(Question.WHO, "Hearsay, no one named"),
                            "BCDF-02",
                            second.isEmpty() ? Map.of() : Map.of(Question.WHO, second))));
        }

        Marks marks = Classroom.marks(key, group.toArray(Submission[]::new));

        ItemMarks first = marks.items().get(0);
        assertThat(first.share()).isZero();
        assertThat(first.commonestWrong()).contains("Hearsay, no one named");
        assertThat(first.times()).isEqualTo(5);
        ItemMarks second = marks.items().get(1);
        assertThat(second.share()).isCloseTo(0.6, within(1e-9));
        assertThat(second.blank()).isOne();
        Confusion confusion = marks.confusions().get(0);
        assertThat(confusion.right()).containsExactly("Named source", "No source shown");
        assertThat(confusion.given())
                .containsExactly(
                        "Named source",
                        "Unnamed source",
                        "Hearsay, no one named",
                        "No source shown",
                        "other words",
                        "no answer");
        assertThat(confusion.counts()).containsExactly(List.of(3, 1, 0, 0, 0, 1), List.of(0, 0, 5, 0, 0, 0));
    }

    /** Credits 1 1 1 0 0 against rests of 1 1 0 0 0: a correlation of 2/3. */
    @Test
    void an_item_that_the_stronger_get_right_tells_strong_from_weak() {
        AnswerKey key = new AnswerKey(
                "BCDF",
                Level.ONE,
                List.of(answer(1, Question.WHO, "Named source"), answer(2, Question.WHO, "Named source")));
        String[][] group = {
            {"Named source", "Named source"},
            {"Named source", "Named source"},
            {"Named source", "No source shown"},
            {"No source shown", "No source shown"},
            {"No source shown", "No source shown"}
        };
        List<Submission> submissions = new ArrayList<>();
        for (String[] answers : group) {
            submissions.add(new Submission(
                    "Trainee " + submissions.size(),
                    "x.xlsx",
                    java.util.Set.of("BCDF"),
                    Map.of(
                            "BCDF-01", Map.of(Question.WHO, answers[0]),
                            "BCDF-02", Map.of(Question.WHO, answers[1]))));
        }

        Marks marks = Classroom.marks(key, submissions.toArray(Submission[]::new));

        assertThat(marks.items().get(0).discrimination().getAsDouble()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void people_are_paired_by_name_before_and_after() {
        AnswerKey key = new AnswerKey("BCDF", Level.ONE, List.of(answer(1, Question.WHO, "Named source")));
        Marks before = Classroom.marks(
                key,
                submission("Ana", Map.of(Question.WHO, "No source shown")),
                submission("Ben", Map.of(Question.WHO, "Named source")),
                submission("Cleo", Map.of(Question.WHO, "Named source")));
        Marks after = Classroom.marks(
                key,
                submission("BEN", Map.of(Question.WHO, "Named source")),
                submission("ana", Map.of(Question.WHO, "Named source")),
                submission("Dan", Map.of(Question.WHO, "")));

        Progress progress = Progress.of(before.trainees(), after.trainees());

        assertThat(progress.pairs()).extracting(Progress.Pair::change).containsExactly(0.0, 1.0);
        assertThat(progress.meanChange()).hasValue(0.5);
    }

    @Test
    void a_key_that_was_written_and_read_is_the_same_key() throws UnreadableInput {
        for (Level level : Level.values()) {
            Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, level, 12, 1);

            assertThat(read(exercise)).isEqualTo(exercise.key());
        }
    }

    private AnswerKey read(Exercise exercise) throws UnreadableInput {
        try {
            return KeyReader.read(Files.write(folder.resolve("the key.xlsx"), Classroom.key(exercise)));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The key with one cell of one item written in, as a trainer does. */
    private Path edited(Exercise exercise, String sheet, int item, String header, String words) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Classroom.key(exercise)))) {
            XSSFSheet answers = book.getSheet(sheet);
            answers.getRow(2 + item).getCell(Classroom.column(answers, header)).setCellValue(words);
            Path file = folder.resolve("key.xlsx");
            Classroom.write(book, file);
            return file;
        }
    }

    /** Turns the rows of the answers upside down, renames the sheet and a header, and moves a column. */
    private static void reverse(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            XSSFSheet sheet = book.getSheet("Answers");
            List<List<String>> rows = new ArrayList<>();
            for (int row = 3; row <= sheet.getLastRowNum(); row++) {
                List<String> cells = new ArrayList<>();
                sheet.getRow(row).forEach(cell -> cells.add(cell.toString()));
                rows.add(cells);
            }
            Collections.reverse(rows);
            for (int row = 0; row < rows.size(); row++) {
                Row target = sheet.getRow(row + 3);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    target.getCell(column).setCellValue(rows.get(row).get(column));
                }
            }
            var header = sheet.getRow(2).getCell(4);
            header.setCellValue(header.getStringCellValue().toUpperCase(Locale.ROOT));
            book.setSheetName(book.getSheetIndex(sheet), "my answers");
            Classroom.write(book, file);
        }
    }

    private static Answer answer(int item, Question question, String right) {
        return new Answer(
                "BCDF-0" + item,
                "The bridge was hit.",
                question,
                right,
                List.of(),
                Optional.empty(),
                List.of(),
                "",
                "",
                "",
                "",
                "");
    }

    private static Submission submission(String name, Map<Question, String> answers) {
        return new Submission(name, name + ".xlsx", java.util.Set.of("BCDF"), Map.of("BCDF-01", answers));
    }
}
