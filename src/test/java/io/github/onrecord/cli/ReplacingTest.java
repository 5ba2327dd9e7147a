package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.onrecord.review.ReviewedWorkbook;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacingTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDraft() {
        desk = new Desk(folder).file("bridge.txt", Desk.HEARSAY);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"Claims,Verdict", "Findings,Verdict", "Claims,Reviewer’s note"})
    void a_workbook_that_a_reviewer_has_written_in_is_replaced_only_by_force(String sheet, String header)
            throws IOException {
        audit("--out", "DIR/a.xlsx");
        desk.review("a.xlsx", sheet, header, "accept");
        byte[] reviewed = Files.readAllBytes(desk.at("a.xlsx"));

        Desk.Ran refused = audit("--out", "DIR/a.xlsx");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo(
                        "DIR/a.xlsx holds a reviewer's work (1 cell under Verdict or Reviewer’s note). Take it in with 'onrecord review import', choose"
                                + " another name with --out, or add --force to replace it and lose them.\n");
        assertThat(Files.readAllBytes(desk.at("a.xlsx"))).isEqualTo(reviewed);

        assertThat(audit("--force", "--out", "DIR/a.xlsx").code()).isZero();
        assertThat(ReviewedWorkbook.read(desk.at("a.xlsx")).cellsNotIn(List.of()))
                .isZero();
    }

    @Test
    void a_workbook_that_nobody_has_written_in_is_replaced() {
        audit("--out", "DIR/a.xlsx");

        assertThat(audit("--out", "DIR/a.xlsx").code()).isZero();
    }

    @Test
    void what_is_called_a_workbook_and_is_none_is_replaced_only_by_force() {
        desk.file("a.xlsx", "no workbook");

        assertThat(audit("--out", "DIR/a.xlsx").err())
                .isEqualTo("DIR/a.xlsx cannot be read as a workbook, so it is not known whether it holds verdicts."
                        + " Choose another name with --out, or add --force to replace it.\n");
        assertThat(desk.read("a.xlsx")).isEqualTo("no workbook");
        assertThat(audit("--force", "--out", "DIR/a.xlsx").code()).isZero();
    }

    @Test
    void an_empty_file_is_no_reviewers_work() {
        desk.file("a.xlsx", "");

        assertThat(audit("--out", "DIR/a.xlsx").code()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({".~lock.a.xlsx#", "~$a.xlsx"})
    void a_workbook_that_is_open_in_an_office_program_is_left_alone(String sign) {
        audit("--out", "DIR/a.xlsx");
        desk.file(sign, "Ana Ruiz");

        Desk.Ran ran = audit("--out", "DIR/a.xlsx");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("DIR/a.xlsx is open in LibreOffice or Excel. Close it there and run again; if nobody has it"
                        + " open, delete DIR/" + sign + ".\n");
        assertThat(audit("--force", "--out", "DIR/a.xlsx").code()).isZero();
    }

    @Test
    void a_locked_file_is_left_alone() throws IOException {
        desk.file("a.json", "old");
        try (FileChannel other = FileChannel.open(desk.at("a.json"), StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            Desk.Ran ran = audit("--out", "DIR/a.json");

            assertThat(lock.isValid()).isTrue();
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err())
                    .isEqualTo("DIR/a.json is locked by another program. Close it there and run again, or choose"
                            + " another name with --out.\n");
        }
        assertThat(desk.read("a.json")).isEqualTo("old");
        assertThat(desk.files()).isEqualTo("a.json bridge.txt");
    }

    @Test
    void a_missing_folder_is_told() {
        Desk.Ran ran = audit("--out", "DIR/reports/a.json");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("DIR/reports/a.json cannot be written: there is no folder DIR/reports. Make the folder and"
                        + " run again.\n");
    }

    @Test
    void a_place_where_nothing_can_be_written_is_told() {
        assumeTrue(Files.isDirectory(Path.of("/proc")));

        Desk.Ran ran = audit("--out", "/proc/a.json");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("/proc/a.json cannot be written: ")
                .endsWith(". Check the folder and the space on the disk, or choose another place with --out.\n")
                .hasLineCount(1);
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_told() throws IOException {
        Files.createDirectory(desk.at("audit.json"));

        assertThat(audit("--format", "json", "--out", "DIR").err())
                .isEqualTo(
                        "DIR/audit.json is a folder. Name a file in it, or say with --format what to write there.\n");
    }

    @Test
    void a_file_that_is_not_kept_was_never_there() throws Exception {
        desk.file("a.json", "old");
        try (ReplacedFile file = ReplacedFile.open(desk.at("a.json"))) {
            file.stream().write(new byte[100_000]);
        }

        assertThat(desk.read("a.json")).isEqualTo("old");
        assertThat(desk.files()).isEqualTo("a.json bridge.txt");
    }

    @Test
    void a_replaced_file_keeps_its_permissions() throws IOException {
        desk.file("a.json", "old");
        assumeTrue(
                desk.at("a.json").getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(desk.at("a.json"), PosixFilePermissions.fromString("rw-rw-r--"));

        audit("--out", "DIR/a.json");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.at("a.json"))))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void behind_a_link_the_file_is_replaced_and_not_the_link() throws IOException {
        desk.file("real/a.json", "old");
        Files.createSymbolicLink(desk.at("a.json"), desk.at("real/a.json"));

        audit("--out", "DIR/a.json");

        assertThat(desk.at("a.json")).isSymbolicLink();
        assertThat(desk.read("real/a.json")).startsWith("{");
    }

    @Test
    void a_device_is_written_to_and_stays_one() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        assertThat(audit("--format", "json", "--out", "/dev/null").code()).isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void one_file_that_fails_late_does_not_cost_the_other() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        // The ending must name a format, so the full device gets a name of its own.
        Path full = desk.at("full.json");
        assertThat(catchThrowableOfType(IOException.class, () -> Files.createSymbolicLink(full, Path.of("/dev/full"))))
                .isNull();

        Desk.Ran ran = audit("--out", "DIR/full.json", "--out", "DIR/b.json");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("DIR/full.json cannot be written: No space left on device. Check the folder and the space"
                        + " on the disk, or choose another place with --out.\nWrote DIR/b.json: ");
    }

    private Desk.Ran audit(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "audit";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = "DIR/bridge.txt";
        return desk.run(arguments);
    }
}
