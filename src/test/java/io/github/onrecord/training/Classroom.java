package io.github.onrecord.training;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Inputs;
import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.report.Paper;
import io.github.onrecord.training.AnswerKey.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sample articles, and what a trainer and her trainees do with them. */
final class Classroom {
    private static final Auditor AUDITOR = Auditor.standard();
    static final RulePack PACK = AUDITOR.pack();
    static final Curriculum CURRICULUM = curriculum();
    static final List<Audit> FOOTAGE = seeds("01-viral-footage.txt");
    static final List<Audit> THREE =
            seeds("01-viral-footage.txt", "02-prisoner-swap-talks.txt", "10-election-night.txt");

    private Classroom() {}

    private static Curriculum curriculum() {
        try {
            return Curriculum.of(PACK);
        } catch (BrokenRules faults) {
            throw new IllegalStateException(faults);
        }
    }

    private static List<Audit> seeds(String... names) {
        return Stream.of(names).map(Classroom::audit).toList();
    }

    private static Audit audit(String name) {
        try {
            return AUDITOR.audit(
                    Article.of(DraftReaders.standard().read(Inputs.open(Path.of("seeds", name), Limits.standard()))));
        } catch (UnreadableInput fault) {
            throw new IllegalStateException(fault);
        }
    }

    static Audit audited(String text) {
        return AUDITOR.audit(Article.ofText(text));
    }

    static Exercise exercise(List<Audit> audits, Level level, int items, long seed) {
        return Exercise.of(audits, PACK, CURRICULUM, new Exercise.Wishes(level, items, seed, Set.of()));
    }

    static byte[] workbook(Worksheet worksheet) {
        return bytes(out -> new WorksheetWorkbook(PACK, CURRICULUM).write(worksheet, Paper.A4, out));
    }

    static byte[] key(Exercise exercise) {
        return bytes(out -> new KeyWorkbook(PACK, CURRICULUM).write(exercise, Paper.A4, out));
    }

    /** Something that writes bytes. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static Marks marks(AnswerKey key, Submission... submissions) {
        return Marks.of(key, List.of(submissions), PACK, CURRICULUM);
    }

    /** A worksheet in a folder, filled in by somebody. */
    static Path filled(Path file, Exercise exercise, String name, BiFunction<Answer, Integer, String> answers) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(exercise.worksheet())))) {
            book.getSheet("Start").getRow(3).getCell(1).setCellValue(name);
            XSSFSheet sheet = book.getSheet("Answers");
            for (Answer answer : exercise.key().answers()) {
                Row row = sheet.getRow(2 + answer.number());
                int column = column(sheet, answer.question().header());
                String words = answers.apply(answer, answer.number());
                if (!words.isEmpty()) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(words);
                }
            }
            write(book, file);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int column(XSSFSheet sheet, String header) {
        for (Cell cell : sheet.getRow(2)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + header);
    }

    static void write(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    static Submission submission(Path file) {
        try {
            return Submission.read(file);
        } catch (UnreadableInput fault) {
            throw new IllegalStateException(fault);
        }
    }
}
