package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.attribution.SourceType;
import java.util.List;

/** Finds claims whose words return with another source: sourced elsewhere, or borne out by a second one. */
final class Repetitions {
    private static final String RULE = "same-words";

    private final AllClaims claims;
    private final ClaimWords words;
    private final List<Boolean> rated;

    Repetitions(AllClaims claims, ClaimWords words, List<Boolean> rated) {
        this.claims = claims;
        this.words = words;
        this.rated = rated;
    }

    /** An unsourced claim whose words come with a source elsewhere. */
    void addElsewhere(int index) {
        if (claims.type(index) != SourceType.NONE || !words.areEnough(index)) {
            return;
        }
        for (int other = 0; other < claims.size(); other++) {
            if (other != index && isSourced(other) && words.share(index, other) >= ClaimWords.SAME) {
                FactName name = other > index ? ELSEWHERE_LATER : ELSEWHERE_EARLIER;
                claims.sheet(index).add(name, List.of(claims.span(other)), RULE);
                return;
            }
        }
    }

    private boolean isSourced(int index) {
        SourceType type = claims.type(index);
        return rated.get(index) && (type.isNamed() || type == SourceType.ARTEFACT);
    }

    /** A named source's claim that a different one makes too. */
    void addCorroboration(int index) {
        if (!claims.type(index).isNamed() || !words.areEnough(index)) {
            return;
        }
        for (int other = 0; other < claims.size(); other++) {
            if (isDifferentSource(index, other) && !isRelay(index, other) && words.areSame(index, other)) {
                boolean records = eitherIs(SourceType.NAMED_DOCUMENT, index, other);
                FactName name = records ? CORROBORATION_RECORD : CORROBORATION_INDEPENDENT;
                claims.sheet(index).add(name, List.of(claims.span(other)), RULE);
                return;
            }
        }
    }

    private boolean isDifferentSource(int index, int other) {
        Evidence second = claims.get(other);
        return rated.get(other)
                && second.type().isNamed()
                && second.source().isPresent()
                && !second.source().equals(claims.get(index).source());
    }

    /** Outlets may repeat one another, and what comes through them may have one origin. */
    private boolean isRelay(int index, int other) {
        boolean relayed =
                claims.sheet(index).has(RELAY_OUTLET) && claims.sheet(other).has(RELAY_OUTLET);
        return relayed || eitherIs(SourceType.NAMED_OUTLET, index, other);
    }

    private boolean eitherIs(SourceType type, int index, int other) {
        return claims.type(index) == type || claims.type(other) == type;
    }
}
