package io.github.onrecord.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.onrecord.lexicon.RuleFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsFilesTest {
    private static final String KEYS = "house, severities, rules, lexicons, gate, formats";

    @TempDir
    Path folder;

    private final List<RuleFault> faults = new ArrayList<>();

    @Test
    void the_nearest_file_above_an_input_counts_and_no_other() throws IOException {
        write("onrecord.yaml", "house: ap-like\ngate: weak\n");
        write("desk/onrecord.yaml", "house: bbc-like\n");

        Settings deep = settings("desk/drafts/summit.txt");

        assertThat(deep.house()).contains(at("bbc-like", "desk/onrecord.yaml", 1));
        assertThat(deep.gate()).isEmpty();
        assertThat(settings("summit.txt").gate()).contains(at("weak", "onrecord.yaml", 2));
    }

    @Test
    void a_folder_falls_under_the_file_inside_it() throws IOException {
        write("desk/onrecord.yaml", "gate: 40\n");

        assertThat(settings("desk").gate()).contains(at("40", "desk/onrecord.yaml", 1));
    }

    @Test
    void a_file_with_the_shorter_ending_is_a_fault_and_not_passed_over() throws IOException {
        write("drafts/onrecord.yml", "house: ap-like\n");

        assertThat(settings("drafts/summit.txt")).isEqualTo(Settings.NONE);
        assertThat(faults)
                .extracting(RuleFault::message)
                .containsExactly("is not read under this name. Rename it to onrecord.yaml.");
    }

    @Test
    void every_value_knows_its_line() throws IOException {
        Files.createDirectories(folder.resolve("desk rules"));
        Files.createDirectories(folder.resolve("words"));
        write("onrecord.yaml", """
                # The night desk
                house: ap-like
                severities:
                  F02: serious
                  F31: off
                rules:
                  - desk rules
                lexicons: words
                gate: serious
                formats: [text, xlsx]
                """);

        Settings settings = settings("a.txt");

        assertThat(settings.severities())
                .containsEntry("F02", at("serious", "onrecord.yaml", 4))
                .containsEntry("F31", at("off", "onrecord.yaml", 5));
        assertThat(settings.rules())
                .containsExactly(new Setting<>(
                        folder.resolve("desk rules"), new Origin.Line(folder.resolve("onrecord.yaml"), 7)));
        assertThat(settings.lexicons())
                .containsExactly(
                        new Setting<>(folder.resolve("words"), new Origin.Line(folder.resolve("onrecord.yaml"), 8)));
        assertThat(settings.formats())
                .containsExactly(at("text", "onrecord.yaml", 10), at("xlsx", "onrecord.yaml", 10));
    }

    @Test
    void an_empty_file_settles_nothing_and_is_no_fault() throws IOException {
        write("onrecord.yaml", "# later\n");

        assertThat(settings("a.txt"))
                .isEqualTo(new Settings(
                        java.util.Optional.of(folder.resolve("onrecord.yaml")),
                        Settings.NONE.house(),
                        Settings.NONE.severities(),
                        List.of(),
                        List.of(),
                        Settings.NONE.gate(),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hose: ap-like             | 1: has the unknown setting 'hose'. Did you mean house? The settings are KEYS.
            colour: red               | 1: has the unknown setting 'colour'. The settings are KEYS.
            house: [ap-like]          | 1: 'house' wants one house, such as ap-like.
            house:                    | 1: 'house' wants one house, such as ap-like.
            gate: {band: weak}        | 1: 'gate' wants one gate, such as weak, 40 or serious.
            formats: {a: b}           | 1: 'formats' wants one format or a list of them, such as [text, xlsx].
            formats: []               | 1: 'formats' wants one format or a list of them, such as [text, xlsx].
            rules: [{a: b}]           | 1: 'rules' wants one folder or a list of them, such as [desk-rules].
            rules: nowhere            | 1: names the folder 'nowhere', and there is no folder DIR/nowhere. Folders are named from the place of this file.
            severities: F02           | 1: 'severities' wants a line for each finding, such as 'F02: serious'.
            severities: {F02: waring} | 1: gives F02 a severity that does not exist. Did you mean warning? The severities are serious, warning, note, praise, off.
            severities: {F02: [note]} | 1: gives F02 a severity that does not exist. The severities are serious, warning, note, praise, off.
            - house                   | 1: holds no settings. Write a setting a line, such as 'house: ap-like'.
            ap-like                   | 1: holds no settings. Write a setting a line, such as 'house: ap-like'.
            house: "                  | 1: cannot be read as YAML: while scanning a quoted scalar. Mend the line; tabs and missing quotation marks are the usual causes.
            """)
    void what_is_wrong_is_told_with_its_line_and_the_mend(String content, String fault) throws IOException {
        write("onrecord.yaml", content + "\n");

        settings("a.txt");

        assertThat(told()).containsExactly("DIR/onrecord.yaml:" + fault.replace("KEYS", KEYS));
    }

    @Test
    void the_line_of_an_unknown_setting_is_that_of_its_name() throws IOException {
        write("onrecord.yaml", "gate: weak\nseverity:\n  F02: note\nrulez:\n  - desk\n");

        settings("a.txt");

        assertThat(told())
                .containsExactly(
                        "DIR/onrecord.yaml:2: has the unknown setting 'severity'. Did you mean severities? The settings"
                                + " are " + KEYS + ".",
                        "DIR/onrecord.yaml:4: has the unknown setting 'rulez'. Did you mean rules? The settings are "
                                + KEYS + ".");
    }

    @Test
    void one_file_over_many_inputs_is_faulted_once() throws IOException {
        write("onrecord.yaml", "hose: ap-like\n");
        SettingsFiles files = new SettingsFiles();

        files.of(folder.resolve("a.txt"), faults);
        files.of(folder.resolve("below/b.txt"), faults);

        assertThat(faults).hasSize(1);
    }

    @Test
    void a_link_that_leads_out_of_a_named_folder_is_refused() throws IOException {
        write("outside/secret.txt", "private\n");
        Files.createDirectories(folder.resolve("desk/words"));
        link("desk/words/names.txt", "outside/secret.txt");
        write("desk/onrecord.yaml", "lexicons: words\n");

        Settings settings = settings("desk/a.txt");

        assertThat(settings.lexicons()).isEmpty();
        assertThat(told())
                .containsExactly("DIR/desk/onrecord.yaml:1: names the folder 'words', in which names.txt is a link that"
                        + " leads out of it. Put a copy in its place.");
    }

    @Test
    void a_link_inside_a_named_folder_is_none_of_our_business() throws IOException {
        write("words/a.txt", "dam\n");
        link("words/b.txt", "words/a.txt");
        write("onrecord.yaml", "lexicons: words\n");

        settings("a.txt");

        assertThat(faults).isEmpty();
    }

    private void link(String name, String to) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), folder.resolve(to));
        } catch (UnsupportedOperationException | IOException noLinks) {
            assumeThat(false).as("this system makes no links").isTrue();
        }
    }

    private Settings settings(String input) {
        return new SettingsFiles().of(folder.resolve(input), faults);
    }

    private List<String> told() {
        return faults.stream()
                .map(fault -> fault.toString().replace(folder.toString(), "DIR"))
                .toList();
    }

    private Setting<String> at(String value, String file, int line) {
        return new Setting<>(value, new Origin.Line(folder.resolve(file), line));
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }
}
