package io.github.onrecord.findings;

import static java.util.Comparator.comparingInt;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.FactName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Groups claims by origin: a source, a recording, or several that may be one. */
final class Origins {
    private final NavigableMap<Integer, Claim> claimAt = new TreeMap<>();
    private final Map<String, String> joinedTo = new HashMap<>();

    private Origins() {}

    /**
     * The origins of the rated claims that have a named source, the outlet's own eyes, or a recording: the largest
     * first, and of equal ones the one met first.
     */
    static List<Origin> of(List<Claim> claims) {
        Origins origins = new Origins();
        List<Claim> identified = claims.stream().filter(Origins::isIdentified).toList();
        identified.forEach(claim -> origins.claimAt.put(claim.spans().start(), claim));
        identified.forEach(origins::join);
        Map<String, List<Claim>> clusters = new LinkedHashMap<>();
        identified.forEach(
                claim -> clusters.computeIfAbsent(origins.originOf(nameOf(claim)), first -> new ArrayList<>())
                        .add(claim));
        return clusters.values().stream()
                .map(Origins::origin)
                .sorted(comparingInt((Origin origin) -> -origin.claims().size()))
                .toList();
    }

    private static Origin origin(List<Claim> claims) {
        return new Origin(
                claims.stream()
                        .flatMap(claim -> claim.source().stream())
                        .distinct()
                        .toList(),
                claims.stream().map(Claim::id).toList());
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
}
