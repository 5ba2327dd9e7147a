package io.github.onrecord.report;

import static java.util.stream.Collectors.joining;

import io.github.onrecord.article.Block;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.report.TextPage.Piece;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of the list: sign, score and paragraph in the margin, beside it the words, what is missing, the question,
 * and on the last line the codes and the standards behind them.
 */
final class TextEntry {
    /** As wide as {@code "  W  53  ¶123 "}. */
    private static final int MARGIN = 14;

    private final Review review;
    private final Audit audit;
    private final TextStandards standards;
    private final TextOptions options;
    private final TextPage page;

    TextEntry(Review review, TextStandards standards, TextOptions options, TextPage page) {
        this.review = review;
        this.audit = review.audit();
        this.standards = standards;
        this.options = options;
        this.page = page;
    }

    /** A finding about the headline or the whole article. */
    void ofPage(Finding finding) {
        page.gap();
        if (isOfHeadline(finding)) {
            String headline = audit.article().headline().orElse("");
            page.labelled(
                    List.of(Piece.plain("  Headline")), MARGIN, page.shortened(MARGIN, headline, TextStyle.PLAIN));
            page.paragraph(MARGIN, Piece.plain(finding.message()));
        } else {
            page.labelled(List.of(Piece.plain("  Page")), MARGIN, Piece.plain(finding.message()));
        }
        question(finding);
        said(review.of(finding));
        grounds(codes(finding), finding.standards());
    }

    private boolean isOfHeadline(Finding finding) {
        return audit.article().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADLINE)
                .anyMatch(block -> finding.spans().stream().anyMatch(block.span()::overlaps));
    }

    /** A claim, and what there is to ask about it, gravest first. */
    void ofClaim(ScoredClaim scored, List<Finding> asked) {
        String words = scored.claim().spans().in(audit.article().text());
        page.gap();
        page.labelled(label(scored), MARGIN, page.shortened(MARGIN, words, TextStyle.PLAIN));
        if (asked.isEmpty() || !scored.claim().isRated()) {
            page.paragraph(MARGIN, Piece.plain(standing(scored)));
        }
        List<String> opening = borderline(scored);
        if (asked.isEmpty()) {
            grounds(opening, List.of());
        }
        for (Finding finding : options.all() ? asked : asked.subList(0, Math.min(1, asked.size()))) {
            page.paragraph(MARGIN, Piece.plain(finding.message()));
            question(finding);
            said(review.of(finding));
            List<String> codes = new ArrayList<>(opening);
            codes.addAll(codes(finding));
            others(asked).ifPresent(codes::add);
            grounds(codes, finding.standards());
        }
        said(review.of(scored.claim()));
    }

    private List<String> codes(Finding finding) {
        return review.known().contains(finding.fingerprint())
                ? List.of(finding.code(), "in the baseline")
                : List.of(finding.code());
    }

    /** "Verdict: Ana Ruiz: fix (no name)". */
    private void said(Optional<Opinion> opinion) {
        if (opinion.isPresent()) {
            String earlier = opinion.get().onEarlierWords() ? " · given to an earlier wording" : "";
            page.paragraph(MARGIN, 2, Piece.plain("Verdict: " + opinion.get().words() + earlier));
        }
    }

    private List<Piece> label(ScoredClaim scored) {
        Optional<Score> score = shownScore(scored);
        Band band = score.map(Score::band).orElse(Band.NOT_RATED);
        String value = score.map(shown -> String.format(Locale.ROOT, "%3d", shown.value()))
                .orElse("   ");
        int paragraph = audit.article().paragraphAt(scored.claim().spans().start());
        return List.of(
                Piece.plain("  "),
                new Piece(band.letter() + " " + value, TextStyle.of(band)),
                Piece.plain(paragraph == 0 ? "" : "  ¶" + paragraph));
    }

    /** The score, unless the article as a whole could not be scored. */
    Optional<Score> shownScore(ScoredClaim scored) {
        return audit.confidence().scored() ? scored.score() : Optional.empty();
    }

    /** What the page shows about a claim that there is nothing to ask about. */
    private String standing(ScoredClaim scored) {
        Claim claim = scored.claim();
        Optional<String> unrated = claim.notRatedBecause().map(ClaimKind::words);
        if (unrated.isPresent()) {
            return "Not rated: " + unrated.get() + ".";
        }
        String channels = claim.channels().stream().map(Channel::words).collect(joining(", "));
        String who = claim.sourceType().words();
        String shown = who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1) + " · channel: " + channels;
        Optional<Cap> cap = shownScore(scored).flatMap(Score::decidingCap);
        return shown
                + cap.map(held -> " · held at " + held.limit() + ": " + held.words())
                        .orElse("");
    }

    private List<String> borderline(ScoredClaim scored) {
        return shownScore(scored).filter(Score::borderline).stream()
                .map(score -> score.value() + ", borderline")
                .toList();
    }

    /** Names the findings that the short list leaves out. */
    private Optional<String> others(List<Finding> asked) {
        if (options.all() || asked.size() < 2) {
            return Optional.empty();
        }
        String codes = asked.stream().skip(1).map(Finding::code).distinct().collect(joining(", "));
        return Optional.of("also " + codes);
    }

    private void question(Finding finding) {
        if (!finding.question().isBlank()) {
            page.paragraph(MARGIN, 2, Piece.plain("→ " + finding.question()));
        }
    }

    private void grounds(List<String> opening, List<String> standardIds) {
        List<String> parts = new ArrayList<>(opening);
        parts.addAll(standards.named(standardIds));
        page.row(
                MARGIN,
                " · ",
                parts.stream().map(part -> new Piece(part, TextStyle.QUIET)).toList());
    }
}
