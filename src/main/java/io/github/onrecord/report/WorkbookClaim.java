package io.github.onrecord.report;

import static java.util.Comparator.comparing;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Attribution.Quoting;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A claim as a row tells it: the same facts as in the records, in words.
 *
 * @param home the article it stands in
 * @param scored the claim and its score
 */
record WorkbookClaim(WorkbookArticle home, ScoredClaim scored) {
    private static final String BESIDE = " / ";

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
        return claim().spans().in(home.article().text());
    }

    /** The mentions as printed, outermost first. */
    String who() {
        return attributions().stream()
                .flatMap(attribution -> attribution.source().stream())
                .map(mention -> home.words(mention.span()))
                .distinct()
                .collect(Collectors.joining(BESIDE));
    }

    /** The source by its fullest name, its type, and its role. */
    String identity() {
        List<String> parts = new ArrayList<>();
        Optional<Source> source = claim().source().flatMap(home::source);
        source.ifPresent(known -> parts.add(known.name()));
        parts.add(claim().sourceType().words());
        source.flatMap(Source::role).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    /** The source's fullest name; empty where none is shown. */
    String sourceName() {
        return claim().source().flatMap(home::source).map(Source::name).orElse("");
    }

    String cues() {
        return attributions().stream()
                .flatMap(attribution -> attribution.cue().stream())
                .map(home::words)
                .distinct()
                .collect(Collectors.joining(BESIDE));
    }

    /** "direct", "partly" or "no". */
    String quoted() {
        List<Quoting> ways = attributions().stream().map(Attribution::quotation).toList();
        if (ways.contains(Quoting.DIRECT)) {
            return "direct";
        }
        return ways.contains(Quoting.MIXED) ? "partly" : "no";
    }

    /** The channels, then how near the source is shown to be. */
    String how() {
        String channels = claim().channels().stream().map(Channel::words).collect(Collectors.joining(", "));
        String proximity = claim().proximity().words();
        return channels.isEmpty() || channels.equals(proximity) ? proximity : channels + "; " + proximity;
    }

    String hedges() {
        return claim().hedges().stream()
                .map(hedge -> home.words(hedge.span())
                        + (hedge.owner() == Hedge.Owner.SOURCE ? " (the source’s)" : " (the outlet’s)"))
                .collect(Collectors.joining(", "));
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

    private List<Attribution> attributions() {
        return claim().attributions().stream()
                .flatMap(id -> home.attribution(id).stream())
                .toList();
    }
}
