package io.github.onrecord.training;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.training.AnswerKey.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a key that a trainer may have edited. */
public final class KeyReader {
    static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-\\d{2,4}");

    private KeyReader() {}

    /**
     * Reads a key.
     *
     * @throws UnreadableInput if the file is no key that can be read; the message says why
     */
    public static AnswerKey read(Path file) throws UnreadableInput {
        List<Answer> answers = new ArrayList<>();
        for (FilledTable table : FilledTable.in(
                file, List.of(WorksheetWorkbook.CODE, KeyWorkbook.QUESTION, KeyWorkbook.TOOL, KeyWorkbook.TRAINER))) {
            for (Map<Integer, String> row : table.rows()) {
                answer(table, row).ifPresent(answers::add);
            }
        }
        if (answers.isEmpty()) {
            throw new UnreadableInput(
                    file.toString(), "is no key", "Give the workbook that 'onrecord train worksheet --key' wrote.");
        }
        answers.sort(Comparator.comparing(Answer::code).thenComparing(Answer::question));
        return new AnswerKey(version(file, answers), level(answers), answers);
    }

    private static Optional<Answer> answer(FilledTable table, Map<Integer, String> row) {
        String code = table.cell(row, WorksheetWorkbook.CODE);
        Optional<Question> question = Question.of(table.cell(row, KeyWorkbook.QUESTION));
        if (!CODE.matcher(code).matches() || question.isEmpty()) {
            return Optional.empty();
        }
        String trainer = table.cell(row, KeyWorkbook.TRAINER);
        return Optional.of(new Answer(
                code,
                table.cell(row, KeyWorkbook.CLAIM),
                question.get(),
                table.cell(row, KeyWorkbook.TOOL),
                several(table.cell(row, KeyWorkbook.TOOL_ACCEPTS)),
                trainer.isEmpty() ? Optional.empty() : Optional.of(trainer),
                several(table.cell(row, KeyWorkbook.TRAINER_ACCEPTS)),
                table.cell(row, KeyWorkbook.WHY),
                table.cell(row, KeyWorkbook.RULE),
                table.cell(row, KeyWorkbook.STANDARD),
                table.cell(row, KeyWorkbook.NOTE),
                table.cell(row, KeyWorkbook.DIFFICULTY)));
    }

    private static List<String> several(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String version(Path file, List<Answer> answers) throws UnreadableInput {
        List<String> versions = answers.stream()
                .map(answer -> versionOf(answer.code()))
                .distinct()
                .toList();
        if (versions.size() > 1) {
            throw new UnreadableInput(
                    file.toString(),
                    "mixes the keys of worksheets " + String.join(" and ", versions),
                    "Keep the rows of one worksheet in it.");
        }
        return versions.get(0);
    }

    static String versionOf(String code) {
        return code.substring(0, code.indexOf('-'));
    }

    /** The first level that asks all that the key answers. */
    private static Level level(List<Answer> answers) {
        Set<Question> asked = EnumSet.noneOf(Question.class);
        answers.forEach(answer -> asked.add(answer.question()));
        return Arrays.stream(Level.values())
                .filter(level -> level.questions().containsAll(asked))
                .findFirst()
                .orElse(Level.THREE);
    }
}
