package io.github.onrecord.review;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.review.Matching.Sources;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which claim of the later version is which of the earlier. First as verdicts are carried on: by words and source. Then
 * by what is said alone, since an edit may have changed who says it. Last where one holds the other, since an edit may
 * have cut a source in words that no rule knows.
 */
final class ClaimPairs {
    private static final double HELD = 0.8;

    private final List<Statement> before;
    private final List<Statement> after;

    private ClaimPairs(Audit before, Audit after) {
        this.before = statements(before);
        this.after = statements(after);
    }

    static Matching of(Audit before, Audit after) {
        ClaimPairs pairs = new ClaimPairs(before, after);
        Matching byWords = Matching.of(Trace.ofClaims(before), Trace.ofClaims(after), Sources.SAME);
        Matching byStatement = pairs.matching(partners(byWords));
        return pairs.matching(pairs.withThoseHeld(byStatement));
    }

    private static List<Statement> statements(Audit audit) {
        return audit.claims().stream()
                .map(ScoredClaim::claim)
                .map(claim -> Statement.of(audit, claim))
                .toList();
    }

    private static Map<Integer, Integer> partners(Matching matching) {
        Map<Integer, Integer> partners = new HashMap<>();
        matching.pairs().forEach(pair -> partners.put(pair.after(), pair.before()));
        return partners;
    }

    /** Those that are partners already keep each other; the others are matched by what they say. */
    private Matching matching(Map<Integer, Integer> partners) {
        List<Trace> old = IntStream.range(0, before.size())
                .mapToObj(i -> trace((partners.containsValue(i) ? "both " : "before ") + i, before.get(i)))
                .toList();
        List<Trace> edited = IntStream.range(0, after.size())
                .mapToObj(j -> trace(partners.containsKey(j) ? "both " + partners.get(j) : "after " + j, after.get(j)))
                .toList();
        return Matching.of(old, edited, Sources.ANY);
    }

    private Map<Integer, Integer> withThoseHeld(Matching known) {
        Map<Integer, Integer> partners = partners(known);
        for (int i : known.gone()) {
            for (int j : known.added()) {
                boolean held = before.get(i).shareHeldBy(after.get(j)) >= HELD;
                if (held && !partners.containsKey(j) && !partners.containsValue(i)) {
                    partners.put(j, i);
                }
            }
        }
        return partners;
    }

    private static Trace trace(String fingerprint, Statement statement) {
        return new Trace(fingerprint, "", "", statement.words());
    }
}
