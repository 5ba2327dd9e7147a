package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page that is served, and a browser's part of the talk with it. */
final class Served implements AutoCloseable {
    /** Reading the rules takes its time, and they do not change. */
    static final RulePack PACK = pack();

    private final HttpClient client = HttpClient.newHttpClient();
    private final PageServer server;

    private Served(PageServer server) {
        this.server = server;
    }

    static Served open() throws IOException {
        return open(VerdictKeeper.inMemory(), Bounds.standard());
    }

    static Served open(VerdictKeeper keeper) throws IOException {
        return open(keeper, Bounds.standard());
    }

    static Served open(Bounds bounds) throws IOException {
        return open(VerdictKeeper.inMemory(), bounds);
    }

    private static Served open(VerdictKeeper keeper, Bounds bounds) throws IOException {
        try {
            Setup setup = new Setup(PACK, PACK.houses(), Optional.empty(), keeper, "Ana Ruiz", Optional.empty());
            return new Served(PageServer.open(setup, 0, bounds));
        } catch (BrokenRules faults) {
            throw new IllegalStateException(faults);
        }
    }

    private static RulePack pack() {
        try {
            return RulePack.load(PackFiles.bundled());
        } catch (BrokenRules faults) {
            throw new IllegalStateException(faults);
        }
    }

    PageServer server() {
        return server;
    }

    int port() {
        return server.port();
    }

    String host() {
        return "127.0.0.1:" + port();
    }

    String origin() {
        return "http://" + host();
    }

    String token() {
        return server.address().replaceFirst(".*token=", "");
    }

    String cookie() {
        return "onrecord-" + port() + "=" + token();
    }

    /** A request as the page makes it, to be spoilt. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", cookie());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    /** A form, names and values by turns; the token is added. */
    HttpRequest.Builder form(String path, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("token", token());
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return request(path)
                .header("Origin", origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(all)));
    }

    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        return send(form(path, fields));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A form with files, as a browser sends it: names and contents by turns. */
    HttpRequest.Builder files(Object... namesAndBytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"token\"", token().getBytes(UTF_8));
        part(body, "name=\"text\"", new byte[0]);
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            String name = (String) namesAndBytes[i];
            String type = name.endsWith(".eml") ? "message/rfc822" : "text/plain";
            String disposition = "name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: " + type;
            part(body, disposition, (byte[]) namesAndBytes[i + 1]);
        }
        body.writeBytes("--BOUNDARY--\r\n".getBytes(UTF_8));
        return request("/audits")
                .header("Origin", origin())
                .header("Content-Type", "multipart/form-data; boundary=BOUNDARY")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--BOUNDARY\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    /** A verdict, as a script of the page sends it. */
    HttpResponse<String> verdict(String at, String fingerprint, String verdict, String note)
            throws IOException, InterruptedException {
        String json = "{\"fingerprint\": \"" + fingerprint + "\", \"verdict\": \"" + verdict + "\", \"note\": \"" + note
                + "\"}";
        return send(request(at + "/1/verdicts")
                .header("Origin", origin())
                .header("X-OnRecord-Token", token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** The address of the page of pasted words. */
    String pasted(String name, String text) throws IOException, InterruptedException {
        return at(post("/audits", "name", name, "text", text));
    }

    /** Where an answer leads. */
    static String at(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** What the server says to these bytes until it hangs up; for what no client would send. */
    String said(String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
