package io.github.onrecord.confidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Questions set as lines of their own, each answered in the first person: an interview without speaker labels. */
final class Questions {
    private Questions() {}

    /** How many lines only ask and are followed by one that answers with "I" or "we". */
    static int answeredIn(List<PageLine> lines, List<String> firstPerson) {
        int answered = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean asks = lines.get(i).asks() && !isQuoted(lines.get(i));
            PageLine answer = lines.get(i + 1);
            answered += asks && !answer.asks() && speaksOfItself(answer, firstPerson) ? 1 : 0;
        }
        return answered;
    }

    private static boolean speaksOfItself(PageLine line, List<String> firstPerson) {
        if (isQuoted(line)) {
            return false;
        }
        Set<String> words =
                new HashSet<>(List.of(line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        return firstPerson.stream().anyMatch(words::contains);
    }

    private static boolean isQuoted(PageLine line) {
        return "\"“‘«".indexOf(line.text().charAt(0)) >= 0;
    }
}
