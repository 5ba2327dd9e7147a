package io.github.onrecord.findings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of a message, <code>{source}</code> and the like. */
final class Blanks {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z-]*)\\}");

    private Blanks() {}

    /** The names of all blanks in a message. */
    static Set<String> in(String message) {
        Set<String> names = new TreeSet<>();
        BLANK.matcher(message).results().map(result -> result.group(1)).forEach(names::add);
        return names;
    }

    /** The message with its blanks filled and a capital at its head; empty where a blank has nothing to fill it. */
    static Optional<String> fill(String message, Map<String, String> values) {
        if (!values.keySet().containsAll(in(message))) {
            return Optional.empty();
        }
        String filled = BLANK.matcher(message)
                .replaceAll((MatchResult blank) -> Matcher.quoteReplacement(values.getOrDefault(blank.group(1), "")));
        return Optional.of(capitalised(filled));
    }

    private static String capitalised(String sentence) {
        int first = sentence.startsWith("‘") ? 1 : 0;
        if (first >= sentence.length()) {
            return sentence;
        }
        int letter = sentence.codePointAt(first);
        return sentence.substring(0, first)
                + Character.toString(Character.toUpperCase(letter))
                + sentence.substring(first + Character.charCount(letter));
    }
}
