package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor can do with the page, without a browser. */
class PageServerTest {
    private static final String BRIDGE = """
            # Bridge closed

            The old bridge at Ostrel was reportedly hit twice during the night, and the narrow road to the mill is shut.

            The small ferry to the harbour is reportedly full until the end of the week, and long rows of lorries wait along the road.
            """;

    private static Served served;

    @BeforeAll
    static void open() throws IOException {
        served = Served.open();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void a_pasted_draft_is_audited_and_shown() throws Exception {
        String page = served.get(served.pasted("bridge.txt", BRIDGE)).body();

        assertThat(page).contains("bridge.txt", "reportedly", "Who reported it");
    }

    @Test
    void a_draft_without_a_name_is_called_by_its_first_words() throws Exception {
        served.pasted("", BRIDGE);

        assertThat(served.get("/").body()).contains("Bridge closed.txt");
    }

    @Test
    void the_line_ends_of_forms_make_no_difference() throws Exception {
        String lines = reportOf(served.pasted("bridge.txt", BRIDGE));
        String network = reportOf(served.pasted("bridge.txt", BRIDGE.replace("\n", "\r\n")));

        assertThat(network).isEqualTo(lines);
    }

    @Test
    void nothing_pasted_is_nothing_to_read() throws Exception {
        HttpResponse<String> answer = served.post("/audits", "text", " \r\n ");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is nothing to read yet. Paste an article, or choose a file.");
    }

    @Test
    void a_file_is_read_by_its_content_whatever_it_is_called() throws Exception {
        byte[] word = Files.readAllBytes(Path.of("seeds/07-empty-ambulances.docx"));

        String at = Served.at(served.send(served.files("C:\\fakepath\\ambulances.txt", word)));

        assertThat(served.get(at).body()).contains("ambulances.txt").doesNotContain("fakepath");
    }

    @Test
    void a_mail_is_one_file_and_not_a_nest_of_parts() throws Exception {
        String mail =
                "From: desk@example.org\r\nSubject: Bridge\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
                        + "--y\r\nContent-Type: text/plain\r\n\r\n" + BRIDGE + "\r\n--y--\r\n";

        String at = Served.at(served.send(served.files("bridge.eml", mail.getBytes(UTF_8))));

        assertThat(served.get(at).body()).contains("bridge.eml", "reportedly hit twice");
    }

    @Test
    void each_item_of_a_feed_is_a_draft_of_its_own() throws Exception {
        String feed = "<rss version=\"2.0\"><channel><title>Wire</title>"
                + "<item><title>One</title><description>The bridge was reportedly hit twice.</description></item>"
                + "<item><title>Two</title><description>The ferry is reportedly full.</description></item>"
                + "</channel></rss>";

        String at = Served.at(served.send(served.files("wire.xml", feed.getBytes(UTF_8))));

        assertThat(served.get(at).body()).contains("wire.xml#1", "wire.xml#2");
    }

    @Test
    void several_files_come_on_one_page_and_what_cannot_be_read_costs_none_of_the_others() throws Exception {
        String at = Served.at(served.send(served.files(
                "bridge.txt",
                BRIDGE.getBytes(UTF_8),
                "photo.jpg",
                new byte[] {(byte) 0xFF, 0, 1, 2, 0, 0},
                "Málaga \u202Egnp.txt",
                BRIDGE.getBytes(UTF_8))));

        assertThat(served.get(at).body()).contains("bridge.txt", "Málaga gnp.txt", "photo.jpg", "is a binary file.");
    }

    static List<Arguments> unreadable() {
        return List.of(
                arguments("photo.jpg", "\0\1\2\0", "is a binary file.", "OnRecord reads text, Markdown, HTML, Word"),
                arguments("a.docx", " ", "has no text.", "Check that the article was saved in it."),
                arguments("b.docx", "PK\3\4", "is a damaged", "Save a fresh copy from Word and run again."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void a_file_that_cannot_be_read_is_refused_with_its_mend(String name, String content, String fault, String mend)
            throws Exception {
        String at = Served.at(served.send(served.files(name, content.getBytes(UTF_8))));

        HttpResponse<String> page = served.get(at);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(name, fault, mend);
    }

    @Test
    void there_is_a_sample_to_try() throws Exception {
        HttpResponse<String> answer = served.post("/sample");

        String page = served.get(answer.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page).contains("Bessarin", "election-night.txt");
    }

    @Test
    void many_tabs_are_served_at_once_and_each_sees_its_own_draft() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(12);
        try {
            List<Future<String>> pages = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String mark = "Quay" + (char) ('A' + i);
                pages.add(
                        tabs.submit(() -> served.get(served.pasted("", mark + " was reportedly closed. \n\n" + BRIDGE))
                                .body()));
            }
            for (int i = 0; i < 24; i++) {
                assertThat(pages.get(i).get()).contains("Quay" + (char) ('A' + i) + " was reportedly closed");
            }
        } finally {
            tabs.shutdownNow();
        }
    }

    @Test
    void the_oldest_draft_goes_when_there_are_too_many_and_the_page_says_so() throws Exception {
        Bounds few = new Bounds(100_000, 2, 100_000, Duration.ofSeconds(9), Duration.ofMinutes(1), 4);
        try (Served small = Served.open(few)) {
            String first = small.pasted("a.txt", BRIDGE);
            small.pasted("b.txt", BRIDGE);
            small.pasted("c.txt", BRIDGE);

            assertThat(small.get(first).statusCode()).isEqualTo(410);
            assertThat(small.get(first).body())
                    .contains("This draft is no longer in memory: the last 2 are kept, fewer if they are long.");
            assertThat(small.get("/audits/9").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void drafts_that_are_long_together_make_room_for_the_latest() throws Exception {
        Bounds short2 = new Bounds(100_000, 9, 500, Duration.ofSeconds(9), Duration.ofMinutes(1), 4);
        try (Served small = Served.open(short2)) {
            String first = small.pasted("a.txt", BRIDGE);
            String second = small.pasted("b.txt", BRIDGE.repeat(5));

            assertThat(small.get(first).statusCode()).isEqualTo(410);
            assertThat(small.get(second).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_draft_can_be_closed() throws Exception {
        String at = served.pasted("gone.txt", BRIDGE);

        served.post(at + "/close");

        assertThat(served.get(at).statusCode()).isEqualTo(410);
    }

    @Test
    void a_house_has_the_same_words_audited_its_way() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);

        HttpResponse<String> answer = served.post(at + "/house", "house", "bbc-like");

        String other = answer.headers().firstValue("Location").orElseThrow();
        assertThat(reportOf(at)).doesNotContain("bbc-like");
        assertThat(reportOf(other)).contains("bbc-like");
        assertThat(served.post(at + "/house", "house", "nobody").statusCode()).isEqualTo(422);
    }

    @Test
    void two_versions_stand_side_by_side() throws Exception {
        String before = served.pasted("bridge.txt", BRIDGE);
        String now = served.pasted("bridge.txt", BRIDGE.replace("reportedly hit", "hit, Mayor Ana Ruiz said,"));

        HttpResponse<String> page = served.get(now + "/1/since/" + before.replaceFirst(".*/", "") + "/1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Before", "Now", "Ana Ruiz");
    }

    @Test
    void the_workbook_of_a_draft_opens() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(served.bytes(at + "/1/reports/xlsx")))) {
            assertThat(book.getSheet("Claims").getLastRowNum()).isGreaterThan(2);
        }
        assertThat(served.get(at + "/1/reports/xlsx").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"bridge.xlsx\"; filename*=UTF-8''bridge.xlsx");
    }

    @Test
    void a_word_draft_comes_back_with_comments_in_its_own_text() throws Exception {
        byte[] word = Files.readAllBytes(Path.of("seeds/07-empty-ambulances.docx"));
        String at = Served.at(served.send(served.files("ambulances.docx", word)));

        try (XWPFDocument before = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFDocument copy = new XWPFDocument(new ByteArrayInputStream(served.bytes(at + "/1/reports/docx")))) {
            assertThat(copy.getParagraphs().stream().map(p -> p.getText()).toList())
                    .isEqualTo(before.getParagraphs().stream()
                            .map(p -> p.getText())
                            .toList());
            assertThat(copy.getComments()).isNotEmpty();
        }
    }

    @Test
    void a_report_that_does_not_exist_is_told() throws Exception {
        HttpResponse<String> answer = served.get(served.pasted("bridge.txt", BRIDGE) + "/1/reports/pdf");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such report. Choose one under Download.");
    }

    @Test
    void a_name_in_any_letters_survives_the_download() throws Exception {
        HttpResponse<String> answer = served.get(served.pasted("Málaga \"nord\".txt", BRIDGE) + "/1/reports/json");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains(
                        "attachment; filename=\"M_laga _nord_.json\"; filename*=UTF-8''M%C3%A1laga%20%22nord%22.json");
    }

    @Test
    void the_server_ends_when_it_is_told_to_and_says_so_first() throws Exception {
        Served other = Served.open();

        HttpResponse<String> answer = other.post("/stop");
        other.server().awaitStop();
        other.close();

        assertThat(answer.body()).contains("OnRecord has stopped");
        assertThatThrownBy(() -> other.get("/")).isInstanceOf(ConnectException.class);
    }

    private static String reportOf(String at) throws IOException, InterruptedException {
        return served.get(at + "/1/reports/json").body();
    }
}
