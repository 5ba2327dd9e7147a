package io.github.onrecord.evaluation;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.evaluation.ClaimGold.GoldClaim;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What became of one claim of the gold.
 *
 * @param wanted the gold's
 * @param got ours, if there is one
 */
record Verdict(GoldClaim wanted, Optional<ScoredClaim> got, Audit audit) {
    private static final int A_BAND = 10;
    private static final int TYPE = 6;
    private static final int NOT_FOUND = 18;
    private static final int NOT_THERE = 12;

    boolean hasType() {
        return got.filter(claim -> claim.claim().sourceType().id().equals(wanted.sourceType()))
                .isPresent();
    }

    boolean hasAcceptedBand() {
        return band().filter(wanted.bands()::contains).isPresent();
    }

    boolean hasBand() {
        return band().equals(Optional.of(wanted.band()));
    }

    boolean isLeftUnrated() {
        return got.isEmpty() || !got.get().claim().isRated() || hasAcceptedBand();
    }

    /** The band as shown: none on a page that could not be scored. */
    private Optional<String> band() {
        return got.flatMap(claim -> shown(claim, audit));
    }

    private static Optional<String> shown(ScoredClaim claim, Audit audit) {
        if (claim.claim().isRated() && !audit.confidence().scored()) {
            return Optional.empty();
        }
        return Optional.of(claim.band().id());
    }

    Optional<Mistake> mistake(GoldText text) {
        if (wanted.rated() ? hasType() && hasAcceptedBand() : isLeftUnrated()) {
            return Optional.empty();
        }
        String words = text.words(wanted.spans());
        int at = wanted.spans().get(0).start();
        if (got.isEmpty()) {
            return Optional.of(new Mistake(
                    Mistake.Kind.MISSED, NOT_FOUND, text.name(), at, wantedWords(), Mistake.NOTHING, words));
        }
        return Optional.of(new Mistake(
                Mistake.Kind.WRONG, gravity(), text.name(), at, wantedWords(), words(got.get(), audit), words));
    }

    /** A claim of ours that the gold does not have. */
    static Mistake falseClaim(ScoredClaim claim, GoldText text, Audit audit) {
        return new Mistake(
                Mistake.Kind.FALSE,
                NOT_THERE,
                text.name(),
                text.points(claim.claim().spans()).first(),
                Mistake.NOTHING,
                words(claim, audit),
                claim.claim().spans().in(text.text()));
    }

    private String wantedWords() {
        return wanted.rated() ? wanted.sourceType() + " " + String.join("/", wanted.bands()) : "not rated";
    }

    private static String words(ScoredClaim claim, Audit audit) {
        String band = shown(claim, audit).orElse("no band");
        return claim.claim().isRated() ? claim.claim().sourceType().id() + " " + band : "not rated";
    }

    private int gravity() {
        int far = wanted.bands().stream()
                .mapToInt(band -> distance(band, band().orElse(Band.NOT_RATED.id())))
                .min()
                .orElse(0);
        return far * A_BAND + (wanted.rated() && !hasType() ? TYPE : 0);
    }

    /** Bands apart, 0 to 3; rated against not rated is 1. */
    private static int distance(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        List<String> bands = Arrays.stream(Band.values()).map(Band::id).toList();
        String none = Band.NOT_RATED.id();
        boolean bothRated = !left.equals(none) && !right.equals(none);
        return bothRated ? Math.abs(bands.indexOf(left) - bands.indexOf(right)) : 1;
    }
}
