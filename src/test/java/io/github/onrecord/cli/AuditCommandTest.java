package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void twoDrafts() {
        desk = new Desk(folder).file("drafts/bridge.txt", Desk.HEARSAY).file("drafts/mayor.txt", Desk.SOURCED);
    }

    @Test
    void without_options_the_readable_audit_goes_to_standard_output() {
        Desk.Ran ran = desk.run("audit", "DIR/drafts/bridge.txt");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("DIR/drafts/bridge.txt · ")
                .contains("U ")
                .doesNotContain("\u001b");
    }

    @Test
    void a_folder_gives_its_articles_in_order_under_the_paths_as_given() {
        Desk.Ran ran = desk.run("audit", "--format", "jsonl", "DIR/drafts");

        assertThat(ran.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"path\":\"DIR/drafts/bridge.txt\""),
                        line -> assertThat(line).contains("\"path\":\"DIR/drafts/mayor.txt\""));
    }

    @Test
    void the_order_of_many_articles_is_that_of_the_command_line() {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String name = "many/%02d.txt".formatted(i);
            desk.file(name, i % 7 == 0 ? Desk.HEARSAY.repeat(20) : Desk.SOURCED);
            expected.append("DIR/").append(name).append('\n');
        }

        Desk.Ran ran = desk.run("audit", "--format", "jsonl", "DIR/many");

        assertThat(ran.out().replaceAll("(?m)^.*?\"path\":\"([^\"]*)\".*$", "$1"))
                .isEqualTo(expected.toString());
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
            audit --out DIR/a.txt DIR/drafts                             | a.txt
            audit --out DIR/a.json DIR/drafts                            | a.json
            audit --out DIR/a.jsonl DIR/drafts                           | a.jsonl
            audit --out DIR/a.XLSX DIR/drafts                            | a.XLSX
            audit --out DIR/a.xlsx --out DIR/b.json DIR/drafts           | a.xlsx b.json
            audit --format json --out DIR/audit.data DIR/drafts          | audit.data
            audit --format xlsx --out DIR DIR/drafts                     | audit.xlsx
            audit --format text --format xlsx --out DIR DIR/drafts       | audit.txt audit.xlsx
            audit --format json --format json --out DIR DIR/drafts       | audit.json
            audit --format jsonl --format json --out DIR DIR/drafts      | audit.json audit.jsonl
            """)
    void reports_are_named_as_asked(String command, String files) {
        Desk.Ran ran = desk.run(command.split(" "));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(desk.files().replace(" drafts", "")).isEqualTo(files);
    }

    @Test
    void what_was_written_is_told_and_with_quiet_it_is_not() {
        String told = desk.run("audit", "--out", "DIR/a.json", "DIR/drafts").err();

        assertThat(told).matches("Wrote DIR/a\\.json: 2 articles, \\d+ claims rated\\.\n");
        assertThat(desk.run("audit", "--quiet", "--out", "DIR/a.json", "DIR/drafts")
                        .err())
                .isEmpty();
    }

    @Test
    void a_file_that_is_there_is_replaced() {
        desk.file("a.json", "old");

        assertThat(desk.run("audit", "--out", "DIR/a.json", "DIR/drafts").code())
                .isZero();
        assertThat(desk.read("a.json")).startsWith("[ {");
    }

    @Test
    void json_is_one_object_for_one_article_and_an_array_for_two() {
        assertThat(desk.run("audit", "--format", "json", "DIR/drafts/mayor.txt").out())
                .startsWith("{\n");
        assertThat(desk.run("audit", "--format", "json", "DIR/drafts").out()).startsWith("[ {\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"text", "json", "jsonl", "xlsx"})
    void the_same_articles_give_the_same_bytes(String format) throws IOException {
        desk.run("audit", "--format", format, "--out", "DIR/one", "DIR/drafts");
        desk.run("audit", "--format", format, "--out", "DIR/two", "DIR/drafts");

        assertThat(Files.readAllBytes(desk.at("one"))).isEqualTo(Files.readAllBytes(desk.at("two")));
    }

    @Test
    void standard_input_is_read_by_its_content_and_called_by_its_name() {
        desk.input("<html><body><article><h1>Bridge closed</h1><p>" + Desk.SOURCED.replace("# Bridge closed", "")
                + "</p></article></body></html>");

        Desk.Ran ran = desk.run("audit", "--format", "json", "-", "--name", "wire.html");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("\"id\": \"wire\"", "\"path\": \"wire.html\"", "\"title\": \"Bridge closed\"")
                .doesNotContain("<p>");
    }

    @Test
    void standard_input_without_a_name_is_called_by_its_sign() {
        Desk.Ran ran = desk.input(Desk.HEARSAY).run("audit", "--format", "json", "-");

        assertThat(ran.out()).contains("\"id\": \"-\"", "\"path\": \"-\"");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_the_rest_is_audited() {
        desk.file("drafts/blank.txt", "");

        Desk.Ran ran = desk.run(
                "audit", "--gate", "unsupported", "--quiet", "--format", "jsonl", "DIR/none.txt", "DIR/drafts");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("""
                DIR/none.txt does not exist. Check the spelling of the path.
                DIR/drafts/blank.txt is empty. Check that the article was saved in it.
                """);
        assertThat(ran.out().lines()).hasSize(2);
    }

    @Test
    void where_nothing_can_be_read_nothing_is_written() {
        desk.file("blank.txt", "").file("a.json", "the report of yesterday");

        Desk.Ran ran = desk.run("audit", "--out", "DIR/a.json", "DIR/blank.txt");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("DIR/blank.txt is empty. Check that the article was saved in it.\n");
        assertThat(desk.read("a.json")).isEqualTo("the report of yesterday");
        assertThat(desk.files()).isEqualTo("a.json blank.txt drafts");
    }

    @Test
    void a_feed_gives_an_audit_for_each_item() {
        desk.file(
                "wire.xml",
                "<rss><channel><item><title>One</title><description>" + Desk.HEARSAY + "</description></item>"
                        + "<item><title>Two</title><description>" + Desk.SOURCED
                        + "</description></item></channel></rss>");

        Desk.Ran ran = desk.run("audit", "--format", "jsonl", "DIR/wire.xml");

        assertThat(ran.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"path\":\"DIR/wire.xml#1\""),
                        line -> assertThat(line).contains("\"path\":\"DIR/wire.xml#2\""));
    }

    @Test
    void original_audits_a_draft_as_it_was_before_its_tracked_changes() {
        desk.file("draft.rtf", "{\\rtf1 The gate was {\\deleted open}{\\revised shut}, clerk Owen Trask said.}");

        assertThat(desk.run("audit", "--format", "json", "DIR/draft.rtf").out()).contains("The gate was shut, clerk");
        assertThat(desk.run("audit", "--format", "json", "--original", "DIR/draft.rtf")
                        .out())
                .contains("The gate was open, clerk");
    }

    @Test
    void a_folder_without_articles_is_told() {
        desk.file("pictures/bridge.png", "PNG");

        Desk.Ran ran = desk.run("audit", "DIR/pictures");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("DIR/pictures holds no articles. ").hasLineCount(1);
    }

    @ParameterizedTest(name = "--gate {0} on {1} exits with {2}")
    @CsvSource({"unsupported,bridge,1", "weak,bridge,1", "100,bridge,1", "unsupported,mayor,0", "2,mayor,0"})
    void the_gate_decides_the_exit_code(String gate, String draft, int code) {
        Desk.Ran ran = desk.run("audit", "--gate", gate, "DIR/drafts/" + draft + ".txt");

        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.out()).endsWith(" · gate: " + gate + " · exit " + code + "\n");
    }

    @Test
    void colour_is_for_terminals_and_for_those_who_want_it() {
        desk.attended();
        assertThat(desk.run("audit", "DIR/drafts/bridge.txt").out()).contains("\u001b[");
        assertThat(desk.run("audit", "--no-color", "DIR/drafts/bridge.txt").out())
                .doesNotContain("\u001b");
        assertThat(desk.variable("NO_COLOR", "1")
                        .run("audit", "DIR/drafts/bridge.txt")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void lines_are_as_wide_as_the_terminal_unless_told() {
        desk.variable("COLUMNS", "60");

        assertThat(width(desk.run("audit", "DIR/drafts/bridge.txt").out())).isBetween(40, 60);
        assertThat(width(desk.run("audit", "--width", "90", "DIR/drafts/bridge.txt")
                        .out()))
                .isBetween(61, 90);
    }

    @Test
    void many_articles_are_counted_on_a_terminal_while_they_are_audited() {
        for (int i = 0; i < 7; i++) {
            desk.file("seven/" + i + ".txt", Desk.HEARSAY);
        }
        desk.attended();

        assertThat(desk.run("audit", "DIR/seven").err()).contains("Auditing");
        assertThat(desk.run("audit", "--quiet", "DIR/seven").err()).isEmpty();
        assertThat(desk.run("audit", "DIR/drafts").err()).isEmpty();
    }

    @Test
    void the_date_is_that_of_the_option_else_that_of_the_environment() {
        desk.variable("SOURCE_DATE_EPOCH", "1764028800");
        desk.run("audit", "--out", "DIR/a.xlsx", "DIR/drafts");
        desk.run("audit", "--date", "2026-01-31", "--out", "DIR/b.xlsx", "DIR/drafts");

        assertThat(Workbooks.words(desk.at("a.xlsx"))).contains("2025-11-25");
        assertThat(Workbooks.words(desk.at("b.xlsx"))).contains("2026-01-31");
    }

    @Test
    void faulty_rules_stop_the_run_unless_it_shall_keep_going() {
        desk.file("house/patterns/doubt.yaml", """
                # doubt.yaml: a rule with an unknown list
                - id: house.doubt
                  finds: attribution
                  pattern: cue:@doubt
                  content: after
                  type: hearsay_unsourced
                  why: Who doubts it?
                  standards: [NP1]
                  examples:
                    match: ["One.", "Two."]
                    no-match: ["Three.", "Four."]
                """);

        Desk.Ran stopped = desk.run("audit", "--rules", "DIR/house", "DIR/drafts/bridge.txt");
        assertThat(stopped.code()).isEqualTo(2);
        assertThat(stopped.out()).isEmpty();
        assertThat(stopped.err())
                .contains("patterns/doubt.yaml:", "rule house.doubt", "@doubt")
                .containsPattern("There (is 1 fault|are \\d+ faults) in the rules, so nothing was done\\.\n$");

        Desk.Ran kept = desk.run("audit", "--keep-going", "--rules", "DIR/house", "DIR/drafts/bridge.txt");
        assertThat(kept.code()).isZero();
        assertThat(kept.out()).contains("DIR/drafts/bridge.txt");
        assertThat(kept.err())
                .contains("rule house.doubt")
                .endsWith("What is named above was left out; the rest is used.\n");
    }

    private static int width(String page) {
        return page.lines().mapToInt(String::length).max().orElseThrow();
    }
}
