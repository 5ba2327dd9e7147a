package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser is sent.
 *
 * @param status the HTTP status
 * @param headers those of this reply; {@link #send} adds those of every reply
 * @param body the bytes; empty for none
 * @param isLast whether the server stops when it is sent
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
record Reply(int status, Map<String, String> headers, byte[] body, boolean isLast) {
    private static final String CONTENT_TYPE = "Content-Type";

    /** Nothing may be loaded, framed, kept or told to others. What a page needs besides, its own reply allows. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", ContentPolicy.NOTHING.words(),
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            // Not no-referrer: browsers would then hide from us where a form comes from.
            "Referrer-Policy", "same-origin",
            "Cache-Control", "no-store");

    /** Copies the headers. */
    Reply {
        headers = Map.copyOf(headers);
    }

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this(status, headers, body, false);
    }

    /** The same as the last reply of the server. */
    Reply last() {
        return new Reply(status, headers, body, true);
    }

    static Reply page(int status, String html, ContentPolicy policy) {
        return new Reply(
                status,
                Map.of(CONTENT_TYPE, "text/html; charset=utf-8", ContentPolicy.HEADER, policy.words()),
                html.getBytes(UTF_8));
    }

    static Reply json(int status, Map<String, String> fields) {
        return new Reply(status, Map.of(CONTENT_TYPE, "application/json; charset=utf-8"), JsonForm.written(fields));
    }

    /** Something that pages load. */
    static Reply asset(String type, String content) {
        return new Reply(200, Map.of(CONTENT_TYPE, type), content.getBytes(UTF_8));
    }

    /** Sends the browser to another page of ours with GET. */
    static Reply seeOther(String path) {
        return new Reply(303, Map.of("Location", path), new byte[0]);
    }

    static Reply nothing() {
        return new Reply(204, Map.of(), new byte[0]);
    }

    /** A file for the editor's folder of downloads. */
    static Reply download(String name, String type, byte[] body) {
        return new Reply(200, Map.of(CONTENT_TYPE, type, "Content-Disposition", DownloadName.header(name)), body);
    }

    Reply with(String header, String value) {
        return with(Map.of(header, value));
    }

    Reply with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body, isLast);
    }

    void send(HttpExchange exchange) throws IOException {
        Headers sent = exchange.getResponseHeaders();
        ALWAYS.forEach(sent::set);
        headers.forEach(sent::set);
        boolean isBare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isBare ? -1 : body.length);
        if (!isBare) {
            exchange.getResponseBody().write(body);
        }
    }
}
