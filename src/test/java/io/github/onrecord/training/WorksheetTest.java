package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.report.Paper;
import io.github.onrecord.training.AnswerKey.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorksheetTest {
    @ParameterizedTest(name = "level {0}")
    @EnumSource(Level.class)
    void nothing_of_the_key_is_in_the_trainees_workbook(Level level) throws IOException {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, level, 12, 1);

        assertHoldsNoKey(exercise, unzipped(Classroom.workbook(exercise.worksheet())));
    }

    @ParameterizedTest(name = "level {0}")
    @EnumSource(Level.class)
    void nothing_of_the_key_is_in_the_printed_worksheet(Level level) throws IOException {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, level, 12, 1);
        byte[] print = Classroom.bytes(out ->
                new WorksheetPrint(Classroom.PACK, Classroom.CURRICULUM).write(exercise.worksheet(), Paper.A4, out));

        assertHoldsNoKey(exercise, unzipped(print));
    }

    /** Everything that only the key knows: reasons, rules, standards, fingerprints, difficulty. */
    private static void assertHoldsNoKey(Exercise exercise, String content) {
        Set<String> secrets = new TreeSet<>();
        for (Answer answer : exercise.key().answers()) {
            secrets.addAll(List.of(answer.why(), answer.rule(), answer.standard(), answer.difficulty()));
            if (answer.question() == Question.ARGUMENT) {
                secrets.add(answer.tool());
            }
        }
        Classroom.FOOTAGE
                .get(0)
                .claims()
                .forEach(claim -> secrets.add(claim.claim().fingerprint()));
        Classroom.PACK.cards().stream()
                .filter(card -> card.kind().equals("pattern"))
                .map(RuleCard::id)
                .forEach(secrets::add);
        Classroom.PACK.standards().stream().map(Standard::shortName).forEach(secrets::add);
        secrets.remove("");

        String words = content.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(secrets)
                .hasSizeGreaterThan(100)
                .allSatisfy(secret -> assertThat(words).doesNotContain(escaped(secret)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\s+", " ");
    }

    /** Answers that a trainee could pick stand only where they can be picked: the file is the same whatever is right. */
    @ParameterizedTest(name = "level {0}")
    @EnumSource(Level.class)
    void cells_to_fill_in_are_empty_and_no_sheet_is_hidden(Level level) throws IOException {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, level, 12, 1);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Classroom.workbook(exercise.worksheet())))) {
            assertThat(book.getAllNames()).noneMatch(name -> !name.getNameName().startsWith("_xlnm."));
            var answers = book.getSheet("Answers");
            for (Question question : level.questions()) {
                int column = Classroom.column(answers, question.header());
                for (int row = 3; row <= answers.getLastRowNum(); row++) {
                    assertThat(answers.getRow(row).getCell(column).toString()).isEmpty();
                }
            }
            for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
                assertThat(book.isSheetHidden(sheet) || book.isSheetVeryHidden(sheet))
                        .isFalse();
                assertThat(book.getSheetAt(sheet).getCellComments()).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0} items at level {1}")
    @CsvSource({"8, ONE", "12, TWO", "20, THREE"})
    void two_seeds_give_two_versions_that_are_as_hard(int items, Level level) {
        List<Exercise> versions = new ArrayList<>();
        for (long seed = 1; seed <= 12; seed++) {
            versions.add(Classroom.exercise(Classroom.THREE, level, items, seed));
        }

        double easiest =
                versions.stream().mapToDouble(Exercise::meanDifficulty).min().orElseThrow();
        double hardest =
                versions.stream().mapToDouble(Exercise::meanDifficulty).max().orElseThrow();
        assertThat(hardest / easiest).isBetween(1.0, 1.05);
        assertThat(versions.stream()
                        .map(version -> version.worksheet().version())
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        Exercise once = Classroom.exercise(Classroom.FOOTAGE, Level.TWO, 10, 5);
        Exercise again = Classroom.exercise(Classroom.FOOTAGE, Level.TWO, 10, 5);

        assertThat(Classroom.workbook(again.worksheet())).isEqualTo(Classroom.workbook(once.worksheet()));
        assertThat(Classroom.key(again)).isEqualTo(Classroom.key(once));
    }

    @Test
    void every_kind_of_source_is_asked_about_where_there_is_room() {
        Set<SourceType> all = Classroom.THREE.stream()
                .flatMap(audit -> audit.claims().stream())
                .filter(claim -> claim.claim().isRated())
                .map(claim -> claim.claim().sourceType())
                .collect(Collectors.toSet());

        Exercise exercise = Classroom.exercise(Classroom.THREE, Level.THREE, all.size(), 3);

        assertThat(exercise.key().to(Question.TYPE).stream().map(Answer::tool))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(SourceType::words).toList());
    }

    @Test
    void a_focus_brings_that_kind_to_the_fore_and_keeps_others_beside_it() {
        Exercise exercise = Exercise.of(
                Classroom.THREE,
                Classroom.PACK,
                Classroom.CURRICULUM,
                new Exercise.Wishes(Level.ONE, 9, 1, Set.of("hearsay_unsourced")));

        List<String> answers =
                exercise.key().to(Question.WHO).stream().map(Answer::tool).toList();
        assertThat(answers)
                .hasSize(9)
                .filteredOn("Hearsay, no one named"::equals)
                .hasSizeBetween(5, 8);
    }

    @Test
    void the_article_is_whole_and_its_claims_are_numbered() {
        Worksheet worksheet =
                Classroom.exercise(Classroom.FOOTAGE, Level.ONE, 12, 1).worksheet();
        Worksheet.Story story = worksheet.stories().get(0);

        Audit audit = Classroom.FOOTAGE.get(0);
        String whole = story.paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(Worksheet.Piece::words)
                .collect(Collectors.joining());
        assertThat(whole.replaceAll("\\s", ""))
                .isEqualTo(audit.article().blocks().stream()
                        .skip(1)
                        .map(block -> block.span().in(audit.article().text()))
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""));
        assertThat(worksheet.lines())
                .allSatisfy(line -> assertThat(story.paragraphs())
                        .anySatisfy(paragraph -> assertThat(paragraph.marked()).contains("[" + line.number() + " ")));
    }

    @Test
    void difficulty_is_the_sum_of_the_signs_that_hold() {
        Audit audit = Classroom.audited(
                "“We shut the bridge at noon,” Mayor Ana Ruiz told reporters.\n\n" + "It may have been hit twice.");

        List<Item> items = Item.of(List.of(audit), Classroom.CURRICULUM.difficulty(), Level.ONE);

        assertThat(items.get(0).difficulty().reasons()).doesNotContain("no word credits anyone");
        assertThat(items.get(items.size() - 1).difficulty())
                .isEqualTo(new Difficulty(4, List.of("a word lowers the certainty", "no word credits anyone")));
    }

    private static String unzipped(byte[] file) throws IOException {
        StringBuilder content = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                content.append(entry.getName())
                        .append('\n')
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return content.toString();
    }
}
