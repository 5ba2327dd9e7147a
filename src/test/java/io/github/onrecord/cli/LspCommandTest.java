package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.editor.TextEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LspCommandTest {
    @TempDir
    Path folder;

    @Test
    void an_editor_works_with_the_program_itself() throws IOException {
        Path log = folder.resolve("log");
        Process program = new ProcessBuilder(Program.command("lsp", "--house", "ap-like"))
                .redirectError(log.toFile())
                .start();
        CompletableFuture<Integer> exit = program.onExit().thenApply(Process::exitValue);
        try (TextEditor editor = new TextEditor(program.getInputStream(), program.getOutputStream(), exit)) {
            List<Diagnostic> findings = editor.begun().open("bridge.md", "markdown", Desk.HEARSAY);

            assertThat(findings)
                    .filteredOn(finding -> finding.getCode().getLeft().equals("F02"))
                    .hasSize(2)
                    .allSatisfy(finding -> {
                        assertThat(editor.in(finding.getRange())).contains("reportedly");
                        assertThat(finding.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
                    });
            assertThat(editor.save()).isEqualTo(findings);
            assertThat(editor.hoverText("hit twice")).startsWith("**No usable source shown");
            assertThat(editor.end()).isZero();
        } finally {
            program.destroy();
        }
        assertThat(log).isEmptyFile();
    }

    @Test
    void an_audit_loads_nothing_that_only_editors_and_agents_need() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        List<String> command =
                Program.command("audit", "--quiet", folder.resolve("a.md").toString());
        command.add(1, "-Xlog:class+load:file=" + log);
        new Desk(folder).file("a.md", Desk.HEARSAY);

        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();

        assertThat(code).isZero();
        assertThat(Files.readString(log))
                .contains("io.github.onrecord.cli.LspCommand", "io.github.onrecord.audit.Auditor")
                .doesNotContain(
                        "io.github.onrecord.editor.",
                        "org.eclipse.lsp4j.",
                        "com.google.gson.",
                        "reactor.core.",
                        "io.modelcontextprotocol.");
    }

    @Test
    void faulty_rules_are_told_before_the_protocol_begins() {
        Desk.Ran ran = new Desk(folder).run("lsp", "--house", "bcc-like");

        assertThat(ran.err()).startsWith("There is no house 'bcc-like'. Did you mean bbc-like?");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }
}
