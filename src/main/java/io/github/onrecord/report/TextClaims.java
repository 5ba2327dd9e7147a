package io.github.onrecord.report;

import static java.util.Comparator.comparing;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.report.TextPage.Piece;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims are shown, and in what order; before them what is to be asked about the headline or the whole page. */
final class TextClaims {
    private static final int SHOWN = 10;
    private static final int HIGHEST_SCORE = 100;

    private final Review review;
    private final Audit audit;
    private final TextOptions options;
    private final TextPage page;
    private final TextEntry entry;
    private final List<Finding> toAsk;
    private final Map<String, List<Finding>> asked = new HashMap<>();

    TextClaims(Review review, TextStandards standards, TextOptions options, TextPage page) {
        this.review = review;
        this.audit = review.audit();
        this.options = options;
        this.page = page;
        this.entry = new TextEntry(review, standards, options, page);
        this.toAsk = audit.findings().stream()
                .filter(finding -> finding.severity() != Severity.PRAISE)
                .sorted(comparing(Finding::severity))
                .toList();
        for (Finding finding : toAsk) {
            finding.claims()
                    .forEach(id ->
                            asked.computeIfAbsent(id, none -> new ArrayList<>()).add(finding));
        }
    }

    void write() {
        toAsk.stream()
                .filter(finding -> finding.claims().isEmpty())
                .filter(finding -> options.all() || !isSettled(finding))
                .forEach(entry::ofPage);
        List<ScoredClaim> candidates =
                audit.claims().stream().filter(this::isShown).toList();
        List<ScoredClaim> shown = chosen(candidates);
        shown.forEach(claim -> entry.ofClaim(claim, asked(claim.claim())));
        int left = candidates.size() - shown.size();
        if (left > 0) {
            page.gap();
            page.paragraph(2, new Piece("… " + left + " more (--all)", TextStyle.QUIET));
        }
        if (candidates.isEmpty() && audit.confidence().scored()) {
            page.gap();
            page.paragraph(2, Piece.plain("No claim here is rated."));
        }
    }

    /** Without scores there is no worst: then a claim is shown for what there is to ask about it. */
    private boolean isShown(ScoredClaim scored) {
        if (options.all()) {
            return true;
        }
        boolean worthIt = audit.confidence().scored() || !asked(scored.claim()).isEmpty();
        return scored.claim().isRated() && worthIt && !isSettled(scored.claim());
    }

    /** Whether reviewers agree that nothing is left to be done about the claim, or about all there is to ask of it. */
    private boolean isSettled(Claim claim) {
        List<Finding> questions = asked(claim);
        return review.of(claim).filter(Opinion::settles).isPresent()
                || (!questions.isEmpty() && questions.stream().allMatch(this::isSettled));
    }

    private boolean isSettled(Finding finding) {
        return review.standing(finding).filter(Opinion::settles).isPresent();
    }

    private List<ScoredClaim> chosen(List<ScoredClaim> candidates) {
        List<ScoredClaim> worst = candidates.stream()
                .sorted(worstFirst())
                .limit(options.all() ? candidates.size() : SHOWN)
                .toList();
        return switch (options.order()) {
            case WORST_FIRST -> worst;
            case READING ->
                candidates.stream().filter(Set.copyOf(worst)::contains).toList();
        };
    }

    /** Equals stay in reading order: sorting is stable. */
    private Comparator<ScoredClaim> worstFirst() {
        return comparing((ScoredClaim scored) -> !scored.claim().isRated())
                .thenComparingInt(this::value)
                .thenComparing(this::gravest);
    }

    private int value(ScoredClaim scored) {
        return entry.shownScore(scored).map(Score::value).orElse(HIGHEST_SCORE);
    }

    private Severity gravest(ScoredClaim scored) {
        return asked(scored.claim()).stream().map(Finding::severity).findFirst().orElse(Severity.PRAISE);
    }

    private List<Finding> asked(Claim claim) {
        return asked.getOrDefault(claim.id(), List.of());
    }
}
