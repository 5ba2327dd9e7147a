package io.github.onrecord.claims;

import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One statement of the article with its own verb and its own evidence, and what the page shows about it.
 *
 * @param id "c1", "c2" ... in reading order
 * @param spans its words, attribution words included
 * @param kind what kind of statement it is
 * @param attributions ids of the attributions that it rests on, outermost first
 * @param notRatedBecause why it is not rated; empty for a rated claim
 * @param source the id of the source whose words it is
 * @param sourceType who it comes from
 * @param channels where the words appeared; {@link Channel#UNSTATED} alone where the page does not say
 * @param proximity how near the source is shown to be
 * @param modality how it is put
 * @param hedges words that lower certainty, in order
 * @param verification what the page says of checking
 * @param facts what holds of it, by name: the only ground on which scoring and findings stand
 * @param fingerprint a hash of its words in lower case without marks, and of the how-manieth such claim it is
 */
public record Claim(
        String id,
        Spans spans,
        ClaimKind kind,
        List<String> attributions,
        Optional<ClaimKind> notRatedBecause,
        Optional<String> source,
        SourceType sourceType,
        Set<Channel> channels,
        Proximity proximity,
        Modality modality,
        List<Hedge> hedges,
        Verification verification,
        Map<String, Fact> facts,
        String fingerprint) {
    /** Copies the collections. */
    public Claim {
        attributions = List.copyOf(attributions);
        channels = java.util.Collections.unmodifiableSet(new TreeSet<>(channels));
        hedges = List.copyOf(hedges);
        facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** Whether it gets points. */
    public boolean isRated() {
        return notRatedBecause.isEmpty();
    }

    /** Whether the named fact holds. */
    public boolean holds(String fact) {
        return facts.containsKey(fact);
    }
}
