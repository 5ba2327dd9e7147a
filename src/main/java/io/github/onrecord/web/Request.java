package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a browser asks for. */
final class Request {
    /** How often a body may exceed its limit and still be read to its end, so that the browser hears why it is refused. */
    private static final int PATIENCE = 10;

    private final HttpExchange exchange;

    Request(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** As it was sent: nothing is decoded, and no dots are resolved. */
    String path() {
        String path = exchange.getRequestURI().getRawPath();
        return path == null ? "" : path;
    }

    /** The fields behind the question mark. */
    Map<String, String> query() throws Refused {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? Map.of() : Form.read(query);
    }

    List<String> headers(String name) {
        List<String> values = exchange.getRequestHeaders().get(name);
        return values == null ? List.of() : values;
    }

    /** The value of a header that is there once. */
    Optional<String> header(String name) {
        List<String> values = headers(name);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Whether a script asked, which can do more with data than with a page. */
    boolean wantsJson() {
        return header("Accept").filter(value -> value.contains(JsonForm.TYPE)).isPresent();
    }

    /** Whether a script sent data, and can read nothing else. */
    boolean bringsJson() {
        return header("Content-Type").filter(JsonForm.TYPE::equals).isPresent();
    }

    /** The value of a cookie; empty where there is none. */
    String cookie(String name) {
        return headers("Cookie").stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /**
     * What a form brings.
     *
     * @param most bytes of it
     */
    Posted form(long most) throws IOException, Refused {
        String type = header("Content-Type").orElse("");
        String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (announced() > most) {
            throw tooLarge(most);
        }
        try {
            BoundedBody body = new BoundedBody(exchange.getRequestBody(), most);
            return switch (kind) {
                case Form.TYPE -> new Posted(Form.read(new String(body.readAllBytes(), UTF_8)), List.of());
                case JsonForm.TYPE -> new Posted(JsonForm.read(body.readAllBytes()), List.of());
                case MultipartForm.TYPE -> MultipartForm.read(body, type);
                default -> throw new Refused(415, "The server takes forms here, and nothing else.");
            };
        } catch (BoundedBody.TooLarge more) {
            throw tooLarge(most);
        }
    }

    /** How many bytes the body has, as its header says; 0 where it does not. */
    private long announced() throws Refused {
        String length = header("Content-Length").orElse("0");
        if (!length.matches("\\d{1,18}")) {
            throw new Refused(400, "The length of the request is no number.");
        }
        return Long.parseLong(length);
    }

    /** A browser hears only after it has sent everything, so the rest is read and forgotten. */
    private Refused tooLarge(long most) throws IOException {
        try {
            new BoundedBody(exchange.getRequestBody(), most * PATIENCE).transferTo(OutputStream.nullOutputStream());
        } catch (BoundedBody.TooLarge endless) {
            throw new IOException("the request does not end", endless);
        }
        return new Refused(
                413,
                "That is more than " + size(most) + " at once. Send fewer files, or split it into single articles.");
    }

    private static String size(long bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }
}
