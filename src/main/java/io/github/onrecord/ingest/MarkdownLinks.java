package io.github.onrecord.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The links in a Markdown text: {@code [words](address)}, and {@code [words][name]} with the address on a line
 * {@code [name]: address} of its own. Pictures are none. One pass with a stack of open brackets, so that a line of a
 * thousand brackets costs no more than any other.
 */
final class MarkdownLinks {
    /** Longer addresses are not looked for. */
    private static final int LONGEST_TARGET = 4_096;

    private final String text;
    private final Map<String, String> addresses;
    private final List<DraftLink> links = new ArrayList<>();

    private MarkdownLinks(String text, Map<String, String> addresses) {
        this.text = text;
        this.addresses = addresses;
    }

    /** The links inside the blocks, in order. */
    static List<DraftLink> in(String text, List<Line> lines, List<DraftBlock> blocks) {
        MarkdownLinks reading = new MarkdownLinks(text, addresses(text, lines));
        for (DraftBlock block : blocks) {
            reading.read(block.start(), block.end());
        }
        reading.links.sort(Comparator.comparingInt(DraftLink::start));
        return reading.links;
    }

    private static Map<String, String> addresses(String text, List<Line> lines) {
        Map<String, String> addresses = new HashMap<>();
        for (Line line : lines) {
            String words = line.in(text);
            if (MarkdownMarks.isLinkAddress(words)) {
                int close = words.indexOf("]:");
                addresses.putIfAbsent(key(words.substring(1, close)), address(words.substring(close + 2)));
            }
        }
        return addresses;
    }

    private void read(int start, int end) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = start; at < end; at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '[' -> open.push(at);
                case ']' -> {
                    if (!open.isEmpty()) {
                        close(open.pop(), at, end);
                    }
                }
                default -> {
                    // A character that opens and closes nothing.
                }
            }
        }
    }

    private void close(int bracket, int close, int end) {
        boolean picture = bracket > 0 && text.charAt(bracket - 1) == '!';
        if (!picture && bracket + 1 < close) {
            target(bracket, close, end).ifPresent(target -> links.add(new DraftLink(bracket + 1, close, target)));
        }
    }

    private Optional<String> target(int bracket, int close, int end) {
        if (close + 1 >= end) {
            return Optional.empty();
        }
        int from = close + 2;
        return switch (text.charAt(close + 1)) {
            case '(' -> closing('(', ')', from, end).map(to -> address(text.substring(from, to)));
            case '[' -> closing('[', ']', from, end).flatMap(to -> named(bracket, close, text.substring(from, to)));
            default -> Optional.empty();
        };
    }

    private Optional<String> named(int bracket, int close, String name) {
        String words = name.isBlank() ? text.substring(bracket + 1, close) : name;
        return Optional.ofNullable(addresses.get(key(words)));
    }

    /** Where the bracket that is open just before from closes; those between pair up. */
    private Optional<Integer> closing(char opens, char closes, int from, int end) {
        int depth = 1;
        for (int at = from; at < Math.min(end, from + LONGEST_TARGET); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == opens) {
                depth++;
            } else if (c == closes) {
                depth--;
            }
            if (depth == 0) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The address without angle brackets and without the title that may follow it. */
    private static String address(String target) {
        String stripped = target.strip();
        if (stripped.startsWith("<") && stripped.indexOf('>') > 0) {
            return stripped.substring(1, stripped.indexOf('>'));
        }
        for (int at = 0; at < stripped.length(); at++) {
            if (Character.isWhitespace(stripped.charAt(at))) {
                return stripped.substring(0, at);
            }
        }
        return stripped;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
