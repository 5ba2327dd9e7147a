package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page as it is started and stopped. */
class ServeCommandTest {
    private static final String FINGERPRINT = "(?s).*?data-fingerprint=\"(\\w+)\".*";

    @TempDir
    Path folder;

    /** A browser that was shown the address. */
    private static final class Tab {
        private final HttpClient client = HttpClient.newHttpClient();
        private final String origin;
        private final String token;

        Tab(String address) {
            origin = address.replaceFirst("/\\?.*", "");
            token = address.replaceFirst(".*token=", "");
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(request(path).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
            HttpRequest form = request(path)
                    .header("Origin", origin)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("token=" + token + fields))
                    .build();
            return client.send(form, BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            String port = origin.replaceFirst(".*:", "");
            return HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", "onrecord-" + port + "=" + token);
        }
    }

    @Test
    void a_verdict_goes_to_the_file_beside_the_drafts_and_the_command_carries_it_on() throws Exception {
        Desk desk = new Desk(folder).file("desk/bridge.txt", Desk.HEARSAY);
        ExecutorService running = Executors.newSingleThreadExecutor();
        try (PipedInputStream heard = new PipedInputStream();
                PipedOutputStream out = new PipedOutputStream(heard)) {
            Future<Desk.Ran> run = running.submit(() -> desk.run(
                    out, "serve", "--port", "0", "--verdicts", "DIR/desk", "--reviewer", "Ana Ruiz", "--no-open"));
            Tab tab = new Tab(new BufferedReader(new InputStreamReader(heard, UTF_8)).readLine());

            String at = tab.post("/audits", "&name=bridge.txt&text=" + encoded(Desk.HEARSAY))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String fingerprint = tab.get(at).body().replaceFirst(FINGERPRINT, "$1");
            tab.post(at + "/1/verdicts", "&fingerprint=" + fingerprint + "&verdict=fix&note=Who%3F");
            tab.post("/stop", "");

            Desk.Ran ran = run.get(30, TimeUnit.SECONDS);
            assertThat(ran.code()).isZero();
            assertThat(ran.err())
                    .contains("Verdicts are kept in DIR/desk/.onrecord/verdicts.jsonl.")
                    .endsWith("Stopped.\n");
        } finally {
            running.shutdownNow();
        }
        assertThat(desk.read("desk/.onrecord/verdicts.jsonl"))
                .contains("\"article\": \"bridge.txt\"", "\"reviewer\": \"Ana Ruiz\"", "\"note\": \"Who?\"");
        assertThat(desk.run("audit", "DIR/desk/bridge.txt").out()).contains("Ana Ruiz: fix (Who?)");
    }

    @Test
    void a_port_that_is_taken_is_told_in_a_sentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Desk.Ran ran = new Desk(folder).run("serve", "--port", "" + other.getLocalPort(), "--no-open");

            assertThat(ran.err())
                    .isEqualTo("Port " + other.getLocalPort() + " is taken, perhaps by another 'onrecord serve'. Choose"
                            + " another with --port N, or any that is free with --port 0.\n");
            assertThat(ran.out()).isEmpty();
            assertThat(ran.code()).isEqualTo(2);
        }
    }

    @Test
    void verdicts_that_cannot_be_read_are_told_before_anything_is_served() {
        Desk desk = new Desk(folder).file(".onrecord/verdicts.jsonl", "{\"article\": \n");

        Desk.Ran damaged = desk.run("serve", "--port", "0", "--verdicts", "DIR", "--no-open");
        Desk.Ran nowhere = desk.run("serve", "--port", "0", "--verdicts", "DIR/nowhere", "--no-open");

        assertThat(damaged.err()).contains("DIR/.onrecord/verdicts.jsonl, line 1 is no JSON object.");
        assertThat(damaged.code()).isEqualTo(2);
        assertThat(nowhere.err())
                .isEqualTo(
                        "There is no folder DIR/nowhere. Name the folder of your drafts with --verdicts, or a file that"
                                + " ends in .jsonl.\n");
        assertThat(nowhere.code()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no kill -INT to press Ctrl-C with")
    void ctrl_c_ends_it_well_and_no_draft_was_left_on_the_disk() throws Exception {
        Process process = new ProcessBuilder(command())
                .directory(Files.createDirectory(folder.resolve("home")).toFile())
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            Tab tab = new Tab(out.readLine());
            String at = tab.post("/audits", "&text=" + encoded(Desk.HEARSAY))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            for (String format : List.of("xlsx", "docx", "html", "json")) {
                assertThat(tab.get(at + "/1/reports/" + format).statusCode()).isEqualTo(200);
            }

            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                    .endsWith("Stopped.\n")
                    .doesNotContain("fault");
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /** All that the program may write is in the folder of the test. */
    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")));
        command.add("-Duser.home=" + folder.resolve("home"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("serve", "--port", "0", "--no-open"));
        return command;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, UTF_8);
    }
}
