package io.github.onrecord.report;

import static java.util.Comparator.comparing;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A claim as a row tells it: the same facts as in the records, in words.
 *
 * @param home the article it stands in
 * @param scored the claim and its score
 */
record WorkbookClaim(WorkbookArticle home, ScoredClaim scored) {
    Claim claim() {
        return scored.claim();
    }

    /** Its number in the article, from 1. */
    int number() {
        return home.numberOf(claim().id());
    }

    int paragraph() {
        return claim().spans().isEmpty()
                ? 0
                : home.article().paragraphAt(claim().spans().start());
    }

    String words() {
        return told().words();
    }

    String who() {
        return told().who();
    }

    String identity() {
        return told().identity();
    }

    /** The source's fullest name; empty where none is shown. */
    String sourceName() {
        return claim().source().flatMap(home::source).map(Source::name).orElse("");
    }

    String cues() {
        return told().cues();
    }

    String quoted() {
        return told().quoted();
    }

    String how() {
        return told().how();
    }

    String hedges() {
        return told().hedges();
    }

    /** "borderline" where the score lies close to a band's line. */
    String note() {
        return scored.score()
                .filter(Score::borderline)
                .map(score -> "borderline")
                .orElse("");
    }

    /** Why the score is what it is, or why there is none. */
    String why() {
        if (scored.score().isPresent()) {
            return WorkbookReasons.why(scored.score().get());
        }
        return claim().notRatedBecause()
                .map(reason -> "Not rated: " + reason.words())
                .orElseGet(() -> WorkbookReasons.notScored(home.audit().confidence()));
    }

    /** The question of the gravest finding about it; empty where there is nothing to ask. */
    String ask() {
        return findings().stream()
                .filter(finding -> finding.severity() != Severity.PRAISE)
                .filter(finding -> !finding.question().isEmpty())
                .min(comparing(Finding::severity))
                .map(Finding::question)
                .orElse("");
    }

    List<Finding> findings() {
        return home.findingsOf(claim().id());
    }

    /** The first units of its pieces. */
    String starts() {
        return pieces().stream().map(piece -> String.valueOf(piece.start())).collect(Collectors.joining(" "));
    }

    /** The ends of its pieces, exclusive. */
    String ends() {
        return pieces().stream().map(piece -> String.valueOf(piece.end())).collect(Collectors.joining(" "));
    }

    private List<Span> pieces() {
        return claim().spans().list();
    }

    private ClaimInWords told() {
        List<Attribution> attributions = claim().attributions().stream()
                .flatMap(id -> home.attribution(id).stream())
                .toList();
        return new ClaimInWords(
                claim(),
                claim().source().flatMap(home::source),
                attributions,
                home.article().text());
    }
}
