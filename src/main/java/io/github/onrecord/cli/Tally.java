package io.github.onrecord.cli;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.ReviewCounts;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts over the audits of one run, and whether one of them failed its gate. */
final class Tally {
    private final Set<String> gates = new LinkedHashSet<>();
    private final Map<Band, Integer> claims = new EnumMap<>(Band.class);
    private int articles;
    private int unscored;
    private int stopped;
    private boolean isReviewed;
    private ReviewCounts counts = ReviewCounts.ZERO;

    /** Counts an audit; the gate is what its article is held to. */
    void add(Review review, Optional<Gate> gate) {
        Audit audit = review.audit();
        articles++;
        isReviewed |= !review.isEmpty();
        counts = counts.plus(review.counts());
        unscored += audit.confidence().scored() ? 0 : 1;
        gate.map(Gate::words).ifPresent(gates::add);
        stopped += gate.isPresent() && gate.get().stops(review) ? 1 : 0;
        for (ScoredClaim claim : audit.claims()) {
            claims.merge(claim.band(), 1, Integer::sum);
        }
    }

    int articles() {
        return articles;
    }

    boolean failsTheGate() {
        return stopped > 0;
    }

    /** "12 articles, 240 claims rated, 1 article not scored"; then how far a review has come, if there is one. */
    String words() {
        int rated = claims.entrySet().stream()
                .filter(entry -> entry.getKey() != Band.NOT_RATED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        String not = unscored == 0 ? "" : ", " + Count.of(unscored, "article") + " not scored";
        String reviewed = isReviewed ? ", " + String.join(", ", counts.words()) : "";
        return Count.of(articles, "article") + ", " + Count.of(rated, "claim") + " rated" + not + reviewed;
    }

    /** "Worst: 14 without a usable source · gate: weak · exit 1", if there is a gate. */
    Optional<String> gateLine(int exit) {
        return gates.isEmpty()
                ? Optional.empty()
                : Optional.of("Worst: " + worst() + " · gate: " + String.join(", ", gates) + " · exit " + exit);
    }

    private String worst() {
        return Stream.of(Band.UNSUPPORTED, Band.WEAK, Band.ADEQUATE, Band.STRONG)
                .filter(claims::containsKey)
                .findFirst()
                .map(band -> claims.get(band) + " " + words(band))
                .orElse("no claim is rated");
    }

    private static String words(Band band) {
        return switch (band) {
            case STRONG -> "strong";
            case ADEQUATE -> "adequate";
            case WEAK -> "weak";
            case UNSUPPORTED -> "without a usable source";
            case NOT_RATED -> "not rated";
        };
    }
}
