package io.github.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web archive that another program wrote: wget, of a site that is served on this machine. */
class WgetTest {
    private static final Map<String, String> SITE = new TreeMap<>(Map.of(
            "/",
                    "<html><body><a href=\"/ferry\">Ferry</a> <a href=\"/quarry\">Quarry</a> <a href=\"/old\">Old</a></body></html>",
            "/ferry", Articles.page("Ferry sank at its mooring", Articles.FERRY),
            "/quarry", Articles.page("Quarry dust blamed for coughs", Articles.QUARRY),
            "/school", Articles.page("School roof closed", Articles.SCHOOL),
            "/robots.txt", "User-agent: *\nAllow: /\n"));

    @TempDir
    Path folder;

    @Test
    void a_web_archive_of_wget_goes_through_whole() throws Exception {
        assumeTrue(isThere("wget"), "wget is not installed; bin/test installs it");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", WgetTest::answer);
        server.start();
        try {
            crawl("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        } finally {
            server.stop(0);
        }
        Path store = folder.resolve("archive.duckdb");

        Archive.run(store, folder.resolve("crawl.warc.gz"));

        assertThat(Archive.ask(
                        store,
                        "SELECT regexp_replace(url, '.*/', '/'), outlet, published FROM copy"
                                + " WHERE NOT set_apart ORDER BY ALL"))
                .containsExactly(
                        "/ferry|Tarn Observer|2024-05-03",
                        "/quarry|Tarn Observer|2024-05-03",
                        "/school|Tarn Observer|2024-05-03");
        assertThat(Archive.ask(store, "SELECT reason FROM passed_over GROUP BY ALL ORDER BY ALL"))
                .contains("no_record", "redirect");
        assertThat(Archive.ask(store, "SELECT message FROM journal")).isEmpty();
    }

    /** One page in chunks, one after a redirect. */
    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/old")) {
            exchange.getResponseHeaders().set("Location", "/school");
            exchange.sendResponseHeaders(302, -1);
        } else if (SITE.containsKey(path)) {
            byte[] body = SITE.get(path).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith(".txt") ? "text/plain" : "text/html");
            exchange.sendResponseHeaders(200, path.equals("/quarry") ? 0 : body.length);
            exchange.getResponseBody().write(body);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private void crawl(String address) throws Exception {
        Process wget = new ProcessBuilder(List.of(
                        "wget",
                        "--quiet",
                        "--recursive",
                        "--no-proxy",
                        "--directory-prefix=copy",
                        "--warc-file=crawl",
                        address))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(wget.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("crawl.warc.gz")).exists();
    }

    private static boolean isThere(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }
}
