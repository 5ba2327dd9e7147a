package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "onrecord {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                  | Name a command: audit, serve, diff, review, baseline, config, train, archive, rules, explain, evaluate, lsp, mcp or completion. Try 'onrecord --help'.
            adit                                | There is no command 'adit'. Did you mean audit? Try 'onrecord --help'.
            xyz                                 | There is no command 'xyz'. Try 'onrecord --help'.
            audit                               | Missing required parameter: 'PATH'. Try 'onrecord audit --help'.
            audit --frmat json a.txt            | There is no option --frmat. Did you mean --format? Try 'onrecord audit --help'.
            audit --format pdf a.txt            | Invalid value for option '--format' (FORMAT): 'pdf' is none of text, json, jsonl, xlsx, docx, sarif, junit, line, csv, annotations, html. Try 'onrecord audit --help'.
            audit --gate praise a.txt           | Invalid value for option '--gate': 'praise' is no gate. Use a band (adequate, weak or unsupported), a score from 1 to 100, or a severity (serious, warning or note). Try 'onrecord audit --help'.
            audit --order up a.txt              | Invalid value for option '--order': 'up' is neither worst nor text. Try 'onrecord audit --help'.
            audit --width wide a.txt            | Invalid value for option '--width': 'wide' is no number of columns. Write one from 40 to 100. Try 'onrecord audit --help'.
            audit --date 31.1.2026 a.txt        | Invalid value for option '--date': '31.1.2026' is no date. Write it as 2026-11-25. Try 'onrecord audit --help'.
            audit --name a.html a.txt           | --name names standard input. Give - as PATH with it. Try 'onrecord audit --help'.
            review                              | Name a command: import or stats. Try 'onrecord review --help'.
            baseline                            | Name a command: create or prune. Try 'onrecord baseline --help'.
            archive                             | Name a command: run, sql, report, graph or sample. Try 'onrecord archive --help'.
            archive graph --store a --out a.pdf  | The ending of a.pdf names no format. Use .graphml, .dot, .json or .svg. Try 'onrecord archive graph --help'.
            archive graph --store a              | Missing required option: '--out=FILE'. Try 'onrecord archive graph --help'.
            archive report --store a --out a.pdf | The ending of a.pdf names no report. Use .xlsx or .html. Try 'onrecord archive report --help'.
            archive report --store a --out a.html --over some | Invalid value for option '--over': 'some' is none of all, unique and own. Try 'onrecord archive report --help'.
            archive report --store a --out a.html --similar 20 | Invalid value for option '--similar': '20' is no share. Write a number from 30 to 100. Try 'onrecord archive report --help'.
            archive report --store a --out a.html --by desk | Invalid value for option '--by': 'desk' is not author. Months, sections, outlets and kinds are always there. Try 'onrecord archive report --help'.
            archive report --store a --out a.html --all xml | Invalid value for option '--all': 'xml' is neither csv nor parquet. Try 'onrecord archive report --help'.
            archive report --store nowhere --out a.html | nowhere does not exist. Make a store with 'onrecord archive run INPUT --store nowhere'.
            archive report --store a --reviewed nowhere --out a.html | nowhere is no folder of a sample. Name the folder that 'onrecord archive sample' made beside its workbook.
            archive sample --store a --claims 5 --out a.csv | A sample is a workbook. End its name with .xlsx. Try 'onrecord archive sample --help'.
            archive sample --store a --claims 5 --by desk --out a.xlsx | Invalid value for option '--by' (PART,...): 'desk' is none of band, outlet, section, kind, year, month. Try 'onrecord archive sample --help'.
            archive sample --store a --claims 5 --seed x --out a.xlsx | Invalid value for option '--seed': 'x' is no seed. Write a number of up to 9 digits. Try 'onrecord archive sample --help'.
            rules                               | Name a command: test, list, show, check or coverage. Try 'onrecord rules --help'.
            rules chek                          | There is no command 'chek'. Did you mean check? Try 'onrecord rules --help'.
            rules show                          | Missing required parameter: 'ID'. Try 'onrecord rules show --help'.
            rules show a.b c.d                  | 'c.d' is one word too many. Try 'onrecord rules show --help'.
            explain                             | Missing required parameter: 'SENTENCE'. Try 'onrecord explain --help'.
            evaluate                            | Missing required option: '--gold=PATH'. Try 'onrecord evaluate --help'.
            evaluate --gold . --errors few      | Invalid value for option '--errors': 'few' is no number of errors. Write 0 or more. Try 'onrecord evaluate --help'.
            evaluate --gold . --format xlsx     | Invalid value for option '--format': 'xlsx' is neither text nor json. Try 'onrecord evaluate --help'.
            train                               | Name a command: worksheet, mark, kit, annotate or agree. Try 'onrecord train --help'.
            train worksheet a.txt --key k.xlsx  | Missing required option: '--out=FILE.xlsx'. Try 'onrecord train worksheet --help'.
            train worksheet a.txt --out a.pdf --key k.xlsx | a.pdf does not end in .xlsx. Give --out a name that does.
            train worksheet a.txt --out a.xlsx --key a.xlsx | The worksheet and its key cannot be one file. Give --key another name.
            train worksheet a.txt --out a.xlsx --key k.xlsx --level 4 | Invalid value for option '--level': '4' is no level. Write 1, 2 or 3. Try 'onrecord train worksheet --help'.
            train worksheet a.txt --out a.xlsx --key k.xlsx --items 0 | Invalid value for option '--items': '0' is no number of claims. Write one from 1 to 200. Try 'onrecord train worksheet --help'.
            train worksheet a.txt --out a.xlsx --key k.xlsx --seed x | Invalid value for option '--seed': 'x' is no seed. Write a whole number, such as 7. Try 'onrecord train worksheet --help'.
            train worksheet a.txt --out a.xlsx --key k.xlsx --focus rumour | 'rumour' is nothing that --focus knows. Use one or more of named, unnamed, groups, hearsay, none, footage, documents, media, platforms.
            train kit a.txt --out d --paper a3  | Invalid value for option '--paper': 'a3' is neither a4 nor letter. Try 'onrecord train kit --help'.
            train mark nowhere.xlsx b.xlsx --out m.xlsx | nowhere.xlsx is not there. Check the name and run again.
            train agree a.xlsx --out gold       | One annotation has nothing to agree with. Name two or more.
            audit --format json --format xlsx - | Several formats cannot share standard output. Add --out DIR to write each to its own file.
            audit --out a.pdf -                 | The ending of a.pdf names no format. Use .txt, .json, .jsonl, .xlsx, .docx, .sarif, .xml, .lines, .csv, .jsonld or .html, or add --format.
            audit --out DIR -                   | DIR is a folder. Say with --format what to write there.
            audit --out a.txt --out a.txt -     | a.txt is named twice with --out. Name it once.
            audit --format json --out a --out b - | With several --out the format follows each file's ending. Leave out --format, or give one folder as --out.
            audit --format json --format xlsx --out a.json -  | a.json is one file, but several formats are asked for. Give --out a folder, or leave out --format and give --out once for each file.
            audit --format json --format xlsx --out nowhere - | There is no folder nowhere. Make it and run again.
            serve --port high                   | Invalid value for option '--port': 'high' is no port. Write one from 0 to 65535. Try 'onrecord serve --help'.
            serve --port 70000                  | Invalid value for option '--port': '70000' is no port. Write one from 0 to 65535. Try 'onrecord serve --help'.
            audit --rules nowhere -             | nowhere: there is no such folder. Name the one that holds your rule files.\\nThere is 1 fault in the rules, so nothing was done.
            """)
    void is_told_in_a_line_or_two_and_exits_with_2(String command, String message) {
        Desk.Ran ran = new Desk(folder).input(Desk.HEARSAY).run(command.isEmpty() ? new String[0] : command.split(" "));

        assertThat(ran.err()).isEqualTo(message.replace("\\n", "\n") + "\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void a_workbook_is_not_shown_on_a_terminal() {
        Desk.Ran ran = new Desk(folder).attended().input(Desk.HEARSAY).run("audit", "--format", "xlsx", "-");

        assertThat(ran.err()).isEqualTo("A workbook cannot be shown on a terminal. Add --out FILE.xlsx.\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void a_time_that_is_none_is_told() {
        Desk.Ran ran = new Desk(folder)
                .variable("SOURCE_DATE_EPOCH", "today")
                .input(Desk.HEARSAY)
                .run("audit", "-");

        assertThat(ran.err())
                .isEqualTo("The variable SOURCE_DATE_EPOCH is 'today', which is no number of seconds. Unset it, or give"
                        + " the date with --date.\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "onrecord {0} --help")
    @ValueSource(
            strings = {
                "",
                "audit",
                "serve",
                "rules",
                "rules test",
                "rules list",
                "rules show",
                "rules check",
                "explain",
                "lsp",
                "mcp",
                "train",
                "train worksheet",
                "train mark",
                "train kit",
                "train annotate",
                "train agree",
                "completion"
            })
    void every_command_has_a_page_of_help_and_a_version(String command) {
        Desk desk = new Desk(folder);
        Desk.Ran help = desk.run((command + " --help").strip().split(" "));
        Desk.Ran version = desk.run((command + " --version").strip().split(" "));

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: " + ("onrecord " + command).strip() + " ");
        assertThat(help.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(100);
        assertThat(version.out()).matches("OnRecord \\S+ · rules: core \\S+\n");
        assertThat(version.code()).isZero();
    }

    @Test
    void the_shell_learns_all_commands_and_formats() {
        Desk.Ran ran = new Desk(folder).run("completion");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("#!/usr/bin/env bash\n")
                .contains("complete -F _complete_onrecord", "--gate", "\"text\" \"json\" \"jsonl\" \"xlsx\"");
    }
}
