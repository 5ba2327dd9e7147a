package io.github.onrecord.audit;

import io.github.onrecord.article.Article;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Attributions;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.Claims;
import io.github.onrecord.confidence.Reservation;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.language.Reader;
import io.github.onrecord.language.Reading;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.rules.Matches;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Audits articles. The one entry point of the library: pure, deterministic, safe for use from any thread.
 *
 * <pre>{@code
 * Audit audit = Auditor.standard().audit(Article.ofText("The bridge was reportedly hit twice."));
 * audit.claims().get(0).band(); // UNSUPPORTED
 * }</pre>
 */
public final class Auditor {
    private final RulePack pack;
    private final Reader reader;

    private Auditor(RulePack pack) {
        this.pack = pack;
        this.reader = pack.reader();
    }

    /** An auditor with the rules that travel in the jar. */
    public static Auditor standard() {
        try {
            return new Auditor(RulePack.load(PackFiles.bundled()));
        } catch (BrokenRules faults) {
            throw new IllegalStateException("the bundled rules are faulty, which the build should have found", faults);
        }
    }

    /** An auditor with a rule pack of one's own. */
    public static Auditor with(RulePack pack) {
        return new Auditor(pack);
    }

    /** The rules it audits by. */
    public RulePack pack() {
        return pack;
    }

    /** Audits one article. */
    public Audit audit(Article article) {
        Reading reading = reader.read(article);
        List<Reservation> reservations = pack.confidence().of(reading);
        Matches matches = Matches.of(pack.patterns().matches(reading));
        Attributed attributed = Attributions.in(reading, matches);
        List<ScoredClaim> claims = Claims.in(reading, matches, attributed).stream()
                .map(claim -> weighed(claim))
                .toList();
        return new Audit(
                article,
                ScoringConfidence.of(article, reservations),
                sources(attributed, claims),
                attributed.attributions(),
                claims,
                findings(article, attributed, claims, reservations),
                pack.checks().measures(reading, attributed.sources(), attributed.attributions(), claims),
                pack.used());
    }

    /** What may be asked of the writer of such a page; nothing where it is no report and holds no words of others. */
    private List<Finding> findings(
            Article article, Attributed attributed, List<ScoredClaim> claims, List<Reservation> reservations) {
        return pack.checks().findings(article, attributed.sources(), attributed.attributions(), claims).stream()
                .filter(finding -> reservations.stream().allMatch(page -> page.allows(finding.code())))
                .toList();
    }

    /** The sources with the channels of all claims that rest on them. */
    private static List<Source> sources(Attributed attributed, List<ScoredClaim> claims) {
        return attributed.sources().stream()
                .map(source -> source.over(claims.stream()
                        .map(ScoredClaim::claim)
                        .filter(claim -> claim.source().equals(Optional.of(source.id())))
                        .flatMap(claim -> claim.channels().stream())
                        .filter(channel -> channel != Channel.UNSTATED)
                        .collect(Collectors.toSet())))
                .toList();
    }

    private ScoredClaim weighed(Claim claim) {
        return new ScoredClaim(
                claim, claim.isRated() ? Optional.of(pack.scoring().weigh(claim)) : Optional.empty());
    }

    /** A sentence as the rules see it, for explaining. */
    Reading read(String sentence) {
        return reader.read(Article.ofText(sentence));
    }

    /**
     * What the rules make of a sentence.
     *
     * @param sentence one sentence, or a few
     * @param ruleId one rule, also where it is silent; empty for all that fire
     */
    public List<RuleVoice> explain(String sentence, Optional<String> ruleId) {
        return new RuleVoices(pack.patterns(), read(sentence)).of(ruleId);
    }
}
