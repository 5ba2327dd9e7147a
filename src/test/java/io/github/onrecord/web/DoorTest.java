package io.github.onrecord.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and with what. */
class DoorTest {
    private static final Bounds TIGHT = new Bounds(2_000, 5, 100_000, Duration.ofSeconds(20), Duration.ofMinutes(1), 4);

    private static Served served;

    @BeforeAll
    static void open() throws IOException {
        served = Served.open(TIGHT);
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void the_address_of_the_terminal_lets_a_browser_in_by_a_cookie_that_scripts_and_other_sites_cannot_use()
            throws Exception {
        HttpResponse<String> answer =
                served.send(HttpRequest.newBuilder(URI.create(served.server().address())));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .contains(served.cookie() + "; Path=/; HttpOnly; SameSite=Strict");
        assertThat(served.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/?token=guessed", "/audits/1", "/verdicts", "/nowhere"})
    void without_the_cookie_no_page_is_shown(String path) throws Exception {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(URI.create(served.origin() + path)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Open the address that the terminal shows")
                .doesNotContain(served.token());
    }

    @Test
    void each_start_has_a_token_of_its_own() throws Exception {
        try (Served other = Served.open()) {
            assertThat(other.token()).isNotEqualTo(served.token());
            assertThat(other.send(served.request("/").uri(URI.create(other.origin() + "/")))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "Host: {0}")
    @ValueSource(
            strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "127.0.0.1:PORT.evil.example"})
    void a_name_that_was_made_to_lead_here_is_no_name_of_ours(String host) throws IOException {
        String said = served.said("GET / HTTP/1.1\r\nHost: " + host.replace("PORT", "" + served.port()) + "\r\nCookie: "
                + served.cookie() + "\r\nConnection: close\r\n\r\n");

        assertThat(said).startsWith("HTTP/1.1 421").doesNotContain(served.token());
    }

    @Test
    void localhost_is_a_name_of_ours() throws IOException {
        String said = served.said("GET / HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\nCookie: "
                + served.cookie() + "\r\nConnection: close\r\n\r\n");

        assertThat(said).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest(name = "Origin: {0}")
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1:1", "null", "http://localhost:PORT"})
    void a_form_of_another_site_changes_nothing(String origin) throws Exception {
        HttpResponse<String> answer = served.send(served.form("/audits", "text", "The bridge is shut.")
                .setHeader("Origin", origin.replace("PORT", "" + served.port())));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("The request comes from another site, so it was not followed.");
    }

    @Test
    void a_form_that_does_not_say_where_it_is_from_changes_nothing() throws Exception {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(URI.create(served.origin() + "/stop"))
                .header("Cookie", served.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + served.token())));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void another_site_can_load_nothing_as_a_picture_or_a_script() throws Exception {
        HttpResponse<String> answer = served.send(
                served.request("/").header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "no-cors"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest(name = "token \"{0}\"")
    @ValueSource(strings = {"", "guessed"})
    void a_form_without_the_token_changes_nothing(String token) throws Exception {
        HttpResponse<String> form = served.post("/audits", "text", "The bridge is shut.", "token", token);
        HttpResponse<String> script = served.send(served.request("/audits/1/1/verdicts")
                .header("Origin", served.origin())
                .header("X-OnRecord-Token", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(form.statusCode()).isEqualTo(403);
        assertThat(form.body()).contains("Load the page again; copy what you wrote first.");
        assertThat(script.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "PUT, /audits, POST",
        "DELETE, /audits/1, 'GET, HEAD'",
        "OPTIONS, /audits, POST",
        "GET, /audits, POST",
        "POST, /, 'GET, HEAD'",
        "TRACE, /, 'GET, HEAD'"
    })
    void a_method_that_an_address_does_not_know_is_told_those_it_knows(String method, String path, String allowed)
            throws Exception {
        HttpResponse<String> answer = served.send(served.request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/audits/../../etc/passwd",
                "/audits/%2e%2e/%2e%2e/etc/passwd",
                "/audits/1/1/reports/..%2fverdicts",
                "//etc/passwd",
                "/audits/0",
                "/audits/-1",
                "/audits/1.txt",
                "/audits/99999999999",
                "/files/etc/passwd",
                "/verdicts/",
                "/\\etc\\passwd"
            })
    void an_address_is_known_or_it_leads_nowhere(String path) throws IOException {
        String said = served.said("GET " + path + " HTTP/1.1\r\nHost: " + served.host() + "\r\nCookie: "
                + served.cookie() + "\r\nConnection: close\r\n\r\n");

        assertThat(said).matches("(?s)HTTP/1\\.1 (404|400) .*").doesNotContain("root:");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"text/plain", "application/octet-stream", "application/xml", "x"})
    void a_form_of_another_type_is_not_read(String type) throws Exception {
        HttpResponse<String> answer =
                served.send(served.form("/audits", "text", "a").setHeader("Content-Type", type));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void what_is_too_large_is_refused_with_words_that_arrive() throws Exception {
        byte[] much = new byte[15_000];

        for (HttpRequest.Builder request : List.of(
                served.form("/audits", "text", "x".repeat(15_000)),
                served.files("a.txt", much),
                served.form("/audits").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much))))) {
            HttpResponse<String> answer = served.send(request);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("That is more than 2000 bytes at once. Send fewer files");
        }
    }

    @Test
    void what_does_not_end_is_cut_off() {
        HttpRequest.Builder endless = served.form("/audits")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2_000_000])));

        assertThatThrownBy(() -> served.send(endless)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "text=%ZZ",
                "text",
                "text=a&text=b",
                "a=&b=&c=&d=&e=&f=&g=&h=&i=&j=&k=&l=&m=&n=&o=&p=&q=&r=&s=&t=&u="
            })
    void a_damaged_form_is_refused(String sent) throws Exception {
        HttpResponse<String> answer = served.send(served.form("/audits").POST(BodyPublishers.ofString(sent)));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    static List<Arguments> damagedForms() {
        return List.of(
                arguments("multipart/form-data", "--x"),
                arguments(
                        "multipart/form-data; boundary=x", "--x\r\nContent-Type: text/plain\r\n\r\nnameless\r\n--x--"),
                arguments("application/json", "[\"fix\""),
                arguments("application/json", "{\"verdict\": {\"fix\": 1}}"),
                arguments("application/json", "{\"verdict\": \"fix\", \"verdict\": \"reject\"}"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("damagedForms")
    void so_is_a_damaged_form_of_another_kind(String type, String sent) throws Exception {
        HttpResponse<String> answer = served.send(served.form("/audits/1/1/verdicts")
                .setHeader("Content-Type", type)
                .header("X-OnRecord-Token", served.token())
                .POST(BodyPublishers.ofString(sent)));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "GET / HT",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX-Slow: ",
                "POST /audits HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\ntext=a"
            })
    void who_does_not_finish_a_sentence_is_cut_off_and_keeps_nobody_waiting(String begun) throws Exception {
        Bounds hasty = new Bounds(2_000, 5, 100_000, Duration.ofSeconds(1), Duration.ofMinutes(1), 1);
        try (Served one = Served.open(hasty)) {
            String said = one.said(begun.replace("PORT", "" + one.port()).replace("COOKIE", one.cookie()));

            assertThat(said).isEmpty();
            assertThat(one.get("/alive").statusCode()).isEqualTo(204);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/alive", "/nowhere", "/verdicts", "/?token=TOKEN"})
    void every_reply_forbids_what_it_does_not_need(String path) throws Exception {
        HttpResponse<String> answer = served.get(path.replace("TOKEN", served.token()));

        Map<String, String> wanted = Map.ofEntries(
                entry("X-Content-Type-Options", "nosniff"),
                entry("X-Frame-Options", "DENY"),
                entry("Referrer-Policy", "same-origin"),
                entry("Cross-Origin-Opener-Policy", "same-origin"),
                entry("Cross-Origin-Embedder-Policy", "require-corp"),
                entry("Cross-Origin-Resource-Policy", "same-origin"),
                entry("Cache-Control", "no-store"));
        wanted.forEach((name, value) ->
                assertThat(answer.headers().firstValue(name)).as(name).contains(value));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http:", "https:");
    }
}
