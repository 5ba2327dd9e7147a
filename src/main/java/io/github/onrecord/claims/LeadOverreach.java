package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.LEAD_OVERREACH;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match.Run;
import java.util.List;
import java.util.Optional;

/** Finds a word of totality in the first paragraph that the claim of the body which says the same does not have. */
final class LeadOverreach {
    /** The body tells at length what the lead tells in brief, so that half the usual likeness is enough. */
    private static final double SAME_IN_BRIEF = ClaimWords.SAME / 2;

    private final AllClaims claims;
    private final ClaimWords words;
    private final List<Boolean> rated;

    LeadOverreach(AllClaims claims, ClaimWords words, List<Boolean> rated) {
        this.claims = claims;
        this.words = words;
        this.rated = rated;
    }

    void add(int index) {
        SourceType type = claims.type(index);
        boolean recording = type == SourceType.ARTEFACT || type == SourceType.HEARSAY_UNSOURCED;
        Optional<Span> total = totality(index);
        if (claims.block(index) != claims.block(0) || !recording || total.isEmpty()) {
            return;
        }
        boolean narrower = false;
        for (int other = index + 1; other < claims.size(); other++) {
            if (!isInBody(other) || !saysTheSame(index, other)) {
                continue;
            }
            if (totality(other).isPresent()) {
                return;
            }
            narrower = true;
        }
        if (narrower) {
            claims.sheet(index).add(LEAD_OVERREACH, List.of(total.get()), "totality");
        }
    }

    private boolean isInBody(int index) {
        return rated.get(index) && claims.block(index) > claims.block(0);
    }

    private boolean saysTheSame(int lead, int body) {
        boolean sameSource = claims.type(body) == claims.type(lead) && claims.type(lead) != SourceType.NONE;
        return sameSource || words.share(lead, body) >= SAME_IN_BRIEF;
    }

    private Optional<Span> totality(int index) {
        Reading reading = claims.reading();
        Run run = claims.run(index);
        for (int i = run.first(); i < run.end(); i++) {
            if (reading.isIn(i, "totality-words")) {
                return Optional.of(reading.span(i, i + 1));
            }
        }
        return Optional.empty();
    }
}
