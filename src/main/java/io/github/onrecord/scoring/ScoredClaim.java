package io.github.onrecord.scoring;

import io.github.onrecord.claims.Claim;
import java.util.Optional;

/**
 * A claim and its score.
 *
 * @param claim the claim
 * @param score empty where the claim is not rated, or where the article could not be scored at all
 */
public record ScoredClaim(Claim claim, Optional<Score> score) {
    /** The score's band, or {@link Band#NOT_RATED}. */
    public Band band() {
        return score.map(Score::band).orElse(Band.NOT_RATED);
    }
}
