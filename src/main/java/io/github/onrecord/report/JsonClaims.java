package io.github.onrecord.report;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The fields of a claim. */
final class JsonClaims {
    private final Audit audit;
    private final JsonReview review;
    private final JsonFields json;

    JsonClaims(Audit audit, JsonReview review, JsonFields json) {
        this.audit = audit;
        this.review = review;
        this.json = json;
    }

    void claim(ScoredClaim scored) throws IOException {
        Claim claim = scored.claim();
        json.text("id", claim.id());
        json.count("start", claim.spans().start());
        json.count("end", claim.spans().end());
        json.spans("spans", claim.spans().list());
        json.text("text", claim.spans().in(audit.article().text()));
        json.text("kind", claim.kind().id());
        json.texts("attributions", claim.attributions());
        json.flag("rated", claim.isRated());
        json.text("not_rated_because", claim.notRatedBecause().map(ClaimKind::id));
        axes(claim);
        score(scored);
    }

    private void axes(Claim claim) throws IOException {
        json.text("source", claim.source());
        json.text("source_type", claim.sourceType().id());
        json.texts("channel", claim.channels().stream().map(Channel::id).toList());
        json.text("proximity", claim.proximity().id());
        json.text("modality", claim.modality().id());
        json.objects("hedges", claim.hedges(), this::hedge);
        json.text("verification", claim.verification().id());
    }

    private void hedge(Hedge hedge) throws IOException {
        json.text("kind", hedge.kind().id());
        json.text("owner", hedge.owner().id());
        json.count("start", hedge.span().start());
        json.count("end", hedge.span().end());
    }

    private void score(ScoredClaim scored) throws IOException {
        Optional<Score> score = scored.score();
        // An article that could not be scored keeps its reasons but shows no mark.
        Optional<Score> shown = audit.confidence().scored() ? score : Optional.empty();
        json.count("points", shown.map(Score::points));
        json.count("score", shown.map(Score::value));
        json.text("band", band(scored.claim(), shown));
        json.flag("borderline", shown.map(Score::borderline).orElse(false));
        json.text("page_code", shown.map(Score::pageCode));
        json.text("fingerprint", scored.claim().fingerprint());
        json.objects("contributions", score.map(Score::contributions).orElse(List.of()), this::contribution);
        Optional<Cap> deciding = score.flatMap(Score::decidingCap);
        json.objects("caps", score.map(Score::caps).orElse(List.of()), cap -> cap(cap, deciding));
        review.of(scored.claim().fingerprint());
    }

    private static Optional<String> band(Claim claim, Optional<Score> shown) {
        if (!claim.isRated()) {
            return Optional.of(Band.NOT_RATED.id());
        }
        return shown.map(score -> score.band().id());
    }

    private void contribution(Contribution contribution) throws IOException {
        json.text("factor", contribution.factor());
        json.text("level", contribution.level());
        json.count("points", contribution.points());
        json.text("rule", contribution.rule());
        json.spans("evidence", contribution.evidence());
        json.texts("standards", contribution.standards());
    }

    private void cap(Cap cap, Optional<Cap> deciding) throws IOException {
        json.text("id", cap.id());
        json.count("limit", cap.limit());
        json.flag(
                "lowered",
                deciding.filter(lowest -> lowest.id().equals(cap.id())).isPresent());
        json.text("rule", cap.rule());
        json.spans("evidence", cap.evidence());
        json.texts("standards", cap.standards());
    }
}
