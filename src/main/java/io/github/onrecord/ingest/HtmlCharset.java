package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How the bytes of a web page are decoded: by the byte order mark, else by the charset that the page names anywhere in
 * its head, else as UTF-8 if the bytes are that, else as Windows-1252.
 */
final class HtmlCharset {
    /** A page without an end to its head is not searched further. */
    private static final int LONGEST_HEAD = 262_144;

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");

    private HtmlCharset() {}

    static Decoded decode(byte[] bytes) {
        return Decoded.byMark(bytes)
                .or(() -> declared(bytes).map(charset -> new Decoded(new String(bytes, charset), List.of())))
                .orElseGet(() -> Decoded.of(bytes));
    }

    /** The charset that the page names, unless it is UTF-8: a page that says so and is not is found out later. */
    private static Optional<Charset> declared(byte[] bytes) {
        for (Element meta : Jsoup.parse(head(bytes)).select("meta[charset], meta[http-equiv=content-type]")) {
            Optional<Charset> charset = named(label(meta));
            if (charset.isPresent()) {
                return charset.filter(named -> !named.name().startsWith("UTF-"));
            }
        }
        return Optional.empty();
    }

    private static String head(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), ISO_8859_1);
        int body = start.toLowerCase(Locale.ROOT).indexOf("<body");
        return body < 0 ? start : start.substring(0, body);
    }

    private static String label(Element meta) {
        if (meta.hasAttr("charset")) {
            return meta.attr("charset").strip();
        }
        String content = meta.attr("content");
        Matcher charset = CHARSET.matcher(content.substring(0, Math.min(content.length(), LONGEST_DECLARATION))
                .toLowerCase(Locale.ROOT));
        return charset.find() ? charset.group(1) : "";
    }

    /** Pages that name Latin 1 or ASCII are read as Windows-1252, as browsers do. */
    static Optional<Charset> named(String label) {
        try {
            return switch (label.toLowerCase(Locale.ROOT)) {
                case "" -> Optional.empty();
                case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" ->
                    Optional.of(Charset.forName("windows-1252"));
                default -> Optional.of(Charset.forName(label));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
