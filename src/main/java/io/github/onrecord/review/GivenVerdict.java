package io.github.onrecord.review;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A verdict that somebody gives who has an audit before them. It is taken in as if it stood in the workbook of that
 * audit, so that it makes no difference where a verdict is given.
 *
 * <pre>{@code
 * GivenVerdict given = new GivenVerdict(claim.fingerprint(), "fix", "Who says so?", "Ana Ruiz");
 * Intake intake = given.takenInto(decisions.verdicts(), "bridge.txt", audit);
 * }</pre>
 *
 * @param fingerprint that of the claim or finding
 * @param verdict the name of an {@link Answer}
 * @param note the reason; may be empty
 * @param reviewer who gives it; may be empty
 */
public record GivenVerdict(String fingerprint, String verdict, String note, String reviewer) {
    private static final String PLACE = "The verdict";

    /** Cuts the space around what was typed. */
    public GivenVerdict {
        verdict = verdict.strip();
        note = note.strip();
        reviewer = reviewer.strip();
    }

    /** Whether the audit has the claim or finding that it is about. */
    public boolean isAbout(Audit audit) {
        return rows("", audit).stream()
                .anyMatch(row -> row.trace().fingerprint().equals(fingerprint));
    }

    /**
     * Takes it in. Of one reviewer the last verdict on a claim or finding stands.
     *
     * @param stored the verdicts of the folder so far
     * @param article the draft's name in the folder
     * @param audit the audit of the draft as it is now
     */
    public Intake takenInto(List<Verdict> stored, String article, Audit audit) {
        return Intake.of(stored, Map.of(article, rows(article, audit)), "");
    }

    /**
     * The verdicts without the one that this reviewer gave on the claim or finding, if there is one.
     *
     * @param stored the verdicts of the folder so far
     * @param article the draft's name in the folder
     * @param audit the audit of the draft as it is now
     */
    public List<Verdict> takenBack(List<Verdict> stored, String article, Audit audit) {
        List<Verdict> ofDraft =
                stored.stream().filter(one -> one.article().equals(article)).toList();
        Set<Trace> meant = new HashSet<>();
        meant.addAll(earlier(ofDraft, true, Trace.ofClaims(audit)));
        meant.addAll(earlier(ofDraft, false, Trace.ofFindings(audit)));
        return stored.stream()
                .filter(one -> !(one.article().equals(article)
                        && one.reviewer().equals(reviewer)
                        && meant.contains(one.trace())))
                .toList();
    }

    /** How earlier verdicts name what this one is about. */
    private List<Trace> earlier(List<Verdict> ofDraft, boolean ofClaims, List<Trace> current) {
        List<Trace> before = ofDraft.stream()
                .map(Verdict::trace)
                .filter(trace -> trace.rule().isEmpty() == ofClaims)
                .distinct()
                .toList();
        return Matching.of(before, current, Matching.Sources.SAME).pairs().stream()
                .filter(pair -> current.get(pair.after()).fingerprint().equals(fingerprint))
                .map(pair -> before.get(pair.before()))
                .toList();
    }

    /** All rows of the audit, so that verdicts stay in reading order; only one of them is filled in. */
    private List<ReviewedRow> rows(String article, Audit audit) {
        List<ReviewedRow> rows = new ArrayList<>();
        for (ScoredClaim scored : audit.claims()) {
            Claim claim = scored.claim();
            int start = claim.spans().isEmpty() ? 0 : claim.spans().start();
            rows.add(row(article, Trace.of(audit, claim), claim.sourceType().id(), start));
        }
        for (Finding finding : audit.findings()) {
            int start = finding.spans().isEmpty() ? 0 : finding.spans().get(0).start();
            rows.add(row(article, Trace.of(audit, finding), "", start));
        }
        return rows;
    }

    private ReviewedRow row(String article, Trace trace, String type, int start) {
        return trace.fingerprint().equals(fingerprint)
                ? new ReviewedRow(PLACE, article, trace, type, start, verdict, note, reviewer)
                : new ReviewedRow(PLACE, article, trace, type, start, "", "", "");
    }
}
