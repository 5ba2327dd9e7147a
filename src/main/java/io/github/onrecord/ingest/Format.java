package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is. Content decides; the ending is asked only where the content says no more than "text". */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    /** ninjs, JSON-LD, and every other JSON. */
    JSON,
    /** RSS and Atom. */
    FEED,
    /** An e-mail with its headers. */
    MAIL,
    /** OpenDocument text, sheets and slides. */
    OPEN_DOCUMENT,
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

    private static final Pattern FEED_OPENING =
            Pattern.compile("<(?:!doctype )?(?:[a-z]{1,20}:)?(?:rss|feed|rdf)[\\s>]");
    private static final Pattern JSON_OPENING = Pattern.compile("(?:\\[\\s{0,99})?\\{\\s{0,99}\"");

    private static final Pattern HEADER = Pattern.compile("[a-z][a-z0-9-]{0,50}:.*");
    /** Every mail has one of these, and a text that opens with "Subject:" has none. */
    private static final Set<String> MAIL_HEADERS = Set.of(
            "from", "received", "return-path", "message-id", "mime-version", "delivered-to", "x-mailer", "x-unsent");

    private static final int FEWEST_HEADERS = 2;

    /** The names of the parts stand at the end of a zip. */
    private static final int DIRECTORY = 65_536;

    static Format of(Input input) {
        byte[] bytes = input.bytes();
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return isOpenDocument(bytes) ? OPEN_DOCUMENT : ZIP;
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
        if (FEED_OPENING.matcher(opening).lookingAt()) {
            return FEED;
        }
        if (JSON_OPENING.matcher(opening).lookingAt()) {
            return JSON;
        }
        if (isMail(opening)) {
            return MAIL;
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

    /** A zip says so in its first part; one that was packed anew still has the names of OpenDocument's parts. */
    private static boolean isOpenDocument(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 120), ISO_8859_1);
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument.")) {
            return true;
        }
        int from = Math.max(0, bytes.length - DIRECTORY);
        String directory = new String(bytes, from, bytes.length - from, ISO_8859_1);
        return directory.contains("content.xml") && directory.contains("META-INF/manifest.xml");
    }

    /** Whether the lines up to the first empty one are headers, of a mail. */
    private static boolean isMail(String opening) {
        int headers = 0;
        boolean ofMail = false;
        for (String line : opening.lines().toList()) {
            if (line.isBlank()) {
                break;
            }
            boolean goesOn = headers > 0 && Character.isWhitespace(line.charAt(0));
            if (goesOn) {
                continue;
            }
            if (!HEADER.matcher(line).matches()) {
                return false;
            }
            headers++;
            ofMail |= MAIL_HEADERS.contains(line.substring(0, line.indexOf(':')));
        }
        return ofMail && headers >= FEWEST_HEADERS;
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
