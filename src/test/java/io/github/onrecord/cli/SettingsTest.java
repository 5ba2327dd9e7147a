package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code onrecord.yaml} does to an audit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void a_draft_that_rests_on_hearsay() {
        desk = new Desk(folder).file("night/bridge.txt", Desk.HEARSAY);
    }

    @Test
    void a_gate_in_the_file_stops_what_one_on_the_command_line_would() {
        desk.file("onrecord.yaml", "gate: weak\n");

        Desk.Ran ran = desk.run("audit", "DIR/night");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).endsWith("Worst: 4 without a usable source · gate: weak · exit 1\n");
        assertThat(ran.err()).isEqualTo("Settings: DIR/onrecord.yaml.\n");
    }

    @Test
    void the_command_line_wins_over_the_file() {
        desk.file("onrecord.yaml", "gate: weak\nhouse: ap-like\nformats: json\n");

        Desk.Ran ran = desk.run("audit", "--gate", "serious", "--house", "training", "--format", "text", "DIR/night");

        assertThat(ran.out()).contains("house Training").contains("gate: serious · exit 0");
    }

    @Test
    void no_config_leaves_every_file_aside() {
        desk.file("onrecord.yaml", "gate: weak\n");

        Desk.Ran ran = desk.run("audit", "--no-config", "DIR/night");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void config_names_one_file_for_all_inputs() {
        desk.file("night/onrecord.yaml", "gate: weak\n").file("lax.yaml", "house: training\n");

        Desk.Ran ran = desk.run("audit", "--config", "DIR/lax.yaml", "DIR/night");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("house Training");
    }

    @Test
    void inputs_of_one_run_are_each_held_to_the_gate_of_their_own_folder() {
        desk.file("night/onrecord.yaml", "house: training\n")
                .file("day/bridge.txt", Desk.HEARSAY)
                .file("day/onrecord.yaml", "gate: unsupported\nhouse: ap-like\n");

        Desk.Ran ran = desk.run("audit", "DIR/night", "DIR/day");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .containsPattern("DIR/night/bridge.txt.*\\R?.*house Training")
                .containsPattern("DIR/day/bridge.txt.*\\R?.*house AP-like")
                .contains("gate: unsupported · exit 1");
        assertThat(ran.err()).isEqualTo("Settings: DIR/night/onrecord.yaml, DIR/day/onrecord.yaml.\n");
    }

    @Test
    void inputs_whose_files_want_different_reports_need_a_word_from_the_user() {
        desk.file("night/onrecord.yaml", "formats: json\n")
                .file("day/bridge.txt", Desk.HEARSAY)
                .file("day/onrecord.yaml", "gate: weak\nformats: [text, xlsx]\n");

        assertThat(desk.run("audit", "DIR/night", "DIR/day"))
                .isEqualTo(new Desk.Ran(
                        2,
                        "",
                        "One run writes one set of reports, and the settings differ: see DIR/night/onrecord.yaml:1 and"
                                + " DIR/day/onrecord.yaml:2. Say with --format what to write.\n"));
        assertThat(desk.run("audit", "--format", "jsonl", "DIR/night", "DIR/day")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void the_formats_of_the_file_are_written_into_a_folder_named_with_out() {
        desk.file("onrecord.yaml", "formats: [text, json]\n").file("reports/keep.md", "");

        desk.run("audit", "--out", "DIR/reports", "DIR/night");

        assertThat(new Desk(folder.resolve("reports")).files()).isEqualTo("audit.json audit.txt keep.md");
    }

    @Test
    void without_out_the_first_format_goes_to_standard_output() {
        desk.file("onrecord.yaml", "formats: [jsonl, xlsx]\n");

        assertThat(desk.run("audit", "DIR/night").out()).startsWith("{\"schema\":\"onrecord-audit/1\"");
    }

    @Test
    void severities_change_what_the_house_says_and_reports_say_so() {
        desk.file("onrecord.yaml", "house: ap-like\nseverities:\n  F02: off\n");

        String out = desk.run("audit", "DIR/night").out();

        assertThat(out).contains("house AP-like with own severities").doesNotContain("F02 ·");
    }

    @Test
    void severities_without_a_house_are_the_own_ones() {
        desk.file("onrecord.yaml", "severities:\n  F02: serious\n");

        assertThat(desk.run("audit", "--gate", "serious", "DIR/night").code()).isEqualTo(1);
        assertThat(desk.run("audit", "DIR/night").out()).contains("house own severities");
    }

    @Test
    void own_lists_and_rules_are_found_from_the_place_of_the_file() {
        desk.file("onrecord.yaml", "rules: desk/rules\nlexicons: [desk/words]\n")
                .file("desk/words/reportive-adverbs.txt", "allegedly\n")
                .file("desk/rules/pack.yaml", "name: night desk\nversion: \"7\"\n");

        String out = desk.run("audit", "DIR/night").out();

        assertThat(out).contains("rules: night desk 7").doesNotContain("‘Reportedly’");
    }

    @Test
    void standard_input_falls_under_the_file_above_its_name() {
        desk.file("night/onrecord.yaml", "gate: weak\n").input(Desk.HEARSAY);

        assertThat(desk.run("audit", "-", "--name", "DIR/night/wire.txt").code())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            house: bbc                | There is no house 'bbc'. Did you mean bbc-like? The houses are ap-like, bbc-like, ipso-like, reuters-like, training.
            gate: strong              | 'strong' is no gate. Use a band (adequate, weak or unsupported), a score from 1 to 100, or a severity (serious, warning or note).
            formats: pdf              | 'pdf' is none of text, json, jsonl, xlsx, docx, sarif, junit, line, csv, annotations, html.
            severities: {F2: note}    | there is no finding F2. Did you mean F02? 'onrecord rules list --kind finding' names them all.
            """)
    void a_value_that_means_nothing_is_told_with_its_line(String setting, String message) {
        desk.file("onrecord.yaml", "# desk\n" + setting + "\n");

        Desk.Ran ran = desk.run("audit", "--quiet", "DIR/night");

        assertThat(ran).isEqualTo(new Desk.Ran(2, "", "DIR/onrecord.yaml:2: " + message + "\n"));
    }

    @Test
    void every_fault_of_every_file_is_told_at_once_and_nothing_is_audited() {
        desk.file("onrecord.yaml", "hose: ap-like\n")
                .file("day/bridge.txt", Desk.HEARSAY)
                .file("day/onrecord.yaml", "gate: [weak]\n");

        Desk.Ran ran = desk.run("audit", "DIR/night", "DIR/day");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo("DIR/onrecord.yaml:1: has the unknown setting 'hose'. Did you mean house? The settings are"
                        + " house, severities, rules, lexicons, gate, formats.\n"
                        + "DIR/day/onrecord.yaml:1: 'gate' wants one gate, such as weak, 40 or serious.\n"
                        + "There are 2 faults in the settings, so nothing was done.\n");
    }

    @Test
    void config_shows_each_value_and_where_it_comes_from() {
        desk.file("onrecord.yaml", "house: ap-like\nseverities:\n  F02: serious\n  F01: off\nlexicons: words\n")
                .file("words/reportive-adverbs.txt", "allegedly\n");

        String table =
                desk.run("config", "--gate", "weak", "DIR/night/bridge.txt").out();

        assertThat(table.replaceAll("(?<=\\S) {2,}", "  ")).isEqualTo("""
                DIR/night/bridge.txt  settings: DIR/onrecord.yaml
                  house  ap-like  DIR/onrecord.yaml:1
                  severities  F02 serious  DIR/onrecord.yaml:3
                              F01 off  DIR/onrecord.yaml:4
                  rules  built-in  default
                  lexicons  DIR/words  DIR/onrecord.yaml:5
                  gate  weak  command line
                  formats  text  default
                """);
    }

    @Test
    void config_says_what_audit_would_say_of_a_faulty_file() {
        desk.file("onrecord.yaml", "house: bbc\n");

        assertThat(desk.run("config", "DIR/night").err())
                .isEqualTo(desk.run("audit", "--quiet", "DIR/night").err());
    }
}
