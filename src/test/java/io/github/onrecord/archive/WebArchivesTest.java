package io.github.onrecord.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchivesTest {
    private static final String SITE = "https://tarn-observer.example";
    private static final String MAY = "2024-05-03T10:00:00Z";
    private static final String JUNE = "2024-06-03T10:00:00Z";
    private static final String FERRY = Articles.page("Ferry sank at its mooring", Articles.FERRY);
    private static final String QUARRY = Articles.page("Quarry dust blamed for coughs", Articles.QUARRY);

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void a_store_that_is_not_there_yet() {
        store = folder.resolve("archive.duckdb");
    }

    // The recipe warc-padded-last-chunk of the file cases.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"padded, 00000000, 1", "without the last empty line, 0, 0", "both, 00000000, 0", "usual, 0, 1"})
    void chunks_are_joined_whatever_their_last_one_looks_like(String name, String last, int emptyLines)
            throws Exception {
        String body = chunk(FERRY.substring(0, 300)) + chunk(FERRY.substring(300)) + last + "\r\n"
                + "\r\n".repeat(emptyLines);
        Path file = new WarcFile()
                .response(
                        SITE + "/a",
                        MAY,
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        body.getBytes(UTF_8),
                        FERRY)
                .page(SITE + "/b", MAY, QUARRY)
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(texts()).containsExactly(textOf(FERRY), textOf(QUARRY));
        assertThat(journal()).isEmpty();
    }

    // The recipe warc-empty-line-in-the-body of the file cases.
    @Test
    void empty_lines_and_magic_words_in_a_body_end_no_record() throws Exception {
        String page = FERRY.replace(
                "<p>A valve", "<pre>first\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\nlast</pre>\r\n\r\n<p>A valve");
        Path file = new WarcFile()
                .page(SITE + "/a", MAY, page)
                .page(SITE + "/b", MAY, QUARRY)
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(texts()).hasSize(2);
        assertThat(texts().get(0)).contains("WARC/1.0").contains("Two officials, who asked not to be named");
        assertThat(journal()).isEmpty();
    }

    // The recipe warc-revisit of the file cases.
    @Test
    void a_revisit_is_another_place_of_the_text_that_was_captured_before() throws Exception {
        Path file = new WarcFile()
                .page(SITE + "/ferry", MAY, FERRY)
                .revisit(SITE + "/ferry", JUNE, WarcFile.NOT_MODIFIED, "", "")
                .revisit(SITE + "/amp/ferry", JUNE, WarcFile.IDENTICAL, FERRY, SITE + "/ferry")
                .revisit(SITE + "/lost", JUNE, WarcFile.IDENTICAL, "no such page", SITE + "/lost-original")
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT count(*) FROM articles")).containsExactly("1");
        assertThat(Archive.ask(store, "SELECT url[30:], captured::DATE, revisit FROM occurrences ORDER BY record"))
                .containsExactly("/ferry|2024-05-03|false", "/ferry|2024-06-03|true", "/amp/ferry|2024-06-03|true");
        assertThat(Archive.ask(store, "SELECT record, reason FROM journal")).containsExactly("4|original_missing");
    }

    @Test
    void a_revisit_finds_its_original_in_a_file_that_comes_later() throws Exception {
        Path revisits = new WarcFile()
                .revisit(SITE + "/ferry", JUNE, WarcFile.IDENTICAL, FERRY, SITE + "/ferry")
                .write(folder.resolve("a.warc"));
        Path originals = new WarcFile().page(SITE + "/ferry", MAY, FERRY).write(folder.resolve("b.warc"));

        Archive.run(store, revisits);
        assertThat(journal()).containsExactly("original_missing");
        Archive.run(store, originals);

        assertThat(journal()).isEmpty();
        assertThat(Archive.ask(store, "SELECT revisit FROM occurrences ORDER BY input"))
                .containsExactly("true", "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "x-gzip", "zstd"})
    void packed_bodies_are_unpacked(String coding) throws Exception {
        byte[] plain = FERRY.getBytes(UTF_8);
        byte[] body = switch (coding) {
            case "deflate" -> deflated(FERRY);
            case "zstd" -> Zstd.compress(plain);
            default -> WarcFile.gzipped(plain);
        };
        Path file = new WarcFile()
                .response(
                        SITE + "/a",
                        MAY,
                        "Content-Type: text/html\r\nContent-Encoding: " + coding + "\r\n",
                        body,
                        FERRY)
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(texts()).containsExactly(textOf(FERRY));
    }

    @Test
    void a_body_that_the_crawler_has_unpacked_is_taken_as_it_is() throws Exception {
        Path file = new WarcFile()
                .response(
                        SITE + "/a",
                        MAY,
                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                        FERRY.getBytes(UTF_8),
                        FERRY)
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(texts()).containsExactly(textOf(FERRY));
    }

    @Test
    void a_brotli_body_is_unpacked() throws Exception {
        // Made by node:zlib of a page that says "The gate was shut, said Owen Trask." in one paragraph.
        byte[] body = java.util.Base64.getDecoder().decode(BROTLI);
        Path file = new WarcFile()
                .response(SITE + "/a", MAY, "Content-Type: text/html\r\nContent-Encoding: br\r\n", body, "")
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(texts()).containsExactly("The gate was shut, said Owen Trask.");
    }

    @Test
    void the_charset_of_the_answer_counts_before_that_of_the_page() throws Exception {
        String page = FERRY.replace("Ilse Brand", "Zoë Brüning");
        Path file = new WarcFile()
                .response(
                        SITE + "/a",
                        MAY,
                        "Content-Type: text/html; charset=ISO-8859-1\r\n",
                        page.getBytes(ISO_8859_1),
                        page)
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(texts()).containsExactly(textOf(page)).first().asString().contains("Zoë Brüning");
    }

    @Test
    void what_is_no_page_is_left_out_and_counted() throws Exception {
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title></channel></rss>";
        Path file = new WarcFile()
                .record("warcinfo", "x", MAY, "", "software: by hand\r\n", new byte[0])
                .response(
                        SITE + "/robots.txt", MAY, "Content-Type: text/plain\r\n", "User-agent: *".getBytes(UTF_8), "r")
                .status(SITE + "/old", "301 Moved Permanently")
                .status(SITE + "/gone", "404 Not Found")
                .response(SITE + "/a.png", MAY, "Content-Type: image/png\r\n", new byte[] {1, 2, 3}, "i")
                .response(SITE + "/rss", MAY, "Content-Type: text/xml\r\n", feed.getBytes(UTF_8), "f")
                .page("https://stats.doubleclick.net/frame", MAY, FERRY)
                .page(SITE + "/b", MAY, QUARRY)
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(texts()).containsExactly(textOf(QUARRY));
        assertThat(Archive.ask(store, "SELECT reason, sum(items) FROM passed_over GROUP BY ALL ORDER BY ALL"))
                .containsExactly(
                        "error_page|1",
                        "feed|1",
                        "no_record|1",
                        "not_a_page|1",
                        "redirect|1",
                        "robots|1",
                        "tracking|1");
        assertThat(journal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "one gzip", "a gzip a record", "zstd"})
    void web_archives_are_read_in_every_packing(String packing) throws Exception {
        byte[] first = new WarcFile().page(SITE + "/a", MAY, FERRY).bytes();
        byte[] second = new WarcFile().page(SITE + "/b", MAY, QUARRY).bytes();
        byte[] both = WarcFile.concat(first, second);
        Path file = Files.write(
                folder.resolve("crawl"),
                switch (packing) {
                    case "one gzip" -> WarcFile.gzipped(both);
                    case "a gzip a record" -> WarcFile.concat(WarcFile.gzipped(first), WarcFile.gzipped(second));
                    case "zstd" -> WarcFile.concat(Zstd.compress(first), Zstd.compress(second));
                    default -> both;
                });

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT kind FROM inputs")).containsExactly("warc");
        assertThat(texts()).containsExactly(textOf(FERRY), textOf(QUARRY));
    }

    @Test
    void of_a_wacz_the_web_archives_are_read() throws Exception {
        Path file = folder.resolve("crawl.wacz");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(out, "datapackage.json", "{\"profile\": \"data-package\"}".getBytes(UTF_8));
            entry(
                    out,
                    "pages/pages.jsonl",
                    "{\"url\": \"x\", \"title\": \"y\", \"text\": \"The gate was shut.\"}\n".getBytes(UTF_8));
            entry(
                    out,
                    "archive/data.warc.gz",
                    WarcFile.gzipped(
                            new WarcFile().page(SITE + "/a", MAY, FERRY).bytes()));
        }

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT input[-20:], outlet, url FROM occurrences"))
                .containsExactly("archive/data.warc.gz|Tarn Observer|" + SITE + "/a");
    }

    @Test
    void a_web_archive_that_breaks_off_gives_what_comes_before() throws Exception {
        byte[] bytes = new WarcFile()
                .page(SITE + "/a", MAY, FERRY)
                .page(SITE + "/b", MAY, QUARRY)
                .bytes();
        Path file =
                Files.write(folder.resolve("crawl.warc"), Arrays.copyOf(bytes, bytes.length - QUARRY.length() - 150));

        Archive.run(store, file);

        assertThat(texts()).containsExactly(textOf(FERRY));
        assertThat(journal()).containsExactly("damaged");
    }

    @Test
    void a_body_that_was_packed_to_burst_is_given_up_and_the_next_is_read() throws Exception {
        byte[] body = WarcFile.gzipped("<p>a</p>".repeat(8_000_000).getBytes(UTF_8));
        Path file = new WarcFile()
                .response(SITE + "/a", MAY, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", body, "b")
                .page(SITE + "/b", MAY, QUARRY)
                .write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(texts()).containsExactly(textOf(QUARRY));
        assertThat(journal()).containsExactly("too_large");
    }

    @Test
    void a_date_after_the_capture_is_doubtful() throws Exception {
        Path file =
                new WarcFile().page(SITE + "/a", "2024-05-01T10:00:00Z", FERRY).write(folder.resolve("crawl.warc"));

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT published, set_apart, all_doubts FROM copy"))
                .containsExactly("2024-05-03|true|[future_date]");
    }

    private List<String> texts() {
        return Archive.ask(store, "SELECT text FROM articles JOIN occurrences USING (article) ORDER BY input, record");
    }

    private List<String> journal() {
        return Archive.ask(store, "SELECT reason FROM journal ORDER BY input, record");
    }

    /** The words of a page, as the reader of pages has them. */
    private static String textOf(String page) {
        String body = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        return body.replaceAll("</h1>|</p>", "\n")
                .replaceAll("<[^>]+>", "")
                .strip()
                .replaceAll("\n+", "\n\n");
    }

    private static String chunk(String data) {
        return String.format("%08x", data.getBytes(UTF_8).length) + "\r\n" + data + "\r\n";
    }

    private static byte[] deflated(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }

    private static final String BROTLI =
            "G2UAgK0OeHPkqimJBqqsO+DrJ6q5O/UClzxUchlWhtY+c250G8RlrY5j3MB8bRuN4wAwOOTwoPGlea0YNCA3qN+hatF/GPW54UrCHRUB";
}
