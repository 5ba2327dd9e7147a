package io.github.onrecord.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines with the speaker before a colon: "SMITH: We knew.", "Ana Ruiz (chair): No.", "Q: Why?".
 *
 * @param lines how many
 * @param questions how many of them ask
 */
record Speakers(int lines, int questions) {
    /** A name that is not set in capitals has to come back before it is taken for a speaker. */
    private static final int TIMES = 2;

    private static final Pattern LABEL = Pattern.compile(
            "(?:>> ?)?([\\p{Lu}][\\p{L}\\p{M}\\d.'’-]*(?: [\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’-]*| (?:de|van|von|al|bin|of|the))"
                    + "{0,5})(?: ?[(\\[][^)\\]]{1,40}[)\\]])? ?:(?: .*|$)",
            Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("([QA])\\. .*", Pattern.DOTALL);

    static Speakers in(List<PageLine> lines, List<String> notSpeakers) {
        List<Optional<String>> labels =
                lines.stream().map(line -> label(line, notSpeakers)).toList();
        Map<String, Integer> times = new HashMap<>();
        labels.forEach(label -> label.ifPresent(name -> times.merge(name, 1, Integer::sum)));
        Set<String> asking = new HashSet<>();
        List<PageLine> spoken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> label = labels.get(i);
            if (label.isPresent() && (times.getOrDefault(label.get(), 0) >= TIMES || isCapitals(label.get()))) {
                spoken.add(lines.get(i));
                asking.add(label.get());
            }
        }
        // One label over and over is a form or a list, not a conversation.
        if (asking.size() < TIMES) {
            return new Speakers(0, 0);
        }
        return new Speakers(
                spoken.size(), (int) spoken.stream().filter(PageLine::asks).count());
    }

    private static Optional<String> label(PageLine line, List<String> notSpeakers) {
        Matcher letter = LETTER.matcher(line.opening());
        if (letter.matches()) {
            return Optional.of(letter.group(1));
        }
        Matcher matcher = LABEL.matcher(line.opening());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        return notSpeakers.contains(name.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(name);
    }

    private static boolean isCapitals(String label) {
        return label.equals(label.toUpperCase(Locale.ROOT));
    }
}
