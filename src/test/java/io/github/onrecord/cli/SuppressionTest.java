package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
    private static final String REASON = "onrecord: ignore F02 because the wire has the name";
    private static final String FIRST =
            "The old bridge at Ostrel was reportedly hit twice during the night, and the narrow road to the mill is"
                    + " shut.";
    private static final String SECOND =
            "The small ferry to the harbour is reportedly full until the end of the week, and long rows of lorries"
                    + " wait along the road.";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(folder);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a.md   | before the paragraph | # Bridge\\n\\n<!-- REASON -->\\n\\nFIRST\\n\\nSECOND
            a.md   | right above it       | # Bridge\\n\\n<!-- REASON -->\\nFIRST\\n\\nSECOND
            a.md   | above a dateline     | # Bridge\\n\\n<!-- REASON -->\\nOSTREL - FIRST\\n\\nSECOND
            a.md   | behind its words     | # Bridge\\n\\nFIRST <!-- REASON -->\\n\\nSECOND
            a.html | before the paragraph | <article><h1>Bridge</h1><!-- REASON --><p>FIRST</p><p>SECOND</p></article>
            a.html | inside the paragraph | <article><h1>Bridge</h1><p><b>FIRST</b><!-- REASON --></p><p>SECOND</p></article>
            a.html | in a block of blocks | <article><h1>Bridge</h1><div><!-- REASON --><p>FIRST</p></div><p>SECOND</p></article>
            """)
    void in_the_text_it_holds_back_the_findings_of_its_block_and_no_other(String file, String place, String draft) {
        desk.file(
                file,
                draft.replace("\\n", "\n")
                        .replace("REASON", REASON)
                        .replace("FIRST", FIRST)
                        .replace("SECOND", SECOND));

        assertThat(words("DIR/" + file))
                .contains(
                        "Ignored: F02 “The old bridge at Ostrel was reportedly hit twice during the night” because the"
                                + " wire has the name")
                .containsOnlyOnce("‘Reportedly’ names no one.")
                .doesNotContain("‘Was reportedly’", "onrecord:")
                .contains("1 ignored");
    }

    @Test
    void in_the_verdict_file_it_holds_back_the_findings_about_its_words() {
        desk.file("a.txt", "# Bridge\n\n" + FIRST + "\n\n" + SECOND).file(".onrecord/verdicts.jsonl", """
                        {"article": "a.txt", "ignore": "F02", "words": "small ferry", "because": "The ferry says so."}
                        """);

        assertThat(words("DIR/a.txt"))
                .contains("because The ferry says so.", "‘Was reportedly’ names no one.")
                .doesNotContain("‘Reportedly’");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ignore F02                    | Not used: ignore F02, which gives no reason
            ignore F02 because            | Not used: ignore F02, which gives no reason
            ignore F02 because ...        | Not used: ignore F02, which gives no reason
            ignore F26 because we were there | Not used: ignore F26 because we were there
            """)
    void one_that_gives_no_reason_or_is_not_used_is_told(String comment, String told) {
        desk.file("a.md", "# Bridge\n\n<!-- onrecord: " + comment + " -->\n\n" + FIRST + "\n\n" + SECOND);

        assertThat(words("DIR/a.md")).contains(told, "1 unused suppression", "‘Was reportedly’ names no one.");
    }

    @Test
    void one_without_a_reason_in_the_verdict_file_is_refused() {
        desk.file("a.txt", FIRST).file(".onrecord/verdicts.jsonl", "{\"article\": \"a.txt\", \"ignore\": \"F02\"}\n");

        Desk.Ran ran = desk.run("audit", "DIR/a.txt");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("DIR/.onrecord/verdicts.jsonl, line 1 has no \"because\". Mend the line, or delete it.\n");
    }

    @Test
    void what_is_held_back_does_not_count_towards_the_gate_and_every_report_tells_of_it() {
        desk.file("a.md", "<!-- onrecord: ignore F02 F01 because the wire has it -->\n" + FIRST);

        Desk.Ran ran = desk.run("audit", "--gate", "note", "--out", "DIR/a.json", "--out", "DIR/a.xlsx", "DIR/a.md");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("0 findings open, 2 ignored.");
        assertThat(desk.read("a.json")).contains("\"ignored\": [ {").contains("\"because\": \"the wire has it\"");
        assertThat(Workbooks.words(desk.at("a.xlsx")))
                .contains("Review: 0 findings open · 2 ignored.", "ignored in the text", "the wire has it");
    }

    /** The whole readable audit on one line. */
    private String words(String draft) {
        return desk.run("audit", "--all", draft).out().replaceAll("\\s+", " ");
    }
}
