package io.github.onrecord.evaluation;

import io.github.onrecord.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article annotated claim by claim.
 *
 * @param claims in reading order
 * @param findings what to ask about; empty where the gold does not say
 */
record ClaimGold(GoldText text, List<GoldClaim> claims, Optional<Set<GoldFinding>> findings) implements Gold {
    /** Copies the lists. */
    ClaimGold {
        claims = List.copyOf(claims);
        findings = findings.map(Set::copyOf);
    }

    /**
     * A claim. Spans are counted in code points.
     *
     * @param spans the whole claim
     * @param content without source and cue
     * @param inherits whether source and cue stand elsewhere, so that either may be empty here
     * @param bands what an editor may call it
     * @param optional whether it may be left out
     */
    record GoldClaim(
            String id,
            List<Span> spans,
            List<Span> content,
            Optional<Span> source,
            Optional<Span> cue,
            boolean inherits,
            String sourceType,
            Set<String> channels,
            String band,
            List<String> bands,
            boolean rated,
            boolean optional) {
        /** Copies the collections. */
        GoldClaim {
            spans = List.copyOf(spans);
            content = List.copyOf(content);
            channels = Set.copyOf(channels);
            bands = List.copyOf(bands);
        }

        /** Whether it has to be found and rated. */
        boolean isWanted() {
            return rated && !optional;
        }
    }

    /**
     * A code on a claim.
     *
     * @param claim the claim's id; empty for the article as a whole
     */
    record GoldFinding(String code, Optional<String> claim) {}
}
