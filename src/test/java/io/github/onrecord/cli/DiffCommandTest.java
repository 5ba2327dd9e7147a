package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiffCommandTest {
    private static final String WEAKER = Desk.SOURCED
            .replace("Mayor Ana Ruiz of Ostrel", "a town official")
            .replace("Ruiz said in the interview", "the official said in the interview");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void two_versions() {
        desk = new Desk(folder).file("old.txt", Desk.SOURCED).file("new.txt", WEAKER);
    }

    @Test
    void tells_in_words_what_got_weaker() {
        Desk.Ran ran = desk.run("diff", "DIR/old.txt", "DIR/new.txt");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("DIR/old.txt → DIR/new.txt · rules: core 1.0\n")
                .contains("\nWeaker than before (2)\n")
                .contains("Source: Ana Ruiz (named person with a role) → a town official (unnamed official)")
                .contains("  downgraded  ¶1    Ana Ruiz (named person with a role) → a town official")
                .contains("It cannot tell whether a claim is true");
    }

    @Test
    void says_so_when_nothing_changed() {
        assertThat(desk.run("diff", "DIR/old.txt", "DIR/old.txt").out())
                .contains("\n  Nothing changed in the sourcing.\n")
                .doesNotContain("(0)");
    }

    @Test
    void no_line_is_wider_than_asked_for() {
        assertThat(desk.run("diff", "--width", "60", "DIR/old.txt", "DIR/new.txt")
                        .out()
                        .lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 60);
    }

    @Test
    void json_keeps_its_schema() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(desk.run("diff", "--format", "json", "DIR/old.txt", "DIR/new.txt")
                        .out());

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("src/main/resources/schema/onrecord-diff-1.schema.json")))
                        .validate(json))
                .isEmpty();
        assertThat(json.at("/claims/0/change").asText()).isEqualTo("changed");
        assertThat(json.at("/claims/0/shifts/0/aspect").asText()).isEqualTo("source");
        assertThat(json.at("/claims/0/score/before").asInt())
                .isGreaterThan(json.at("/claims/0/score/after").asInt());
        assertThat(json.at("/sources/0/change").asText()).isEqualTo("downgraded");
    }

    @Test
    void words_of_a_draft_are_never_markup() {
        desk.file(
                "new.txt", Desk.SOURCED + "\nThe <script>alert(1)</script> town & its bridge have run out of money.\n");

        Document page = Jsoup.parse(desk.run("diff", "--format", "html", "DIR/old.txt", "DIR/new.txt")
                .out());

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".words").eachText())
                .anyMatch(words -> words.contains("<script>alert(1)</script> town & its bridge"));
    }

    @Test
    void the_page_needs_no_network_and_no_script() {
        String page = desk.run("diff", "--format", "html", "DIR/old.txt", "DIR/new.txt")
                .out();

        assertThat(page).startsWith("<!doctype html>").doesNotContainIgnoringCase("http://", "https://", "<script");
        assertThat(Jsoup.parse(page).select("section h2").eachText()).startsWith("Weaker than before (2)");
    }

    @Test
    void a_workbook_has_a_row_for_each_claim_that_changed() {
        desk.run("diff", "--quiet", "--out", "DIR/d.xlsx", "DIR/old.txt", "DIR/new.txt");

        assertThat(Workbooks.words(desk.at("d.xlsx")))
                .contains("\nWeaker than before\n1.0\n“We closed the bridge", "\nSources\ndowngraded\n1.0\nAna Ruiz");
    }

    @ParameterizedTest
    @CsvSource({"d.txt, DIR/old.txt →", "d.json, {", "d.html, <!doctype html>"})
    void the_ending_of_out_names_the_format(String file, String beginning) {
        Desk.Ran ran = desk.run("diff", "--out", "DIR/" + file, "DIR/old.txt", "DIR/new.txt");

        assertThat(ran).isEqualTo(new Desk.Ran(0, "", "Wrote DIR/" + file + ".\n"));
        assertThat(desk.read(file).replace(folder.toString(), "DIR")).startsWith(beginning);
    }

    @Test
    void both_versions_are_audited_as_the_later_one_is_settled() {
        desk.file("now/new.txt", WEAKER).file("now/onrecord.yaml", "house: ap-like\nseverities:\n  F05: off\n");

        Desk.Ran ran = desk.run("diff", "DIR/old.txt", "DIR/now/new.txt");

        assertThat(ran.out()).contains("house AP-like with own severities").doesNotContain("F05");
        assertThat(ran.err()).isEqualTo("Settings: DIR/now/onrecord.yaml.\n");
    }

    @Test
    void one_version_may_come_from_standard_input() {
        assertThat(desk.input(WEAKER).run("diff", "DIR/old.txt", "-").out()).contains("Weaker than before (2)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            diff DIR/old.txt DIR/none.txt         | DIR/none.txt does not exist. Check the spelling of the path.
            diff DIR/old.txt DIR                  | DIR is a folder, and diff compares two files. Name the two versions of one draft.
            diff - -                              | Standard input holds one version. Name a file for the other.
            diff DIR/old.txt                      | Missing required parameter: 'NEW'. Try 'onrecord diff --help'.
            diff DIR/a.txt DIR/b.txt --out d.pdf  | The ending of d.pdf names no format. Use .txt, .json, .html or .xlsx, or add --format.
            diff DIR/a.txt DIR/b.txt --format pdf | Invalid value for option '--format': 'pdf' is none of text, json, html, xlsx. Try 'onrecord diff --help'.
            """)
    void misuse_is_told_in_a_line(String arguments, String message) {
        Desk.Ran ran = desk.run(arguments.split(" "));

        assertThat(ran).isEqualTo(new Desk.Ran(2, "", message + "\n"));
    }
}
