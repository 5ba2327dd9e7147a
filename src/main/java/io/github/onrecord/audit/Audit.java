package io.github.onrecord.audit;

import io.github.onrecord.article.Article;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Optional;

/**
 * Everything the page shows about its sourcing. It rates the sourcing shown, never whether a claim is true.
 *
 * @param article the article
 * @param confidence whether it could be scored
 * @param sources one for each person, body, document or recording, in order of first mention
 * @param attributions in reading order
 * @param claims in reading order, rated or not
 * @param findings in reading order; those about the headline first
 * @param measures counts and shares
 * @param rules which rules were used
 */
public record Audit(
        Article article,
        Confidence confidence,
        List<Source> sources,
        List<Attribution> attributions,
        List<ScoredClaim> claims,
        List<Finding> findings,
        Measures measures,
        RulesUsed rules) {
    /** The sentence that stands wherever a score stands. */
    public static final String CAPTION =
            "This page rates the sourcing shown in the text. It cannot tell whether a claim"
                    + " is true, and it cannot see checks the newsroom made but did not describe.";

    /** Copies the lists. */
    public Audit {
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }

    /** The source with this id. */
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The attribution with this id. */
    public Optional<Attribution> attribution(String id) {
        return attributions.stream()
                .filter(attribution -> attribution.id().equals(id))
                .findFirst();
    }

    /** The findings about one claim, in order. */
    public List<Finding> findingsOf(String claimId) {
        return findings.stream()
                .filter(finding -> finding.claims().contains(claimId))
                .toList();
    }
}
