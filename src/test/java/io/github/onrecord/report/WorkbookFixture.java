package io.github.onrecord.report;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Confidence;
import io.github.onrecord.audit.RulesUsed;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.findings.WholePage;
import io.github.onrecord.ingest.DraftMetadata;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An audit put together by hand: one paragraph, one claim. Written sentence by sentence, in reading order. */
final class WorkbookFixture {
    private final String path;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<ScoredClaim> claims = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    WorkbookFixture(String path) {
        this.path = path;
    }

    /** Two claims with sources, one hearsay claim, one that is not rated, findings and praise. */
    static WorkbookFixture summit(String path) {
        return new WorkbookFixture(path)
                .said(
                        "“They carried off the bins,” journalist Mira Oduya said on her channel.",
                        "journalist Mira Oduya",
                        53)
                .because("Her own channel is the only one named.", "Did anyone else see it?", Severity.NOTE)
                .unsourced("The president is reportedly never without his own glass.", "reportedly")
                .because("‘Reportedly’ names no one.", "Who reported it, and when?", Severity.SERIOUS)
                .notRated("The summit was held in May.")
                .said("Harbour Bank said in a statement that it would pay.", "Harbour Bank", 78)
                .praised("A named body speaks for itself.");
    }

    /** A claim of a named source with that many points, more than 60 held at 60 unless they make it strong. */
    WorkbookFixture said(String words, String source, int points) {
        Span span = paragraph(words);
        Span mention = within(span, source);
        Span cue = within(span, "said");
        String sourceId = "s" + (sources.size() + 1);
        String attribution = "a" + (attributions.size() + 1);
        sources.add(new Source(
                sourceId,
                source,
                SourceType.NAMED_JOURNALIST,
                Optional.of("journalist"),
                Optional.empty(),
                Set.of(Channel.MESSAGING_CHANNEL),
                List.of(mention)));
        attributions.add(new Attribution(
                attribution,
                Optional.of(new Attribution.Mention(mention, Attribution.Kind.EXPLICIT, sourceId)),
                Optional.of(cue),
                "speech.said",
                Spans.of(span),
                words.startsWith("“") ? Attribution.Quoting.DIRECT : Attribution.Quoting.INDIRECT,
                Optional.empty()));
        Claim claim = claim(span, List.of(attribution), Optional.of(sourceId), List.of());
        claims.add(new ScoredClaim(claim, Optional.of(score(points))));
        return this;
    }

    /** A claim on hearsay: 0 points, held at 20. */
    WorkbookFixture unsourced(String words, String hedge) {
        Span span = paragraph(words);
        Hedge hearsay = new Hedge(Hedge.Kind.REPORTIVE_ADVERB, Hedge.Owner.OUTLET, within(span, hedge));
        claims.add(new ScoredClaim(
                claim(span, List.of(), Optional.empty(), List.of(hearsay)),
                Optional.of(new Score(
                        List.of(part("hedging", "hedged by the outlet", -10)),
                        List.of(),
                        Band.UNSUPPORTED,
                        false,
                        "pF6"))));
        return this;
    }

    /** A claim that is not rated. */
    WorkbookFixture notRated(String words) {
        Claim rated = claim(paragraph(words), List.of(), Optional.empty(), List.of());
        claims.add(new ScoredClaim(
                new Claim(
                        rated.id(),
                        rated.spans(),
                        ClaimKind.BACKGROUND_PUBLIC_EVENT,
                        List.of(),
                        Optional.of(ClaimKind.BACKGROUND_PUBLIC_EVENT),
                        Optional.empty(),
                        SourceType.NONE,
                        Set.of(Channel.UNSTATED),
                        Proximity.UNKNOWN,
                        Modality.ASSERTED,
                        List.of(),
                        Verification.NONE,
                        Map.of(),
                        rated.fingerprint()),
                Optional.empty()));
        return this;
    }

    /** A finding about the last claim. */
    WorkbookFixture because(String message, String question, Severity severity) {
        Claim last = claims.get(claims.size() - 1).claim();
        findings.add(new Finding(
                "F02",
                "hearsay",
                severity,
                message,
                question,
                List.of(last.id()),
                last.spans().list(),
                List.of("AP1", "NP1"),
                "finding-" + findings.size()));
        return this;
    }

    /** Praise for the last claim. */
    WorkbookFixture praised(String message) {
        return because(message, "", Severity.PRAISE);
    }

    Audit audit() {
        return new Audit(
                new Article(path, path, text.toString(), blocks, List.of(), DraftMetadata.NONE, List.of()),
                new Confidence(true, List.of()),
                sources,
                attributions,
                claims,
                findings,
                measures(),
                new RulesUsed("core", "1.0", "0123456789abcdef0123456789abcdef"));
    }

    private Measures measures() {
        int rated =
                (int) claims.stream().filter(claim -> claim.claim().isRated()).count();
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        for (Band band : List.of(Band.STRONG, Band.ADEQUATE, Band.WEAK, Band.UNSUPPORTED)) {
            bands.put(band, (int)
                    claims.stream().filter(claim -> claim.band() == band).count());
        }
        return new Measures(
                text.toString().split("\\s+", -1).length,
                rated,
                claims.size() - rated,
                bands,
                bands,
                Map.of(),
                Map.of(),
                0.5,
                0,
                0.25,
                0.25,
                0,
                1,
                0,
                0,
                0,
                0,
                0,
                0.5,
                1,
                OptionalInt.empty(),
                WholePage.BLANK);
    }

    private Claim claim(Span span, List<String> from, Optional<String> source, List<Hedge> hedges) {
        String id = "c" + (claims.size() + 1);
        return new Claim(
                id,
                Spans.of(span),
                source.isPresent() ? ClaimKind.ATTRIBUTED : ClaimKind.ASSERTED,
                from,
                Optional.empty(),
                source,
                source.isPresent() ? SourceType.NAMED_JOURNALIST : SourceType.HEARSAY_UNSOURCED,
                Set.of(source.isPresent() ? Channel.MESSAGING_CHANNEL : Channel.UNSTATED),
                source.isPresent() ? Proximity.UNCLEAR_IDENTIFIED : Proximity.UNKNOWN,
                Modality.ASSERTED,
                hedges,
                Verification.NONE,
                Map.of(),
                "claim-" + path + "-" + id);
    }

    private static Score score(int points) {
        List<Contribution> parts = List.of(
                part("who", "named journalist", 26),
                part("channel", "own channel", points - 26),
                part("verification", "not verified", 0));
        Cap own = new Cap(
                "K10_own_channel", "own channel about others", 55, "K10_own_channel", List.of(), List.of("RT7"));
        Band band =
                points >= 75 ? Band.STRONG : points >= 50 ? Band.ADEQUATE : points >= 25 ? Band.WEAK : Band.UNSUPPORTED;
        return new Score(parts, points < 75 ? List.of(own) : List.of(), band, points == 53, "pC3");
    }

    private static Contribution part(String factor, String words, int points) {
        return new Contribution(
                factor, words.replace(' ', '_'), words, points, factor + ".rule", List.of(), List.of("AP1"));
    }

    private Span paragraph(String words) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words);
        blocks.add(new Block(Block.Kind.PARAGRAPH, span, "paragraph " + (blocks.size() + 1)));
        return span;
    }

    private Span within(Span span, String words) {
        int start = text.indexOf(words, span.start());
        return new Span(start, start + words.length());
    }
}
