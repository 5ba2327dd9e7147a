package io.github.onrecord.training;

import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What makes an item hard to read. How much each counts stands in {@code training/curriculum.yaml}. */
enum DifficultySign {
    SOURCE_ELSEWHERE,
    PASSED_ON,
    UNNAMED,
    RECORDING,
    SOFTENED,
    OWN_VOICE,
    BORDERLINE,
    LONG;

    /** The name in the curriculum. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(DifficultySign::id).toList();
    }

    static Optional<DifficultySign> of(String id) {
        return Arrays.stream(values()).filter(sign -> sign.id().equals(id)).findFirst();
    }

    /**
     * Whether it holds of a claim.
     *
     * @param words how many words the claim has
     * @param manyWords from how many words on a claim is long
     */
    boolean holds(ScoredClaim scored, int words, int manyWords) {
        Claim claim = scored.claim();
        return switch (this) {
            case SOURCE_ELSEWHERE -> claim.kind() == ClaimKind.ATTRIBUTED_INHERITED;
            case PASSED_ON -> claim.attributions().size() > 1;
            case UNNAMED -> claim.sourceType().isUnnamedPeople() || claim.sourceType() == SourceType.PUBLIC_CROWD;
            case RECORDING -> claim.sourceType() == SourceType.ARTEFACT;
            case SOFTENED -> !claim.hedges().isEmpty();
            case OWN_VOICE -> claim.sourceType() == SourceType.NONE;
            case BORDERLINE -> scored.score().filter(Score::borderline).isPresent();
            case LONG -> words >= manyWords;
        };
    }
}
