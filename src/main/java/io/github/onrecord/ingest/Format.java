package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is. Content decides; the ending is asked only where the content says no more than "text". */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    /** Word .docx, and everything else that comes in a zip. */
    ZIP,
    /** Old Word files, and new ones with a password. */
    OLE2,
    PDF,
    RTF,
    BINARY;

    /** How many bytes are looked at. */
    private static final int BEGINNING = 65_536;

    /** Text has hardly any control characters; old ones ended a page or a file with one. */
    private static final double MOST_CONTROLS = 0.05;

    private static final List<String> PAGE_OPENERS =
            List.of("<!doctype html", "<html", "<head", "<body", "<main", "<article");
    private static final List<String> COMMON_TAGS = List.of("<p>", "<p ", "</p>", "<br", "<div", "</div>", "</h1>");
    private static final int MANY_TAGS = 3;

    static Format of(Input input) {
        byte[] bytes = input.bytes();
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        return ofText(input, beginning(bytes));
    }

    private static Format ofText(Input input, String beginning) {
        if (isBinary(beginning)) {
            return BINARY;
        }
        String opening = afterProlog(beginning.toLowerCase(Locale.ROOT));
        if (PAGE_OPENERS.stream().anyMatch(opening::startsWith)) {
            return HTML;
        }
        String path = input.path().toLowerCase(Locale.ROOT);
        if (path.endsWith(".md") || path.endsWith(".markdown")) {
            return MARKDOWN;
        }
        if (path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml")) {
            return HTML;
        }
        return hasManyTags(opening) ? HTML : TEXT;
    }

    /** Whether the file begins with these bytes, each 0 to 255. */
    static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** One character a byte, unless a byte order mark says better: enough to tell tags and control characters. */
    private static String beginning(byte[] bytes) {
        byte[] first = bytes.length > BEGINNING ? Arrays.copyOf(bytes, BEGINNING) : bytes;
        return Decoded.byMark(first).map(Decoded::text).orElseGet(() -> new String(first, ISO_8859_1));
    }

    private static boolean isBinary(String beginning) {
        long controls = beginning.chars().filter(Format::isControl).count();
        return beginning.indexOf('\0') >= 0 || controls > beginning.length() * MOST_CONTROLS;
    }

    private static boolean isControl(int c) {
        return c < ' ' && !Character.isWhitespace(c);
    }

    /** What follows the XML declaration and comments that may stand before a page. */
    private static String afterProlog(String beginning) {
        String rest = beginning.strip();
        while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
            int close = rest.startsWith("<?") ? rest.indexOf("?>") : rest.indexOf("-->");
            if (close < 0) {
                return rest;
            }
            rest = rest.substring(rest.indexOf('>', close) + 1).strip();
        }
        return rest;
    }

    private static boolean hasManyTags(String opening) {
        if (!opening.startsWith("<")) {
            return false;
        }
        int tags = 0;
        for (String tag : COMMON_TAGS) {
            for (int at = opening.indexOf(tag); at >= 0 && tags < MANY_TAGS; at = opening.indexOf(tag, at + 1)) {
                tags++;
            }
        }
        return tags >= MANY_TAGS;
    }
}
