package io.github.onrecord.claims;

import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match.Run;
import java.util.LinkedHashSet;
import java.util.Set;

/** The content words of a run of tokens, for telling whether two claims say the same. */
final class Words {
    private static final int SHORTEST = 3;
    private static final int STEM = 6;

    private Words() {}

    static Set<String> of(Reading reading, Run run) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = run.first(); i < run.end(); i++) {
            String word = reading.lower(i);
            boolean content = Character.isLetterOrDigit(word.charAt(0))
                    && !reading.isIn(i, "common-words")
                    && word.length() >= SHORTEST;
            if (content) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return words;
    }

    /** Share of the first set's words that the second has too. */
    static double share(Set<String> of, Set<String> in) {
        if (of.isEmpty()) {
            return 0;
        }
        return (double) of.stream().filter(in::contains).count() / of.size();
    }
}
