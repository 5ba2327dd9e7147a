package io.github.onrecord.report;

import static io.github.onrecord.article.Block.Kind.HEADLINE;
import static io.github.onrecord.article.Block.Kind.PARAGRAPH;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Confidence;
import io.github.onrecord.audit.RulesUsed;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.HeadlineGap;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.findings.QuotationDistance;
import io.github.onrecord.findings.RightOfReply;
import io.github.onrecord.findings.SceneDistance;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.findings.WholePage;
import io.github.onrecord.ingest.DraftMetadata;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Builds audits by hand, piece by piece: a headline, paragraphs, then claims and findings on their words. */
final class TextFixture {
    static final RulesUsed RULES = new RulesUsed("core", "1.0", "c0ffee".repeat(10) + "beef");

    static final ReportContext CONTEXT = new ReportContext(
            List.of(
                    standard("RT7", "Reuters: attribution high up", "read"),
                    standard("AP1", "AP: attribution", "summary"),
                    standard("NP1", "NPR: who says so", "read"),
                    standard("IP1", "IPSO: headlines", "check")),
            List.of(),
            Optional.empty());

    private final String path;
    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ScoredClaim> claims = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RightOfReply.Party> accused = new ArrayList<>();

    /** An article whose first paragraph is the headline. */
    TextFixture(String path, String... paragraphs) {
        this.path = path;
        this.text = String.join("\n\n", paragraphs);
        int start = 0;
        for (String paragraph : paragraphs) {
            Block.Kind kind = start == 0 ? HEADLINE : PARAGRAPH;
            blocks.add(new Block(kind, new Span(start, start + paragraph.length()), "line " + (2 * blocks.size() + 1)));
            start += paragraph.length() + 2;
        }
    }

    private static Standard standard(String id, String shortName, String status) {
        return new Standard(id, "invented", shortName, "clause", "reading", Optional.empty(), status);
    }

    /** Where these words stand. */
    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    /** A claim without score. */
    Claim claim(String words, SourceType type, Optional<ClaimKind> notRated) {
        return new Claim(
                "c" + (claims.size() + 1),
                Spans.of(span(words)),
                notRated.orElse(ClaimKind.ASSERTED),
                List.of(),
                notRated,
                Optional.empty(),
                type,
                Set.of(Channel.UNSTATED),
                Proximity.UNKNOWN,
                Modality.ASSERTED,
                List.of(),
                Verification.NONE,
                Map.of(),
                "f" + claims.size());
    }

    TextFixture add(Claim claim, Optional<Score> score) {
        claims.add(new ScoredClaim(claim, score));
        return this;
    }

    /** A rated claim in the outlet's own voice. */
    TextFixture rated(String words, SourceType type, Score score) {
        return add(claim(words, type, Optional.empty()), Optional.of(score));
    }

    TextFixture unrated(String words, ClaimKind why) {
        return add(claim(words, SourceType.NONE, Optional.of(why)), Optional.empty());
    }

    /** A rated claim of an article that could not be scored. */
    TextFixture unscored(String words, SourceType type) {
        return add(claim(words, type, Optional.empty()), Optional.empty());
    }

    static Score score(int points, Band band) {
        return new Score(List.of(who(points)), List.of(), band, false, "pC3");
    }

    static Score borderline(int points, Band band) {
        return new Score(List.of(who(points)), List.of(), band, true, "pC3");
    }

    static Score held(int points, int limit, Band band) {
        Cap lowest = new Cap("K1_no_source", "no source shown", limit, "K1_no_source", List.of(), List.of("RT7"));
        Cap higher = new Cap("K9_other", "another limit", limit + 20, "K9_other", List.of(), List.of());
        return new Score(List.of(who(points)), List.of(lowest, higher), band, false, "pF6");
    }

    static Contribution who(int points) {
        return new Contribution("who", "named_body", "named body", points, "who.named_body", List.of(), List.of("AP1"));
    }

    /** A finding on these words, about the claims with these ids. */
    TextFixture finding(
            String code, Severity severity, String words, String message, String question, String... claimIds) {
        List<String> standards = severity == Severity.PRAISE ? List.of() : List.of("RT7", "AP1", "ZZ9");
        findings.add(new Finding(
                code,
                "name_of_" + code,
                severity,
                message,
                question,
                List.of(claimIds),
                words.isEmpty() ? List.of() : List.of(span(words)),
                standards,
                "p" + findings.size()));
        return this;
    }

    TextFixture accused(String name, RightOfReply.Reply reply, String claim) {
        accused.add(new RightOfReply.Party(name, reply, List.of(claim), List.of()));
        return this;
    }

    Article article() {
        return new Article(path, path, text, blocks, List.of(), DraftMetadata.NONE, List.of());
    }

    List<ScoredClaim> claims() {
        return claims;
    }

    List<Finding> findings() {
        return findings;
    }

    Audit audit() {
        return audit(new Confidence(true, List.of()));
    }

    Audit audit(Confidence confidence) {
        return new Audit(article(), confidence, List.of(), List.of(), claims, findings, measures(), RULES);
    }

    Measures measures() {
        int rated =
                (int) claims.stream().filter(scored -> scored.claim().isRated()).count();
        Map<Band, Integer> words = Map.of(Band.STRONG, 0, Band.ADEQUATE, 9, Band.WEAK, 12, Band.UNSUPPORTED, 30);
        return new Measures(
                text.split("\\s+").length,
                rated,
                claims.size() - rated,
                Map.of(
                        Band.STRONG, count(Band.STRONG),
                        Band.ADEQUATE, count(Band.ADEQUATE),
                        Band.WEAK, count(Band.WEAK),
                        Band.UNSUPPORTED, count(Band.UNSUPPORTED)),
                words,
                Map.of(SourceType.NONE, rated),
                Map.of(Channel.UNSTATED, rated),
                1 / 3.0,
                2 / 3.0,
                0,
                1,
                0.01235,
                12.5,
                0.25,
                1,
                0,
                2,
                3,
                0.5,
                4,
                rated == 0 ? OptionalInt.empty() : OptionalInt.of(16),
                new WholePage(
                        new RightOfReply(accused),
                        HeadlineGap.NONE,
                        SceneDistance.NONE,
                        QuotationDistance.NONE,
                        List.of()));
    }

    private int count(Band band) {
        return (int) claims.stream().filter(scored -> scored.band() == band).count();
    }
}
