package io.github.onrecord.review;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An audit with what people decided about it. No decision moves a score.
 *
 * @param audit the audit, without the findings that are held back
 * @param opinions what reviewers say, by the fingerprint of a claim or finding of the audit
 * @param known fingerprints of the claims and findings that the baseline has
 * @param ignored the findings that are held back, in the audit's order
 * @param unused suppressions that held nothing back
 * @param gone verdicts whose claim or finding is no longer there
 */
public record Review(
        Audit audit,
        Map<String, Opinion> opinions,
        Set<String> known,
        List<Ignored> ignored,
        List<Suppression> unused,
        List<Verdict> gone) {
    /** Copies the collections. */
    public Review {
        opinions = Map.copyOf(opinions);
        known = Set.copyOf(known);
        ignored = List.copyOf(ignored);
        unused = List.copyOf(unused);
        gone = List.copyOf(gone);
    }

    /** An audit that nobody has decided anything about. */
    public static Review none(Audit audit) {
        return new Review(audit, Map.of(), Set.of(), List.of(), List.of(), List.of());
    }

    /** An audit with the decisions about its draft; those about other drafts must not be among them. */
    public static Review of(Audit audit, Decisions decisions) {
        return new ReviewMaker(audit, decisions).make();
    }

    /** Whether there is anything to tell besides the audit. */
    public boolean isEmpty() {
        return opinions.isEmpty() && known.isEmpty() && ignored.isEmpty() && unused.isEmpty() && gone.isEmpty();
    }

    /** What reviewers say: about claims in reading order, then about findings in the audit's order. */
    public List<Opinion> opinionsInOrder() {
        return Stream.concat(
                        audit.claims().stream().map(ScoredClaim::claim).flatMap(claim -> of(claim).stream()),
                        audit.findings().stream().flatMap(finding -> of(finding).stream()))
                .toList();
    }

    /** What reviewers say about a claim. */
    public Optional<Opinion> of(Claim claim) {
        return Optional.ofNullable(opinions.get(claim.fingerprint()));
    }

    /** What reviewers say about a finding. */
    public Optional<Opinion> of(Finding finding) {
        return Optional.ofNullable(opinions.get(finding.fingerprint()));
    }

    /** What reviewers say about a finding; where they say nothing, what they say about the claim it is about. */
    public Optional<Opinion> standing(Finding finding) {
        return of(finding)
                .or(() -> audit.claims().stream()
                        .map(ScoredClaim::claim)
                        .filter(claim -> finding.claims().contains(claim.id()))
                        .flatMap(claim -> of(claim).stream())
                        .findFirst());
    }

    /** Whether a claim counts towards a gate: it is not in the baseline, and no verdict settles it. */
    public boolean counts(Claim claim) {
        return !known.contains(claim.fingerprint())
                && of(claim).filter(Opinion::settles).isEmpty();
    }

    /** Whether a finding counts towards a gate: it is not in the baseline, and no verdict settles it. */
    public boolean counts(Finding finding) {
        return !known.contains(finding.fingerprint())
                && standing(finding).filter(Opinion::settles).isEmpty();
    }

    /** How far the review has come. */
    public ReviewCounts counts() {
        List<Finding> toAsk = audit.findings().stream()
                .filter(finding -> finding.severity() != Severity.PRAISE)
                .toList();
        List<Opinion> given =
                toAsk.stream().flatMap(finding -> standing(finding).stream()).toList();
        int disputed = (int) given.stream().filter(Opinion::isDisputed).count();
        int settled = (int) given.stream().filter(Opinion::settles).count();
        return new ReviewCounts(
                toAsk.size() - given.size(),
                given.size() - disputed - settled,
                settled,
                disputed,
                (int) toAsk.stream()
                        .filter(finding -> known.contains(finding.fingerprint()))
                        .count(),
                ignored.size(),
                unused.size(),
                gone.size());
    }
}
