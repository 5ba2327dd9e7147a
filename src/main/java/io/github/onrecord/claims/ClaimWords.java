package io.github.onrecord.claims;

import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The content words of each claim, without those of its attribution: tells which claims say the same. */
final class ClaimWords {
    /** Share of content words from which two claims say the same (SOURCING section 4, inheritance rule d). */
    static final double SAME = 0.6;

    private static final int FEWEST_WORDS = 3;

    private final List<Set<String>> words = new ArrayList<>();

    ClaimWords(AllClaims claims) {
        claims.evidence().forEach(evidence -> words.add(contentWords(claims, evidence)));
    }

    private static Set<String> contentWords(AllClaims claims, Evidence evidence) {
        Set<String> found = new HashSet<>();
        boolean whole = evidence.primary().isEmpty() || evidence.way() != Evidence.Way.CUED;
        Run run = evidence.segment().run();
        for (int i = run.first(); i < run.end(); i++) {
            if (whole || evidence.primary().get().contentHolds(i)) {
                found.addAll(Words.of(claims.reading(), new Run(i, i + 1)));
            }
        }
        return found;
    }

    /** Whether the claim has so many words that sharing them means something. */
    boolean areEnough(int index) {
        return words.get(index).size() >= FEWEST_WORDS;
    }

    /** Share of the first claim's words that the second has too. */
    double share(int of, int in) {
        return Words.share(words.get(of), words.get(in));
    }

    /** Whether each says what the other says, neither of them more. */
    boolean areSame(int a, int b) {
        return share(a, b) >= SAME && share(b, a) >= SAME && areEnough(b);
    }
}
