package io.github.onrecord.training;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.SheetRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A filled worksheet as it came back.
 *
 * @param trainee the name that was written in, else that of the file
 * @param file the file's name
 * @param versions the versions of the items it has; one, unless rows were pasted together
 * @param answers what was written, as it was written, by item and question; what is empty is left out
 */
public record Submission(
        String trainee, String file, Set<String> versions, Map<String, Map<Question, String>> answers) {
    /** Copies the collections. */
    public Submission {
        versions = Collections.unmodifiableSet(new TreeSet<>(versions));
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /**
     * Reads a filled worksheet, whatever the file is called and however its rows are sorted.
     *
     * @throws UnreadableInput if it is no workbook, or not one of ours
     */
    public static Submission read(Path file) throws UnreadableInput {
        Map<String, Map<Question, String>> answers = new TreeMap<>();
        Set<String> versions = new TreeSet<>();
        for (FilledTable table : FilledTable.in(file, List.of(WorksheetWorkbook.CODE))) {
            List<Question> asked = Arrays.stream(Question.values())
                    .filter(question -> table.has(question.header()))
                    .toList();
            if (table.has(KeyWorkbook.TRAINER)) {
                throw new UnreadableInput(
                        file.toString(), "is a key, not a filled worksheet", "Give the trainees’ workbooks.");
            }
            for (Map<Integer, String> row : table.rows()) {
                String code = table.cell(row, WorksheetWorkbook.CODE).toUpperCase(Locale.ROOT);
                if (!asked.isEmpty() && KeyReader.CODE.matcher(code).matches()) {
                    versions.add(KeyReader.versionOf(code));
                    Map<Question, String> given = answers.computeIfAbsent(code, first -> new EnumMap<>(Question.class));
                    asked.forEach(question -> put(given, question, table.cell(row, question.header())));
                }
            }
        }
        if (answers.isEmpty()) {
            throw new UnreadableInput(
                    file.toString(),
                    "is no filled worksheet: it has no column Code with the items’ codes",
                    "Ask for the workbook that you handed out, with its column Code left as it was.");
        }
        String name = String.valueOf(file.getFileName());
        return new Submission(nameIn(file).orElse(withoutEnding(name)), name, versions, answers);
    }

    private static void put(Map<Question, String> given, Question question, String words) {
        if (!words.isEmpty()) {
            given.putIfAbsent(question, words);
        }
    }

    /** What stands right of "Your name". */
    private static Optional<String> nameIn(Path file) throws UnreadableInput {
        for (SheetRows sheet : SheetRows.open(file)) {
            for (Map<Integer, String> row : sheet.rows().values()) {
                List<String> cells = new ArrayList<>(new TreeMap<>(row).values());
                if (cells.size() > 1 && Words.same(cells.get(0), Manual.YOUR_NAME)) {
                    return Optional.of(cells.get(1).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What was written, if anything was. */
    Optional<String> given(String code, Question question) {
        return Optional.ofNullable(answers.getOrDefault(code, Map.of()).get(question));
    }

    Submission named(String name) {
        return new Submission(name, file, versions, answers);
    }
}
