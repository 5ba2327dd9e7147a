package io.github.onrecord.page;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.report.ClaimInWords;
import io.github.onrecord.report.ShortWords;
import io.github.onrecord.report.SignedPoints;
import io.github.onrecord.report.TextVisible;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The claims of a draft with everything that made their scores. */
final class ClaimViews {
    private static final int EVIDENCE = 80;
    private static final int WORDS = 1_200;

    private final Review review;
    private final Audit audit;
    private final Grounds grounds;
    private final FindingViews findings;
    private final String draft;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();

    ClaimViews(Review review, Grounds grounds, FindingViews findings, String draft) {
        this.review = review;
        this.audit = review.audit();
        this.grounds = grounds;
        this.findings = findings;
        this.draft = draft;
        audit.sources().forEach(source -> sources.put(source.id(), source));
        audit.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
    }

    /** The first claims in reading order. */
    List<ClaimView> first(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> view(shown(audit.claims().get(i)), i + 1))
                .toList();
    }

    /** A page that could not be scored shows no score. */
    private ScoredClaim shown(ScoredClaim scored) {
        return audit.confidence().scored() ? scored : new ScoredClaim(scored.claim(), Optional.empty());
    }

    private ClaimView view(ScoredClaim scored, int number) {
        Claim claim = scored.claim();
        ClaimInWords told = told(claim);
        return new ClaimView(
                draft,
                number,
                audit.article().paragraphAt(claim.spans().start()),
                scored.band(),
                scored.score().map(score -> String.valueOf(score.value())).orElse(""),
                scored.score().map(Score::borderline).orElse(false),
                shownWords(told.words()),
                facts(told, scored.score().isPresent()),
                scored.score().map(this::sum).orElse(List.of()),
                scored.score().map(score -> String.valueOf(score.points())).orElse(""),
                unrated(scored),
                findings.of(number),
                said(claim));
    }

    private static String shownWords(String words) {
        return TextVisible.of(words.length() > WORDS ? ShortWords.of(words, WORDS) : words);
    }

    private ClaimInWords told(Claim claim) {
        return new ClaimInWords(
                claim,
                claim.source().flatMap(id -> Optional.ofNullable(sources.get(id))),
                claim.attributions().stream()
                        .flatMap(id -> Optional.ofNullable(attributions.get(id)).stream())
                        .toList(),
                audit.article().text());
    }

    /** What the sum tells anyway is told only of claims that have none. */
    private static List<Measure> facts(ClaimInWords told, boolean hasSum) {
        List<Measure> facts = new ArrayList<>();
        boolean named =
                told.source().filter(source -> source.name().equals(told.who())).isPresent();
        add(facts, "As printed", named ? "" : told.who());
        add(facts, "Who that is", told.identity());
        add(facts, "Credited by", told.cues());
        add(facts, "Quoted", told.quoted().equals("no") ? "" : told.quoted());
        add(facts, "Hedges", told.hedges());
        add(facts, "How they know", hasSum ? "" : told.how());
        add(facts, "Checked", hasSum ? "" : told.claim().verification().words());
        return facts;
    }

    private static void add(List<Measure> facts, String name, String words) {
        if (!words.isEmpty()) {
            facts.add(new Measure(name, TextVisible.of(ShortWords.of(words, 2 * EVIDENCE))));
        }
    }

    private List<SumLine> sum(Score score) {
        List<SumLine> lines = new ArrayList<>();
        Set<String> quoted = new HashSet<>();
        score.contributions().forEach(part -> lines.add(line(part, quoted)));
        Optional<Cap> deciding = score.decidingCap();
        score.caps()
                .forEach(cap -> lines.add(line(cap, deciding.filter(cap::equals).isPresent(), quoted)));
        return lines;
    }

    private SumLine line(Contribution part, Set<String> quoted) {
        return new SumLine(
                part.factor().substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.factor().substring(1).replace('_', ' '),
                TextVisible.of(part.words()),
                SignedPoints.of(part.points()),
                part.points() == 0 ? "zero" : "gives",
                evidence(part.evidence(), quoted),
                grounds.rule(part.rule(), part.rule().equals(part.level()) ? part.factor() : ""),
                grounds.standards(part.standards()));
    }

    /** A limit that took nothing away is named and no more. */
    private SumLine line(Cap cap, boolean decides, Set<String> quoted) {
        return new SumLine(
                "Limit",
                TextVisible.of(cap.words()),
                String.valueOf(cap.limit()),
                decides ? "held" : "loose",
                decides ? evidence(cap.evidence(), quoted) : List.of(),
                decides ? grounds.rule(cap.rule(), "") : Cited.named(cap.id()),
                decides ? grounds.standards(cap.standards()) : List.of());
    }

    /** The words, but for those quoted in a line above. */
    private List<String> evidence(List<Span> spans, Set<String> quoted) {
        return spans.stream()
                .map(span ->
                        TextVisible.of(ShortWords.of(span.in(audit.article().text()), EVIDENCE)))
                .filter(quoted::add)
                .toList();
    }

    private Optional<String> unrated(ScoredClaim scored) {
        if (scored.score().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(scored.claim()
                .notRatedBecause()
                .map(reason -> "Not rated: " + reason.words() + ".")
                .orElse("This page was not scored."));
    }

    private Said said(Claim claim) {
        boolean settled = review.of(claim).filter(Opinion::settles).isPresent();
        boolean known = review.known().contains(claim.fingerprint());
        return Said.of(claim.fingerprint(), "", review.of(claim), known, !settled && !known);
    }
}
