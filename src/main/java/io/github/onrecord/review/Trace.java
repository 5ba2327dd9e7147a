package io.github.onrecord.review;

import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;

/**
 * What a claim or a finding is known again by in another version of its draft.
 *
 * @param fingerprint that of the claim or finding; unique in its draft
 * @param rule a finding's code; empty for a claim
 * @param source the fullest name of the source whose words they are; empty where none is shown
 * @param words the words of the claim, or of the headline that a finding is about
 */
public record Trace(String fingerprint, String rule, String source, String words) {
    private static final int SHOWN = 70;

    /** For people: "F02 “The bridge was reportedly hit twice.”"; long words are shortened. */
    public String label() {
        String shown = words.length() > SHOWN ? words.substring(0, end()) + "…" : words;
        return (rule.isEmpty() ? "claim" : rule) + " “" + shown + "”";
    }

    private int end() {
        return Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    }

    /** The traces of all claims, in reading order. */
    public static List<Trace> ofClaims(Audit audit) {
        return audit.claims().stream()
                .map(ScoredClaim::claim)
                .map(claim -> of(audit, claim))
                .toList();
    }

    /** The trace of a claim of the audit. */
    public static Trace of(Audit audit, Claim claim) {
        return new Trace(claim.fingerprint(), "", source(audit, claim), words(audit, claim));
    }

    /** The traces of all findings, in the audit's order. */
    public static List<Trace> ofFindings(Audit audit) {
        return audit.findings().stream().map(finding -> of(audit, finding)).toList();
    }

    /** The trace of a finding of the audit. */
    public static Trace of(Audit audit, Finding finding) {
        return audit.claims().stream()
                .map(ScoredClaim::claim)
                .filter(claim -> finding.claims().contains(claim.id()))
                .findFirst()
                .map(claim ->
                        new Trace(finding.fingerprint(), finding.code(), source(audit, claim), words(audit, claim)))
                .orElseGet(() -> new Trace(
                        finding.fingerprint(),
                        finding.code(),
                        "",
                        audit.article().headline().orElse("")));
    }

    private static String source(Audit audit, Claim claim) {
        return claim.source().flatMap(audit::source).map(Source::name).orElse("");
    }

    private static String words(Audit audit, Claim claim) {
        return claim.spans().in(audit.article().text());
    }
}
