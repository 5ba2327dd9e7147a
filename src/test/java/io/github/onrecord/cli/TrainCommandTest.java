package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    private static final String STORY = Desk.HEARSAY + "\n" + Desk.SOURCED.replace("# Bridge closed\n", "");

    @TempDir
    Path folder;

    @Test
    void a_worksheet_its_key_and_its_print_are_written_and_told_of() {
        Desk desk = new Desk(folder).file("story.txt", STORY);

        Desk.Ran ran = worksheet(desk, "--items", "3", "--docx", "DIR/class.docx");

        assertThat(ran.err()).matches("""
                        Wrote DIR/class.xlsx.
                        Wrote DIR/class.docx.
                        Wrote DIR/key.xlsx.
                        Worksheet [A-Z2-5]{4}: 3 of \\d+ claims, mean difficulty \\d\\.\\d\\d.
                        """);
        assertThat(ran.code()).isZero();
        assertThat(desk.files()).isEqualTo("class.docx class.xlsx key.xlsx story.txt");
    }

    @Test
    void when_claims_run_out_it_says_so() {
        Desk desk = new Desk(folder).file("story.txt", STORY);

        assertThat(worksheet(desk, "--items", "50").err())
                .endsWith("There are no more claims to ask about, so another seed gives the same worksheet.\n");
    }

    @Test
    void filled_sheets_are_marked_and_a_wrong_version_is_named() throws IOException {
        Desk desk = new Desk(folder).file("story.txt", STORY);
        worksheet(desk, "--items", "4");
        Files.createDirectory(desk.at("filled"));
        Files.copy(desk.at("class.xlsx"), desk.at("filled/ana.xlsx"));
        answer(desk.at("filled/ana.xlsx"));
        desk.run(
                "train",
                "worksheet",
                "DIR/story.txt",
                "--level",
                "2",
                "--out",
                "DIR/filled/ben.xlsx",
                "--key",
                "DIR/other-key.xlsx");

        Desk.Ran ran = desk.run("train", "mark", "DIR/key.xlsx", "DIR/filled", "--out", "DIR/marks.xlsx");

        assertThat(ran.err()).matches("""
                        DIR/filled/ben.xlsx answers worksheet (\\w{4}), but this is the key to (\\w{4}), so it was left out.\
                         Mark it with the key of its own version.
                        Wrote DIR/marks.xlsx.
                        Worksheet \\2: 1 trainee marked, mean score \\d+ %.
                        """);
        assertThat(ran.code()).isEqualTo(2);
        try (XSSFWorkbook marks = new XSSFWorkbook(Files.newInputStream(desk.at("marks.xlsx")))) {
            assertThat(marks.getSheet("Trainees").getRow(3).getCell(0).toString())
                    .isEqualTo("ana");
            assertThat(marks.getSheet("Not marked").getRow(3).getCell(0).toString())
                    .contains("ben.xlsx");
        }
    }

    @Test
    void before_is_held_against_after() throws IOException {
        Desk desk = new Desk(folder).file("story.txt", STORY);
        worksheet(desk, "--items", "4");
        Files.copy(desk.at("class.xlsx"), desk.at("before-ana.xlsx"));
        Files.copy(desk.at("class.xlsx"), desk.at("after-ana.xlsx"));
        name(desk.at("before-ana.xlsx"));
        name(desk.at("after-ana.xlsx"));
        answer(desk.at("after-ana.xlsx"));

        Desk.Ran ran = desk.run(
                "train",
                "mark",
                "DIR/key.xlsx",
                "DIR/after-ana.xlsx",
                "--out",
                "DIR/marks.xlsx",
                "--before",
                "DIR/before-ana.xlsx");

        assertThat(ran.code()).isZero();
        try (XSSFWorkbook marks = new XSSFWorkbook(Files.newInputStream(desk.at("marks.xlsx")))) {
            Row ana = marks.getSheet("Before and after").getRow(3);
            assertThat(ana.getCell(0).toString()).isEqualTo("Ana");
            assertThat(ana.getCell(1).getNumericCellValue()).isZero();
            assertThat(ana.getCell(2).getNumericCellValue()).isPositive();
        }
    }

    @Test
    void a_key_with_a_trainers_answers_is_not_written_over() throws IOException {
        Desk desk = new Desk(folder).file("story.txt", STORY);
        worksheet(desk, "--items", "4");
        desk.review("key.xlsx", "Who", "Your answer", "Named source");
        byte[] edited = Files.readAllBytes(desk.at("key.xlsx"));

        Desk.Ran ran = worksheet(desk, "--items", "4");

        assertThat(ran.err())
                .isEqualTo("DIR/key.xlsx holds answers of a trainer. Give another name, or --force to replace it.\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(desk.at("key.xlsx")).hasBinaryContent(edited);
        assertThat(worksheet(desk, "--items", "4", "--force").code()).isZero();
    }

    @Test
    void a_kit_fills_a_folder() {
        Desk desk = new Desk(folder).file("story.txt", STORY);

        Desk.Ran ran = desk.run("train", "kit", "DIR/story.txt", "--out", "DIR/lesson", "--paper", "letter");

        assertThat(ran.code()).isZero();
        assertThat(ran.err().lines()).hasSize(7).allMatch(line -> line.startsWith("Wrote DIR/lesson/"));
    }

    @Test
    void gold_made_of_two_annotations_is_read_by_evaluate() throws IOException {
        Desk desk = new Desk(folder).file("story.txt", STORY);
        desk.run("train", "annotate", "DIR/story.txt", "--out", "DIR/ana.xlsx");
        annotate(desk.at("ana.xlsx"));
        Files.copy(desk.at("ana.xlsx"), desk.at("ben.xlsx"));

        Desk.Ran agreed = desk.run("train", "agree", "DIR/ana.xlsx", "DIR/ben.xlsx", "--out", "DIR/gold");
        Desk.Ran measured = desk.run("evaluate", "--gold", "DIR/gold", "--errors", "0");

        assertThat(agreed.code()).isZero();
        assertThat(agreed.out()).contains("Source type", "Krippendorff’s alpha", "Cohen’s kappa");
        assertThat(measured.code()).isZero();
        assertThat(measured.out()).contains("Claims");
    }

    private static Desk.Ran worksheet(Desk desk, String... more) {
        String[] command = {"train", "worksheet", "DIR/story.txt", "--out", "DIR/class.xlsx", "--key", "DIR/key.xlsx"};
        String[] all = java.util.Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return desk.run(all);
    }

    /** Says "named source" or "hearsay" throughout. */
    private static void answer(Path file) throws IOException {
        edit(file, "Answers", 4, "hearsay");
        edit(file, "Answers", 4, "named source");
    }

    private static void name(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(Files.readAllBytes(file)))) {
            book.getSheet("Start").getRow(3).getCell(1).setCellValue("Ana");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static void annotate(Path file) throws IOException {
        edit(file, "Claims", 3, "yes");
        edit(file, "Claims", 4, "no source shown");
        edit(file, "Claims", 9, "Weak");
    }

    /** Writes words into a column, from the first row under the header down. */
    private static void edit(Path file, String sheet, int column, String words) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(Files.readAllBytes(file)))) {
            var rows = book.getSheet(sheet);
            for (int row = 3; row <= rows.getLastRowNum(); row++) {
                rows.getRow(row).getCell(column).setCellValue(words);
            }
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }
}
