package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseOptionTest {
    private static final String HARBOUR = """
            id: harbour
            name: Harbour Courier
            about: A small paper.
            findings:
              F02: "off"
              F01: note
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDraftAndAHouse() {
        desk = new Desk(folder)
                .file("bridge.txt", Desk.HEARSAY)
                .file("mayor.txt", Desk.SOURCED)
                .file("rules/houses/harbour.yaml", HARBOUR);
    }

    @Test
    void a_house_decides_which_findings_count_and_how_grave_they_are() throws IOException {
        JsonNode plain = json("audit", "--format", "json", "DIR/bridge.txt");
        JsonNode strict = json("audit", "--format", "json", "--house", "ap-like", "DIR/bridge.txt");
        JsonNode lax =
                json("audit", "--format", "json", "--rules", "DIR/rules", "--house", "harbour", "DIR/bridge.txt");

        assertThat(severityOf("F02", plain)).isEqualTo("warning");
        assertThat(severityOf("F02", strict)).isEqualTo("serious");
        assertThat(severityOf("F02", lax)).isEqualTo("none");
        assertThat(strict.at("/claims")).isEqualTo(plain.at("/claims"));
    }

    @Test
    void json_names_the_house_only_where_one_was_asked_for() throws IOException {
        JsonNode house = json("audit", "--format", "json", "--house", "BBC-like", "DIR/bridge.txt");

        assertThat(house.at("/tool/rules/house").toString()).isEqualTo("{\"id\":\"bbc-like\",\"name\":\"BBC-like\"}");
        assertThat(json("audit", "--format", "json", "DIR/bridge.txt").at("/tool/rules"))
                .noneMatch(JsonNode::isObject);
    }

    @Test
    void the_readable_audit_names_the_house_for_one_article_and_for_many() {
        for (int i = 0; i < 8; i++) {
            desk.file("many/%d.txt".formatted(i), Desk.HEARSAY);
        }

        assertThat(desk.run("audit", "--house", "ap-like", "DIR/bridge.txt").out())
                .containsPattern("rules: core 1\\.0, house AP-like\n");
        assertThat(desk.run("audit", "--house", "ap-like", "DIR/many").out()).contains("   house AP-like\n");
    }

    @Test
    void the_method_sheet_says_what_the_house_changes() throws IOException {
        desk.run(
                "audit",
                "--rules",
                "DIR/rules",
                "--house",
                "harbour",
                "--quiet",
                "--out",
                "DIR/a.xlsx",
                "DIR/bridge.txt");

        assertThat(sheet("Method"))
                .contains("\nHouse: Harbour Courier\n")
                .contains("\nWhat it is|A small paper. ")
                .contains("\nFindings set|F01 note\n")
                .contains("\nFindings off|F02\n");
        assertThat(sheet("Summary")).containsPattern("Rules: core 1\\.0 \\([0-9a-f]+\\), house Harbour Courier");
    }

    @Test
    void a_gate_counts_as_the_house_does() {
        assertThat(desk.run("audit", "--gate", "serious", "DIR/bridge.txt").code())
                .isZero();
        assertThat(desk.run("audit", "--gate", "serious", "--house", "ap-like", "DIR/bridge.txt")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            bbc          | There is no house 'bbc'. Did you mean bbc-like? The houses are ap-like, bbc-like, ipso-like, reuters-like, training.
            reuter-likes | There is no house 'reuter-likes'. Did you mean reuters-like? The houses are ap-like, bbc-like, ipso-like, reuters-like, training.
            gazette      | There is no house 'gazette'. The houses are ap-like, bbc-like, ipso-like, reuters-like, training.
            """)
    void an_unknown_house_is_told_with_those_that_there_are(String typed, String message) {
        Desk.Ran refused = new Desk.Ran(2, "", message + "\n");

        assertThat(desk.run("audit", "--house", typed, "DIR/bridge.txt")).isEqualTo(refused);
        assertThat(desk.run("rules", "coverage", "--house", typed)).isEqualTo(refused);
    }

    @Test
    void a_fault_in_a_house_is_told_when_a_house_is_asked_for_and_by_check() {
        desk.file("rules/houses/harbour.yaml", HARBOUR.replace("F01: note", "F99: note"));
        String fault = """
                houses/harbour.yaml:6: names the finding F99, which does not exist. Take the line out.
                There is 1 fault in the rules, so nothing was done.
                """;

        assertThat(desk.run("rules", "check", "--rules", "DIR/rules")).isEqualTo(new Desk.Ran(2, "", fault));
        assertThat(desk.run("audit", "--rules", "DIR/rules", "--house", "harbour", "DIR/bridge.txt"))
                .isEqualTo(new Desk.Ran(2, "", fault));
        assertThat(desk.run("audit", "--rules", "DIR/rules", "DIR/bridge.txt").code())
                .isZero();
    }

    @Test
    void coverage_lists_the_clauses_that_nothing_checks() {
        Desk.Ran ran = desk.run("rules", "coverage");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .matches("(?s)Of \\d+ clauses of published standards, the rules core 1\\.0 check \\d+\\.\n.*")
                .contains("\n  Associated Press\n  AP7  AP: no false declined to comment (as summarised by others)\n")
                .doesNotContain("  RT5  ");
    }

    @Test
    void coverage_of_a_house_says_what_the_house_turns_off() {
        desk.file("rules/houses/harbour.yaml", HARBOUR.replace("F02", "F09"));

        Desk.Ran ran = desk.run("rules", "coverage", "--rules", "DIR/rules", "--house", "harbour");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .containsPattern("The house is Harbour Courier,\\swhich\\sturns\\soff\\sF09\\.")
                .contains("""
                          RT14  Reuters: show how we know (as summarised by others)
                              Checked by F09, which the house turns off.
                        """);
        assertThat(desk.run("rules", "coverage").out()).doesNotContain("  RT14  ");
    }

    private JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(desk.run(arguments).out());
    }

    /** The severity of the first finding with this code; "none" where there is no such finding. */
    private static String severityOf(String code, JsonNode audit) {
        for (JsonNode finding : audit.get("findings")) {
            if (finding.get("code").asText().equals(code)) {
                return finding.get("severity").asText();
            }
        }
        return "none";
    }

    /** The rows of a sheet as lines, their cells parted by a bar. */
    private String sheet(String name) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(desk.at("a.xlsx").toString())) {
            for (Row row : book.getSheet(name)) {
                StringBuilder line = new StringBuilder();
                row.forEach(cell -> line.append(line.isEmpty() ? "" : "|").append(cell));
                lines.append(line).append('\n');
            }
        }
        return lines.toString();
    }
}
