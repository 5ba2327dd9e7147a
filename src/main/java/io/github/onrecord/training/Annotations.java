package io.github.onrecord.training;

import io.github.onrecord.agreement.Ratings;
import io.github.onrecord.article.Span;
import io.github.onrecord.training.Annotation.Marked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Annotations of one article by several people, laid side by side.
 *
 * <pre>{@code
 * Annotations annotations = Annotations.of(List.of(Annotation.read(ana), Annotation.read(ben)), Map.of());
 * annotations.agreements();
 * new MergedGold(annotations).json(); // what 'onrecord evaluate' reads
 * }</pre>
 *
 * @param copy the text
 * @param people who annotated it
 * @param claims in the order of the text
 */
public record Annotations(PlainCopy copy, List<String> people, List<Compared> claims) {
    /** Copies the lists. */
    public Annotations {
        people = List.copyOf(people);
        claims = List.copyOf(claims);
    }

    /**
     * A claim, and what each person said of it.
     *
     * @param id "c01"
     * @param spans where it stands
     * @param said for each person, in order; empty where they do not have it as a claim
     * @param settled identifiers by axis that were agreed upon afterwards
     */
    record Compared(String id, List<Span> spans, List<Optional<Marked>> said, Map<Axis, String> settled) {
        /** Copies the collections. */
        Compared {
            spans = List.copyOf(spans);
            said = List.copyOf(said);
            settled = Map.copyOf(settled);
        }

        /** What each said on an axis, those that said nothing left out. */
        List<String> votes(Axis axis) {
            return said.stream()
                    .flatMap(Optional::stream)
                    .flatMap(marked -> marked.choice(axis).stream())
                    .toList();
        }

        /** What was settled, else what more said than anything else; empty where that is a tie. */
        Optional<String> decided(Axis axis) {
            if (settled.containsKey(axis)) {
                return Optional.ofNullable(settled.get(axis));
            }
            Map<String, Integer> counts = new LinkedHashMap<>();
            votes(axis).forEach(vote -> counts.merge(vote, 1, Integer::sum));
            int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
            List<String> first = counts.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .map(Map.Entry::getKey)
                    .toList();
            return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
        }

        /** Whether people said different things. */
        boolean differs(Axis axis) {
            return votes(axis).stream().distinct().count() > 1;
        }
    }

    /**
     * Lays annotations side by side. Claims at the same place are the same claim.
     *
     * @param settled what was agreed upon afterwards: identifiers by claim id and header of the axis
     * @throws IllegalArgumentException if they are not all of one text
     */
    public static Annotations of(List<Annotation> all, Map<String, Map<String, String>> settled) {
        PlainCopy copy = all.get(0).copy();
        if (all.stream().anyMatch(one -> !one.copy().mark().equals(copy.mark()))) {
            throw new IllegalArgumentException("annotations of different texts");
        }
        Map<List<Span>, List<Optional<Marked>>> byPlace = new TreeMap<>(
                Comparator.comparing((List<Span> spans) -> spans.get(0)).thenComparing(List::toString));
        for (int person = 0; person < all.size(); person++) {
            for (Marked marked : all.get(person).claims()) {
                byPlace.computeIfAbsent(
                                marked.spans(),
                                first -> new ArrayList<>(Collections.nCopies(all.size(), Optional.empty())))
                        .set(person, Optional.of(marked));
            }
        }
        List<Compared> claims = new ArrayList<>();
        byPlace.forEach((spans, said) -> {
            String id = String.format(java.util.Locale.ROOT, "c%02d", claims.size() + 1);
            claims.add(new Compared(id, spans, said, settled(settled.getOrDefault(id, Map.of()))));
        });
        return new Annotations(copy, all.stream().map(Annotation::annotator).toList(), claims);
    }

    private static Map<Axis, String> settled(Map<String, String> written) {
        Map<Axis, String> settled = Annotation.noChoices();
        written.forEach((header, words) ->
                Axis.of(header).ifPresent(axis -> axis.id(words).ifPresent(id -> settled.put(axis, id))));
        return settled;
    }

    /** How far they agree, axis by axis. */
    public List<Agreement> agreements() {
        List<Agreement> agreements = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            Ratings ratings = ratings(axis);
            agreements.add(Agreement.alpha(axis.header(), ratings, axis.scale()));
            agreements.add(
                    people.size() == 2
                            ? Agreement.cohen(axis.header(), ratings)
                            : Agreement.fleiss(axis.header(), ratings));
        }
        return agreements;
    }

    private Ratings ratings(Axis axis) {
        List<String> ids = List.copyOf(axis.choices().values());
        List<List<OptionalDouble>> units = new ArrayList<>();
        for (Compared claim : claims) {
            units.add(claim.said().stream()
                    .map(said -> said.flatMap(marked -> marked.choice(axis)))
                    .map(choice ->
                            choice.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(ids.indexOf(choice.get())))
                    .toList());
        }
        return Ratings.of(units);
    }

    String words(Compared claim) {
        return String.join(
                " … ", claim.spans().stream().map(span -> span.in(copy.text())).toList());
    }
}
