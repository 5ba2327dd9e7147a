package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatchTest {
    @TempDir
    Path folder;

    @Test
    void two_snapshots_tell_what_was_saved_what_is_new_and_what_is_gone() {
        Snapshot before = new Snapshot(Map.of(Path.of("a"), "1", Path.of("b"), "1", Path.of("c"), "1"));
        Snapshot after = new Snapshot(Map.of(Path.of("a"), "1", Path.of("b"), "2", Path.of("d"), "1"));

        assertThat(after.savedSince(before)).containsExactly(Path.of("b"));
        assertThat(after.newSince(before)).containsExactly(Path.of("d"));
        assertThat(after.goneSince(before)).containsExactly(Path.of("c"));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void what_is_saved_by_rename_is_audited_again_and_an_interrupt_ends_the_watch_with_0()
            throws IOException, InterruptedException, ExecutionException {
        Desk desk = new Desk(folder).file("drafts/a.txt", Desk.HEARSAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        try (PipedOutputStream err = new PipedOutputStream();
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(new PipedInputStream(err, 1 << 16), UTF_8))) {
            Terminal terminal = Terminal.of(InputStream.nullInputStream(), out, err);
            Thread watch = new Thread(() -> ended.complete(
                    Main.run(terminal, "audit", "--watch", desk.at("drafts").toString())));
            watch.start();
            heard("Watching. Ctrl-C ends it.", said);

            desk.file("elsewhere/a.txt", Desk.SOURCED);
            Files.move(desk.at("elsewhere/a.txt"), desk.at("drafts/a.txt"), StandardCopyOption.REPLACE_EXISTING);
            heard("Saved: " + desk.at("drafts/a.txt"), said);
            desk.file("drafts/below/b.txt", Desk.HEARSAY);
            heard("New: " + desk.at("drafts/below/b.txt"), said);
            Files.delete(desk.at("drafts/a.txt"));
            heard("Gone: " + desk.at("drafts/a.txt"), said);

            watch.interrupt();
            assertEquals(0, ended.get());
        }
        assertThat(out.toString(UTF_8)).containsSubsequence("reportedly", "Ruiz said", "b.txt", "reportedly");
    }

    @Test
    void a_report_among_the_watched_articles_is_refused() {
        Desk desk = new Desk(folder).file("a.txt", Desk.HEARSAY);

        assertThat(desk.run("audit", "--watch", "--out", "DIR/report.txt", "DIR"))
                .isEqualTo(new Desk.Ran(
                        2,
                        "",
                        "DIR/report.txt lies in a folder that is watched. Choose a place outside it with --out.\n"));
    }

    @Test
    void a_single_file_cannot_be_watched() {
        Desk desk = new Desk(folder).file("a.txt", Desk.HEARSAY);

        assertThat(desk.run("audit", "--watch", "DIR/a.txt").err())
                .isEqualTo("DIR/a.txt is no folder, and --watch watches folders. Name the folder it is in.\n");
    }

    private static void heard(String awaited, BufferedReader said) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = said.readLine();
        while (line != null && !line.equals(awaited)) {
            lines.add(line);
            line = said.readLine();
        }
        assertThat(line).as("after %s", lines).isEqualTo(awaited);
    }
}
