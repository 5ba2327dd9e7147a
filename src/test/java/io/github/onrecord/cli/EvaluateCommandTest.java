package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String GOLD = "{\"text\": \"The bridge was reportedly hit twice.\", \"attributions\":"
            + " [{\"source\": [], \"cue\": [[15, 25]], \"content\": [[0, 14], [26, 35]]},"
            + " {\"source\": [], \"cue\": [], \"content\": [[4, 10]]}]}\n";

    @TempDir
    Path folder;

    @Test
    void figures_come_as_text_with_the_worst_errors_under_them() {
        Desk.Ran ran = new Desk(folder).file("a.jsonl", GOLD).run("evaluate", "--gold", "DIR/a.jsonl");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Articles with gold: 1   rules: core 1.0\n\nAttributions ")
                .contains("attributions, overlapping                      1.000     0.500     0.667          1/1"
                        + "         1/2\n")
                .endsWith("""

                        Errors: 1

                        missed a.jsonl  wanted source none, cue none, got nothing
                               “bridge”
                        """);
    }

    @Test
    void no_errors_are_listed_where_none_are_asked_for() {
        Desk.Ran ran = new Desk(folder).file("a.jsonl", GOLD).run("evaluate", "--gold", "DIR", "--errors", "0");

        assertThat(ran.out()).doesNotContain("Errors");
    }

    @Test
    void figures_come_as_json() throws IOException {
        Desk.Ran ran = new Desk(folder).file("a.jsonl", GOLD).run("evaluate", "--gold", "DIR", "--format", "json");

        JsonNode result = new JsonMapper().readTree(ran.out());
        JsonNode first = result.at("/sections/0/figures/0");
        assertThat(result.path("schema").asText()).isEqualTo("onrecord-evaluation/1");
        assertThat(first.path("name").asText()).isEqualTo("attributions, overlapping");
        assertThat(first.path("f1").asDouble()).isEqualTo(0.6667);
        assertThat(first.at("/recall/of").asInt()).isEqualTo(2);
        assertThat(result.at("/errors/0/text").asText()).isEqualTo("bridge");
    }

    @Test
    void figures_and_errors_go_into_a_workbook_too_with_the_same_bytes_each_time() throws IOException {
        Desk desk = new Desk(folder).file("a.jsonl", GOLD);

        Desk.Ran ran = desk.run("evaluate", "--gold", "DIR/a.jsonl", "--out", "DIR/a.xlsx");
        desk.run("evaluate", "--gold", "DIR/a.jsonl", "--out", "DIR/b.xlsx");

        assertThat(ran.err()).isEqualTo("Wrote DIR/a.xlsx.\n");
        assertThat(desk.at("a.xlsx")).hasSameBinaryContentAs(desk.at("b.xlsx"));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(desk.at("a.xlsx")))) {
            XSSFSheet figures = book.getSheet("Figures");
            XSSFSheet errors = book.getSheet("Errors");
            assertThat(figures.getRow(3).getCell(1).getStringCellValue()).isEqualTo("attributions, overlapping");
            assertThat(figures.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(0.5);
            assertThat(errors.getRow(3).getCell(4).getStringCellValue()).isEqualTo("bridge");
        }
    }

    @Test
    void gold_that_cannot_be_used_is_told_in_one_line() {
        Desk.Ran ran = new Desk(folder).run("evaluate", "--gold", "DIR/nowhere");

        assertThat(ran.err()).isEqualTo("DIR/nowhere does not exist. Check the spelling of the path.\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void a_workbook_has_the_ending_of_one() {
        Desk.Ran ran = new Desk(folder).file("a.jsonl", GOLD).run("evaluate", "--gold", "DIR", "--out", "DIR/a.csv");

        assertThat(ran.err())
                .isEqualTo("DIR/a.csv is no workbook by its ending. Give --out a name that ends in .xlsx; text and"
                        + " JSON go to standard output.\n");
        assertThat(ran.code()).isEqualTo(2);
    }
}
