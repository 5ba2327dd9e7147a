package io.github.onrecord.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Files that are broken or meant to break a reader. None of them may stop a run. */
final class HostilePages {
    private static final String JOURNAL = "journal";
    private static final String PASSED_OVER = "passed_over";
    private static final String READ = "read";

    private HostilePages() {}

    /**
     * Writes them into a folder.
     *
     * @return their names, and whether each is to be read, passed over, or told in the journal
     */
    static Map<String, String> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> fates = new TreeMap<>();
        text(
                folder,
                fates,
                "script-only.html",
                "<html><body><script>document.write('x')</script></body></html>",
                JOURNAL);
        text(
                folder,
                fates,
                "deep.html",
                "<div>".repeat(5_000) + "The gate was shut." + "</div>".repeat(5_000),
                JOURNAL);
        text(folder, fates, "broken.jsonl", "{\"text\": \"The gate\n{\"text\": 1\n", JOURNAL);
        text(folder, fates, "bomb.rss", bomb(), JOURNAL);
        text(folder, fates, "unclosed.html", unclosed(), READ);
        text(folder, fates, "long-line.html", "<p>" + "The gate was shut, and nobody knew why. ".repeat(4_000), READ);
        bytes(folder, fates, "noise.html", noise(), PASSED_OVER);
        bytes(folder, fates, "nothing.html", new byte[0], PASSED_OVER);
        bytes(
                folder,
                fates,
                "half.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99".getBytes(UTF_8),
                JOURNAL);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.jsonl.gz")))) {
            byte[] much = "a".repeat(1_000_000).getBytes(UTF_8);
            for (int i = 0; i < 150; i++) {
                out.write(i == 0 ? "{\"text\": \"".getBytes(UTF_8) : much);
            }
        }
        fates.put("bomb.jsonl.gz", JOURNAL);
        return fates;
    }

    /** Entities that grow a millionfold where a reader takes them. */
    private static String bomb() {
        StringBuilder types = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name < 'k'; name++) {
            String inner = "&" + (char) (name - 1) + ";";
            types.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(inner.repeat(10))
                    .append("\">");
        }
        return types + "]><rss version=\"2.0\"><channel><title>&j;</title></channel></rss>";
    }

    private static String unclosed() {
        return "<!doctype html><html><head><title>Gate</title></head><body><article><h1>Gate shut<p>The gate at Orm was shut"
                + " on Monday, said clerk Owen Trask<p>“Nobody told us,” said Bea Tolland, a driver who had come from the"
                + " coast with a van of fish. The council did not reply to questions. A notice on the gate says that it"
                + " opens in May <b>and <i>that keys";
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(5).nextBytes(noise);
        noise[0] = 0;
        return noise;
    }

    private static void text(Path folder, Map<String, String> fates, String name, String content, String fate)
            throws IOException {
        bytes(folder, fates, name, content.getBytes(UTF_8), fate);
    }

    private static void bytes(Path folder, Map<String, String> fates, String name, byte[] content, String fate)
            throws IOException {
        Files.write(folder.resolve(name), content);
        fates.put(name, fate);
    }
}
