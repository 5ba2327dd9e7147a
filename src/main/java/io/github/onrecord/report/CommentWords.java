package io.github.onrecord.report;

import static io.github.onrecord.report.CommentLine.Look.PLAIN;
import static io.github.onrecord.report.CommentLine.Look.QUIET;
import static io.github.onrecord.report.CommentLine.Look.STRONG;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.report.CommentLine.Piece;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the comments on a draft say: the question first, then what the page shows, then what is behind it. */
final class CommentWords {
    private static final int SHORT_WORDS = 80;

    private final Audit audit;
    private final TextStandards standards;

    CommentWords(Audit audit, List<Standard> standards) {
        this.audit = audit;
        this.standards = new TextStandards(standards);
    }

    /** The line of a finding whose words the comment marks. */
    CommentLine of(Finding finding) {
        return line(List.of(), finding);
    }

    /** The line of a finding that says itself which words it is about. */
    CommentLine quoting(Finding finding) {
        return finding.spans().stream()
                .findFirst()
                .map(span -> ShortWords.of(span.in(audit.article().text()), SHORT_WORDS))
                .map(words -> line(List.of(new Piece(PLAIN, "On “" + words + "”: ")), finding))
                .orElseGet(() -> of(finding));
    }

    /** How the audit as a whole went; the caption stands wherever there is a band. */
    List<CommentLine> whole() {
        List<CommentLine> lines = new ArrayList<>();
        if (audit.confidence().scored()) {
            lines.add(new CommentLine(
                    List.of(new Piece(STRONG, "OnRecord: "), new Piece(PLAIN, counts(audit.measures())))));
        } else {
            lines.add(CommentLine.of(STRONG, "OnRecord: this text was not scored."));
        }
        audit.confidence().notes().forEach(note -> lines.add(CommentLine.of(PLAIN, note)));
        if (audit.confidence().scored()) {
            lines.add(CommentLine.of(QUIET, Audit.CAPTION));
        }
        return List.copyOf(lines);
    }

    private CommentLine line(List<Piece> opening, Finding finding) {
        List<Piece> pieces = new ArrayList<>(opening);
        pieces.add(new Piece(STRONG, finding.question().isBlank() ? "Worth keeping." : finding.question()));
        pieces.add(new Piece(PLAIN, " " + finding.message()));
        pieces.add(new Piece(QUIET, " [" + grounds(finding) + "]"));
        return new CommentLine(pieces);
    }

    /** "Weak claim · serious · F04 · AP: anonymous sources; Reuters: one source". */
    private String grounds(Finding finding) {
        List<String> grounds = new ArrayList<>();
        band(finding).map(Band::words).ifPresent(grounds::add);
        grounds.add(SeverityWords.of(finding.severity()));
        grounds.add(finding.code());
        List<String> names = standards.named(finding.standards());
        if (!names.isEmpty()) {
            grounds.add(String.join("; ", names));
        }
        return String.join(" · ", grounds);
    }

    private Optional<Band> band(Finding finding) {
        return audit.claims().stream()
                .filter(scored -> audit.confidence().scored() && scored.claim().isRated())
                .filter(scored -> finding.claims().contains(scored.claim().id()))
                .map(ScoredClaim::band)
                .findFirst();
    }

    private static String counts(Measures measures) {
        String bands = measures.bands().entrySet().stream()
                .map(entry -> entry.getKey().words() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        int rated = measures.ratedClaims();
        return rated + (rated == 1 ? " claim" : " claims") + " rated. " + bands + ".";
    }
}
