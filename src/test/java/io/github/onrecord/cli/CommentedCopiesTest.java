package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentedCopiesTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aWordDraft() throws IOException {
        desk = new Desk(folder);
        word("bridge.docx");
    }

    @Test
    void a_word_draft_gets_a_commented_copy_and_stays_as_it_is() throws IOException {
        byte[] before = Files.readAllBytes(desk.at("bridge.docx"));

        Desk.Ran ran = desk.run("audit", "DIR/bridge.docx", "--out", "DIR/copy.docx");

        assertThat(ran).isEqualTo(new Desk.Ran(0, "", "Wrote DIR/copy.docx.\n"));
        assertThat(commentsIn("copy.docx")).isPositive();
        assertThat(Files.readAllBytes(desk.at("bridge.docx"))).isEqualTo(before);
    }

    @Test
    void a_folder_takes_one_copy_a_draft_beside_the_other_reports() throws IOException {
        Files.createDirectory(desk.at("out"));
        desk.file("ferry.txt", Desk.HEARSAY);

        Desk.Ran ran = desk.run(
                "audit",
                "DIR/bridge.docx",
                "DIR/ferry.txt",
                "--format",
                "docx",
                "--format",
                "json",
                "--out",
                "DIR/out");

        assertThat(ran.code()).isZero();
        assertThat(new Desk(desk.at("out")).files()).isEqualTo("audit.json bridge.commented.docx ferry.commented.docx");
        assertThat(commentsIn("out/ferry.commented.docx")).isPositive();
    }

    @Test
    void standard_output_takes_the_copy_of_one_draft() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(desk.run(out, "audit", "DIR/bridge.docx", "--format", "docx").code())
                .isZero();

        Files.write(desk.at("piped.docx"), out.toByteArray());
        assertThat(commentsIn("piped.docx")).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DIR/bridge.docx --out DIR/bridge.docx | DIR/bridge.docx is a draft to be audited, and a commented copy never \
            takes its place. Choose another place with --out.
            DIR/bridge.docx DIR/a.txt --out DIR/b.docx | DIR/b.docx is one file, but each draft gets a commented copy of \
            its own. Give a folder as --out, with --format docx.
            DIR/bridge.docx DIR/a.txt --format docx | Each draft gets a commented copy of its own. Give a folder as --out, \
            with --format docx.
            DIR/bridge.docx --format docx --out DIR/none | There is no folder DIR/none. Make it and run again.
            DIR/bridge.docx DIR/in/bridge.txt --format docx --out DIR/in | DIR/bridge.docx and DIR/in/bridge.txt would \
            both be commented in DIR/in/bridge.commented.docx. Audit them in two runs, each with a folder of its own as --out.
            """)
    void a_place_that_will_not_do_is_told_before_the_work_begins(String arguments, String message) {
        desk.file("a.txt", Desk.HEARSAY).file("in/bridge.txt", Desk.HEARSAY);

        Desk.Ran ran = desk.run(("audit " + arguments).split(" "));

        assertThat(ran).isEqualTo(new Desk.Ran(2, "", message + "\n"));
        assertThat(desk.files()).isEqualTo("a.txt bridge.docx in");
    }

    @Test
    void a_word_file_that_is_there_is_replaced_only_by_force() {
        desk.run("audit", "DIR/bridge.docx", "--out", "DIR/copy.docx");

        Desk.Ran refused = desk.run("audit", "DIR/bridge.docx", "--out", "DIR/copy.docx");

        assertThat(refused)
                .isEqualTo(new Desk.Ran(
                        2,
                        "",
                        "DIR/copy.docx is there already, perhaps with somebody's answers in it. Choose another place with"
                                + " --out, or add --force to replace it.\n"));
        assertThat(desk.run("audit", "--force", "DIR/bridge.docx", "--out", "DIR/copy.docx")
                        .code())
                .isZero();
    }

    @Test
    void a_word_file_is_not_shown_on_a_terminal() {
        assertThat(desk.attended()
                        .run("audit", "DIR/bridge.docx", "--format", "docx")
                        .err())
                .isEqualTo("A Word file cannot be shown on a terminal. Add --out FILE.docx.\n");
    }

    @Test
    void a_draft_that_cannot_be_commented_costs_no_other_report() throws IOException {
        Files.createDirectory(desk.at("out"));
        desk.file("ferry.txt", Desk.HEARSAY);
        damageComments("bridge.docx");

        Desk.Ran ran = desk.run(
                "audit",
                "DIR/bridge.docx",
                "DIR/ferry.txt",
                "--quiet",
                "--format",
                "docx",
                "--format",
                "json",
                "--out",
                "DIR/out");

        assertThat(ran)
                .isEqualTo(new Desk.Ran(
                        2,
                        "",
                        "DIR/bridge.docx cannot be given comments: its parts are damaged. Save a fresh copy from Word and"
                                + " run again.\n"));
        assertThat(new Desk(desk.at("out")).files()).isEqualTo("audit.json ferry.commented.docx");
    }

    @Test
    void formats_for_programs_follow_the_ending() {
        Map<String, String> openings = Map.of(
                "a.sarif",
                "{",
                "a.xml",
                "<?xml",
                "a.lines",
                "DIR/bridge.docx:",
                "a.csv",
                "path",
                "a.jsonld",
                "{",
                "a.html",
                "<!doctype html>");
        List<String> arguments = new ArrayList<>(List.of("audit", "DIR/bridge.docx"));
        openings.keySet().forEach(file -> arguments.addAll(List.of("--out", "DIR/" + file)));

        assertThat(desk.run(arguments.toArray(String[]::new)).code()).isZero();

        assertThat(openings)
                .allSatisfy((file, opening) -> assertThat(desk.read(file).replace(folder.toString(), "DIR"))
                        .startsWith(opening));
    }

    private void word(String name) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                var out = Files.newOutputStream(desk.at(name))) {
            for (String paragraph : Desk.HEARSAY.split("\n\n")) {
                document.createParagraph()
                        .createRun()
                        .setText(paragraph.replace("# ", "").strip());
            }
            document.write(out);
        }
    }

    private int commentsIn(String name) throws IOException {
        try (var in = Files.newInputStream(desk.at(name));
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getDocComments().getComments().size();
        }
    }

    /** Takes the comments part out of the package and leaves a broken one under its name. */
    private void damageComments(String name) throws IOException {
        desk.run("audit", "--quiet", "DIR/" + name, "--out", "DIR/whole.docx");
        Path file = desk.at("whole.docx");
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("word/comments.xml"), "<w:comments");
        }
        Files.move(file, desk.at(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
