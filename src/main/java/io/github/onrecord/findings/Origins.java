package io.github.onrecord.findings;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.FactName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Groups claims by origin: a source, a recording, or several that may be one. Counts those who are identified. */
final class Origins {
    private final NavigableMap<Integer, Claim> claimAt = new TreeMap<>();
    private final Map<String, String> joinedTo = new HashMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();

    private Origins() {}

    /** The origins of the rated claims that have a named source, the outlet's own eyes, or a recording. */
    static Origins of(List<Claim> claims) {
        Origins origins = new Origins();
        List<Claim> identified = claims.stream().filter(Origins::isIdentified).toList();
        identified.forEach(claim -> origins.claimAt.put(claim.spans().start(), claim));
        identified.forEach(origins::join);
        identified.forEach(claim -> origins.sizes.merge(origins.originOf(nameOf(claim)), 1, Integer::sum));
        return origins;
    }

    private static boolean isIdentified(Claim claim) {
        SourceType type = claim.sourceType();
        return type.isNamed() || type == SourceType.OWN_OBSERVATION || type == SourceType.ARTEFACT;
    }

    private static String nameOf(Claim claim) {
        return claim.source().orElse(claim.sourceType().id());
    }

    /** Two posts of one clip are one origin, not two (AP4). The fact's words are those of the other item. */
    private void join(Claim claim) {
        List<Span> others = Optional.ofNullable(claim.facts().get(FactName.ORIGIN_SHARED.id()))
                .map(Fact::evidence)
                .orElse(List.of());
        for (Span other : others) {
            Optional.ofNullable(claimAt.lowerEntry(other.end()))
                    .map(Map.Entry::getValue)
                    .filter(second -> second.spans().overlaps(other))
                    .ifPresent(second -> joinedTo.put(originOf(nameOf(claim)), originOf(nameOf(second))));
        }
    }

    private String originOf(String name) {
        String origin = name;
        String next = joinedTo.getOrDefault(origin, origin);
        while (!next.equals(origin)) {
            origin = next;
            next = joinedTo.getOrDefault(origin, origin);
        }
        return origin;
    }

    int largest() {
        return sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int claims() {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count() {
        return sizes.size();
    }
}
