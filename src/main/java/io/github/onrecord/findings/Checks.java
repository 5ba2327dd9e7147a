package io.github.onrecord.findings;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.language.Reading;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All checks of a rule pack. Immutable, safe to share among threads; the same claims give the same findings.
 *
 * <pre>{@code
 * List<RuleFault> faults = new ArrayList<>();
 * Checks checks = Checks.read(PackFiles.bundled(), FactName.ids(), standardIds, faults);
 * List<Finding> findings = checks.findings(article, sources, attributions, claims);
 * Measures measures = checks.measures(reading, sources, attributions, claims);
 * }</pre>
 */
public final class Checks {
    private final Map<String, Check> checks;
    private final Map<String, HeadlineRules> headlines;

    private Checks(Map<String, Check> checks, Map<String, HeadlineRules> headlines) {
        this.checks = new TreeMap<>(checks);
        this.headlines = new TreeMap<>(headlines);
    }

    /**
     * The checks of the files under {@code findings/}.
     *
     * @param facts the names that conditions may use
     * @param standards the ids that checks may cite
     * @param faults all that is wrong is added here; a faulty check is left out
     */
    public static Checks read(PackFiles pack, Set<String> facts, Set<String> standards, List<RuleFault> faults) {
        CheckFiles files = new CheckFiles(facts, standards, faults);
        files.read(pack);
        return new Checks(files.checks(), files.headlines());
    }

    /** Every check, by id. */
    public List<Check> all() {
        return List.copyOf(checks.values());
    }

    /** The check with this id. */
    public Optional<Check> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /** These checks as a house wants them: other severities, and without those that it turns off. */
    public Checks with(House house) {
        Map<String, Check> wanted = new TreeMap<>();
        checks.forEach((id, check) ->
                house.severityOf(check).ifPresent(severity -> wanted.put(id, check.withSeverity(severity))));
        return new Checks(wanted, headlines);
    }

    /**
     * What to ask the writer, and what to praise: the headline first, then claim by claim in reading order, and for
     * one claim by code.
     *
     * @param claims in reading order, rated or not
     */
    public List<Finding> findings(
            Article article, List<Source> sources, List<Attribution> attributions, List<ScoredClaim> claims) {
        return new ArticleCheck(article, new ClaimWords(article, sources, attributions)).findings(claims);
    }

    /**
     * The measures of an article. Where it could not be scored the bands count nothing; all else is still counted.
     *
     * @param reading the article as English; it stays on this thread
     * @param claims in reading order, rated or not
     */
    public Measures measures(
            Reading reading, List<Source> sources, List<Attribution> attributions, List<ScoredClaim> claims) {
        List<Claim> all = claims.stream().map(ScoredClaim::claim).toList();
        WholePage page = new WholePage(
                new Accusations(reading, sources, all).reply(),
                new TopLines(reading.article(), claims).against(headlines.values()),
                SceneReader.distance(reading, all),
                SpeakerReader.distance(reading, attributions),
                Origins.of(all.stream().filter(Claim::isRated).toList()));
        return new MeasureReader(reading.article(), sources, attributions, claims).measures(page);
    }

    /** One article on its way through the checks. */
    private final class ArticleCheck {
        private final Article article;
        private final ClaimWords claimWords;
        private final Fingerprints fingerprints = new Fingerprints();

        ArticleCheck(Article article, ClaimWords claimWords) {
            this.article = article;
            this.claimWords = claimWords;
        }

        List<Finding> findings(List<ScoredClaim> claims) {
            List<Finding> findings = new ArrayList<>();
            for (Check check : checks.values()) {
                ofHeadline(check, claims).ifPresent(findings::add);
            }
            for (ScoredClaim scored : claims) {
                checks.values().stream()
                        .filter(check -> isShownBy(scored.claim(), check))
                        .map(check -> ofClaim(check, scored.claim()))
                        .forEach(findings::add);
            }
            return findings;
        }

        private boolean isShownBy(Claim claim, Check check) {
            boolean reached = claim.isRated() || check.reach() == Check.Reach.ALL;
            return reached && check.holds(claim.facts().keySet());
        }

        private Optional<Finding> ofHeadline(Check check, List<ScoredClaim> claims) {
            return Optional.ofNullable(headlines.get(check.id()))
                    .flatMap(rules -> Headline.of(article, rules)
                            .flatMap(line -> HeadlineCheck.of(rules, line, article, claims)
                                    .overreach())
                            .map(overreach -> finding(
                                    check,
                                    message(rules, overreach),
                                    check.standardsBy(overreach
                                            .claim()
                                            .map(claim -> claim.facts().keySet())
                                            .orElse(Set.of())),
                                    List.of(),
                                    List.of(overreach.span()),
                                    article.headline().orElse(""))));
        }

        private String message(HeadlineRules rules, HeadlineCheck.Overreach overreach) {
            String message = rules.message(overreach.gap());
            Map<String, String> values = new HashMap<>();
            values.put("evidence", overreach.span().in(article.text()));
            overreach.claim().ifPresent(claim -> {
                values.put("type", claim.sourceType().words());
                values.put("words", claimWords.opening(claim));
            });
            return Blanks.fill(message, values).orElse(message);
        }

        private Finding ofClaim(Check check, Claim claim) {
            List<Span> evidence = evidence(check, claim);
            return finding(
                    check,
                    message(check, claim, evidence),
                    check.standardsBy(claim.facts().keySet()),
                    List.of(claim.id()),
                    inside(claim, evidence),
                    claim.spans().in(article.text()));
        }

        private List<Span> evidence(Check check, Claim claim) {
            return check.shownBy(claim.facts().keySet()).stream()
                    .map(claim.facts()::get)
                    .filter(Objects::nonNull)
                    .map(Fact::evidence)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        /** What the finding points at: its evidence inside the claim; the claim itself where all of it lies outside. */
        private List<Span> inside(Claim claim, List<Span> evidence) {
            List<Span> inside = evidence.stream()
                    .filter(claim.spans().hull()::contains)
                    .sorted()
                    .toList();
            return inside.isEmpty() ? claim.spans().list() : inside;
        }

        private String message(Check check, Claim claim, List<Span> evidence) {
            Check.Wording wording = check.wording();
            Map<String, String> values = claimWords.of(claim, evidence);
            Stream<String> ofFacts = wording.byFact().entrySet().stream()
                    .filter(entry -> claim.holds(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .limit(1);
            String message = ofFacts.findFirst().orElse(wording.message());
            return Blanks.fill(message, values).orElse(wording.plain());
        }

        private Finding finding(
                Check check,
                String message,
                List<String> standards,
                List<String> claims,
                List<Span> spans,
                String words) {
            return new Finding(
                    check.id(),
                    check.name(),
                    check.severity(),
                    message,
                    check.question(),
                    claims,
                    spans,
                    standards,
                    fingerprints.next(check.id(), words));
        }
    }
}
