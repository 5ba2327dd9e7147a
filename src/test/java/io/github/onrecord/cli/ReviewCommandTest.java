package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCommandTest {
    private static final String BRIDGE = """
            # Bridge shut

            The old bridge at Ostrel was reportedly hit twice by a barge. The narrow road to the mill is shut until Friday.

            “We closed the bridge because the inspectors found cracks,” Mayor Ana Ruiz told this newspaper on Monday.

            Sources said the repair could cost nine million crowns. Experts fear that the second pillar is lost.

            The small ferry to the harbour is full until Friday.
            """;
    private static final String HIT = "The old bridge at Ostrel was reportedly hit twice by a barge.";
    private static final String COST = "Sources said the repair could cost nine million crowns.";

    /** The workbook of the draft's first audit: made once, because most of these tests begin with it. */
    private static byte[] workbook = {};

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeAll
    static void theFirstAudit(@TempDir Path first) throws IOException {
        new Desk(first).file("drafts/bridge.txt", BRIDGE).run("audit", "--quiet", "--out", "DIR/a.xlsx", "DIR/drafts");
        workbook = Files.readAllBytes(first.resolve("a.xlsx"));
        Files.delete(first.resolve("drafts/bridge.txt"));
    }

    @BeforeEach
    void aDraftAndItsWorkbook() throws IOException {
        desk = new Desk(folder).file("drafts/bridge.txt", BRIDGE);
        Files.write(folder.resolve("a.xlsx"), workbook);
    }

    @Test
    void verdicts_are_carried_on_to_the_next_audit_of_an_edited_draft() {
        giveVerdicts();
        assertThat(review().out())
                .isEqualTo("DIR/drafts/.onrecord/verdicts.jsonl: 5 verdicts taken in (5 new, 0 changed, 0 as"
                        + " before).\n");
        edit("hit twice by a barge", "hit twice by a big barge");
        edit("The small ferry to the harbour is full until Friday.\n", "");
        edit("Sources said", "The boats lie idle. Sources said");

        assertThat(audit().code()).isZero();

        assertThat(workbook().verdicts("Claims", "Claim"))
                .containsExactly(
                        "The old bridge at Ostrel was reportedly hit twice by a big barge. = fix",
                        "The narrow road to the mill is shut until Friday. = reject",
                        COST + " = exception");
        assertThat(workbook().read("Claims", COST, "Reviewer’s note")).isEqualTo("The mayor asked us.");
        assertThat(workbook().verdicts("Findings", "Claim words"))
                .containsExactly("The old bridge at Ostrel was reportedly hit twice by a big barge. = accept");
        assertThat(textAudit())
                .contains(
                        "Review: ",
                        "Verdict: fix · given to an earlier wording",
                        "Gone: claim “The small ferry to the harbour is full until Friday.”: accept");
    }

    @Test
    void what_people_do_to_sheets_loses_no_verdict() {
        giveVerdicts();
        for (String sheet : List.of("Claims", "Findings")) {
            workbook().edit(sheet, rows -> movedAndRenamed(shuffled(withAColumnOfTheirOwn(rows))));
        }
        workbook().rename("Claims", "Claims (checked)");

        assertThat(review().out()).contains("5 verdicts taken in (5 new, 0 changed, 0 as before)");
        assertThat(workbookAgain().verdicts("Claims", "Claim")).hasSize(4);
    }

    @Test
    void what_comes_back_from_libreoffice_loses_no_verdict() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office));
        giveVerdicts();
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Process convert = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        saved.toString(),
                        folder.resolve("a.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(convert.waitFor(2, TimeUnit.MINUTES)).isTrue();

        Desk.Ran ran = desk.run("review", "import", "--drafts", "DIR/drafts", "DIR/saved/a.xlsx");

        assertThat(ran.out()).contains("5 verdicts taken in (5 new, 0 changed, 0 as before)");
        assertThat(workbookAgain().verdicts("Claims", "Claim")).hasSize(4);
    }

    @Test
    void importing_again_and_auditing_again_changes_nothing() throws IOException {
        giveVerdicts();
        review();
        byte[] file = Files.readAllBytes(verdictFile());

        assertThat(audit().code()).isZero();
        assertThat(review().out()).contains("(0 new, 0 changed, 5 as before)");
        assertThat(Files.readAllBytes(verdictFile())).isEqualTo(file);
        assertThat(audit().code()).isZero();
        assertThat(review().out()).contains("(0 new, 0 changed, 5 as before)");
    }

    @Test
    void the_file_has_a_line_a_verdict_that_people_can_read() throws IOException {
        workbook().write("Claims", HIT, "Verdict", " FIX ").write("Claims", HIT, "Reviewer’s note", "Who says so?");
        desk.run("review", "import", "--reviewer", "Ana Ruiz", "DIR/a.xlsx");

        assertThat(Files.readString(verdictFile()))
                .matches("\\{\"article\": \"bridge\\.txt\", \"about\": \"claim\", \"fingerprint\": \"[0-9a-f]{16}\","
                        + " \"words\": \"" + HIT + "\", \"type\": \"hearsay_unsourced\", \"reviewer\": \"Ana Ruiz\","
                        + " \"verdict\": \"fix\", \"note\": \"Who says so\\?\"}\n");
    }

    @Test
    void an_edit_elsewhere_and_a_new_verdict_touch_no_other_line() throws IOException {
        giveVerdicts();
        review();
        List<String> before = Files.readAllLines(verdictFile());
        edit("# Bridge shut", "# Ostrel bridge shut\n\nBy Lena Ohr\n\nThe boats lie idle in the harbour.");
        audit();
        workbook().write("Claims", "Experts fear", "Verdict", "reject");
        review();

        assertThat(Files.readAllLines(verdictFile())).containsAll(before).hasSize(before.size() + 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Claims   | Fingerprint  | DIR/a.xlsx, sheet Claims, has no column Fingerprint.
            Findings | Verdict      | DIR/a.xlsx, sheet Findings, has no column Verdict.
            Claims   | Article path | DIR/a.xlsx, sheet Claims, has no column Article path.
            Findings | Finding code | DIR/a.xlsx, sheet Findings, has no column Finding code.
            """)
    void a_column_that_is_needed_and_missing_is_named(String sheet, String heading, String message) {
        workbook().edit(sheet, rows -> {
            int column = rows.get(ReviewerHand.HEADINGS).indexOf(heading);
            rows.forEach(row -> row.remove(column));
            return rows;
        });

        Desk.Ran ran = review();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(message + " Put it back, or copy your verdicts into a fresh workbook of the same audit.\n");
    }

    @Test
    void a_row_that_cannot_be_used_is_named_and_the_rest_is_taken_in() {
        workbook()
                .write("Claims", HIT, "Verdict", "maybe")
                .write("Claims", COST, "Verdict", "exception")
                .write("Claims", "Experts fear", "Reviewer’s note", "Hm.")
                .write("Claims", "narrow road", "Verdict", "fix");

        Desk.Ran ran = review();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).contains("1 verdict taken in");
        assertThat(ran.err().lines())
                .containsExactly(
                        "DIR/a.xlsx, sheet Claims, row 4: 'maybe' is no verdict. Use accept, fix, reject, exception.",
                        "DIR/a.xlsx, sheet Claims, row 7: an exception needs a note that says why policy allows it.",
                        "DIR/a.xlsx, sheet Claims, row 8, has a note but no verdict. Use accept, fix, reject,"
                                + " exception.");
    }

    @Test
    void reviewers_who_differ_are_listed_with_both_verdicts() {
        workbook().write("Claims", HIT, "Verdict", "fix");
        desk.run("review", "import", "--reviewer", "Ana", "DIR/a.xlsx");
        workbook()
                .write("Claims", HIT, "Verdict", "accept")
                .write("Claims", HIT, "Reviewer’s note", "The wire has it.");

        Desk.Ran ran = desk.run("review", "import", "--reviewer", "Ben", "DIR/a.xlsx");

        String both = "Ana: fix; Ben: accept (The wire has it.)";
        assertThat(ran.out()).contains("Reviewers differ on bridge.txt, claim “" + HIT + "”: " + both + ".\n");
        assertThat(textAudit()).contains("where reviewers differ", "Verdict: " + both);
        ReviewerHand again = workbookAgain();
        assertThat(again.read("Claims", HIT, "Verdict")).isEmpty();
        assertThat(again.read("Claims", HIT, "Reviewer’s note")).isEqualTo(both);
        assertThat(again.read("Review", HIT, "What")).isEqualTo("reviewers differ");
        assertThat(review().out()).contains("(0 new, 0 changed, 2 as before)");
    }

    @Test
    void a_verdict_that_another_reviewer_changes_is_that_reviewers() {
        workbook().write("Claims", HIT, "Verdict", "fix").write("Claims", HIT, "Reviewer", "Ana");
        review();
        workbookAgain().write("Claims", HIT, "Verdict", "accept");

        assertThat(desk.run("review", "import", "--reviewer", "Ben", "DIR/a.xlsx")
                        .out())
                .contains("Ana: fix; Ben: accept");
    }

    @Test
    void a_workbook_whose_verdicts_are_taken_in_is_replaced_and_another_only_by_force() {
        workbook().write("Claims", HIT, "Verdict", "fix");
        assertThat(audit().err())
                .isEqualTo("DIR/a.xlsx holds a reviewer's work (1 cell under Verdict or Reviewer’s note). Take it in"
                        + " with 'onrecord review import', choose another name with --out, or add --force to replace"
                        + " it and lose them.\n");
        review();

        assertThat(audit().code()).isZero();
        assertThat(workbook().read("Claims", HIT, "Verdict")).isEqualTo("fix");
    }

    @Test
    void a_draft_that_is_not_found_is_named() throws IOException {
        workbookAgain().write("Claims", HIT, "Verdict", "fix");
        Files.move(folder.resolve("drafts"), folder.resolve("elsewhere"));

        assertThat(review().err())
                .isEqualTo("DIR/a.xlsx: its draft 'DIR/drafts/bridge.txt' is not found, so its verdicts were left out."
                        + " Name the folder of the drafts with --drafts DIR.\n");
        assertThat(desk.run("review", "import", "--drafts", "DIR/elsewhere", "DIR/a.xlsx")
                        .code())
                .isZero();
    }

    @Test
    void what_is_no_workbook_of_ours_is_named() {
        desk.file("b.xlsx", "no workbook");

        assertThat(desk.run("review", "import", "DIR/b.xlsx", "DIR/c.xlsx").err())
                .isEqualTo("DIR/b.xlsx cannot be read as an Excel workbook. Save it as .xlsx without a password and run"
                        + " again.\nDIR/c.xlsx is not there. Check the name and run again.\n");
    }

    @Test
    void a_damaged_line_is_named_before_anything_is_done() {
        desk.file("drafts/.onrecord/verdicts.jsonl", "{\"article\": \"bridge.txt\"}\n<<<<<<< ours\n");

        Desk.Ran ran = audit();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("DIR/drafts/.onrecord/verdicts.jsonl, line 2 is no JSON object. If a merge left its marks"
                        + " there, keep the lines of both sides and delete the marks.\n");
    }

    @Test
    void stats_name_first_what_is_rejected_most() {
        giveVerdicts();
        workbook().write("Findings", "Experts fear", "Verdict", "reject");
        review();

        assertThat(desk.run("review", "stats", "DIR/drafts").out().lines().map(line -> line.replaceAll(" +", " ")))
                .startsWith(" accept fix reject exception rejected", "F03 0 0 1 0 1 of 1 (100 %)");
        assertThat(desk.run("review", "stats", "DIR").err())
                .isEqualTo("DIR has no verdicts yet. Take some in with 'onrecord review import', or name the folder of"
                        + " the drafts.\n");
    }

    /** Four on claims, one on a finding. */
    private void giveVerdicts() {
        workbook()
                .write("Claims", HIT, "Verdict", "fix")
                .write("Claims", "narrow road", "Verdict", "reject")
                .write("Claims", COST, "Verdict", "exception")
                .write("Claims", COST, "Reviewer’s note", "The mayor asked us.")
                .write("Claims", "small ferry", "Verdict", "accept")
                .write("Findings", HIT, "Verdict", "accept");
    }

    private static List<List<String>> withAColumnOfTheirOwn(List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).add(3, row == ReviewerHand.HEADINGS ? "Who rings up" : "Lena");
        }
        return rows;
    }

    private static List<List<String>> shuffled(List<List<String>> rows) {
        List<List<String>> body = new ArrayList<>(rows.subList(ReviewerHand.HEADINGS + 1, rows.size()));
        Collections.shuffle(body, new Random(7));
        List<List<String>> all = new ArrayList<>(rows.subList(0, ReviewerHand.HEADINGS + 1));
        all.addAll(body);
        return all;
    }

    /** The last columns come first; headings are shouted, and spaced otherwise. */
    private static List<List<String>> movedAndRenamed(List<List<String>> rows) {
        rows.forEach(row -> Collections.rotate(row, 9));
        rows.get(ReviewerHand.HEADINGS).replaceAll(heading -> " " + heading.toUpperCase(java.util.Locale.ROOT) + "  ");
        return rows;
    }

    private void edit(String from, String to) {
        String text = desk.read("drafts/bridge.txt");
        assertThat(text).contains(from);
        desk.file("drafts/bridge.txt", text.replace(from, to));
    }

    private Desk.Ran audit() {
        return desk.run("audit", "--quiet", "--out", "DIR/a.xlsx", "DIR/drafts");
    }

    private Desk.Ran review() {
        return desk.run("review", "import", "DIR/a.xlsx");
    }

    private String textAudit() {
        return desk.run("audit", "--all", "--width", "200", "DIR/drafts").out();
    }

    private ReviewerHand workbook() {
        return new ReviewerHand(folder.resolve("a.xlsx"));
    }

    private ReviewerHand workbookAgain() {
        assertThat(desk.run("audit", "--quiet", "--force", "--out", "DIR/a.xlsx", "DIR/drafts")
                        .code())
                .isZero();
        return workbook();
    }

    private Path verdictFile() {
        return folder.resolve("drafts/.onrecord/verdicts.jsonl");
    }
}
