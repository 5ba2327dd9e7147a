package io.github.onrecord.editor;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Confidence;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * What there is to ask about a draft, as an editor lists it.
 *
 * <pre>
 * serious         error
 * warning         warning
 * note            information
 * good practice   hint
 * </pre>
 */
final class DraftDiagnostics {
    private static final String SOURCE = "OnRecord";

    private final List<Standard> standards;
    private final ClientAbilities client;

    DraftDiagnostics(List<Standard> standards, ClientAbilities client) {
        this.standards = standards;
        this.client = client;
    }

    /** One for each finding, then what the draft's own comments leave open, and why it was not scored. */
    List<Diagnostic> of(AuditedDraft audited) {
        List<Diagnostic> all = new ArrayList<>();
        audited.audit().findings().forEach(finding -> all.add(of(finding, audited)));
        all.addAll(new UnusedSuppressions(audited).diagnostics());
        Confidence confidence = audited.audit().confidence();
        if (!confidence.scored()) {
            all.add(remark(audited.opening(), "Not scored. " + String.join(" ", confidence.notes())));
        }
        return all;
    }

    /** What is said in place of an audit. */
    static Diagnostic refused(String why) {
        return remark(new Range(new Position(0, 0), new Position(0, 0)), why);
    }

    /** A remark of the tool, at no finding. */
    static Diagnostic remark(Range range, String words) {
        return new Diagnostic(range, words, DiagnosticSeverity.Information, SOURCE);
    }

    /** The diagnostic of a finding. */
    Diagnostic of(Finding finding, AuditedDraft audited) {
        List<Span> words = audited.wordsOf(finding);
        List<Range> ranges =
                words.stream().flatMap(span -> audited.rangeOf(span).stream()).toList();
        Range range = ranges.isEmpty() ? audited.opening() : ranges.get(0);
        Diagnostic diagnostic = new Diagnostic(
                range,
                (finding.message() + " " + finding.question()).strip(),
                severity(finding.severity()),
                SOURCE,
                finding.code());
        page(finding).map(DiagnosticCodeDescription::new).ifPresent(diagnostic::setCodeDescription);
        if (client.relatedInformation() && ranges.size() > 1) {
            diagnostic.setRelatedInformation(ranges.subList(1, ranges.size()).stream()
                    .map(place -> new Location(audited.draft().uri(), place))
                    .map(place -> new DiagnosticRelatedInformation(place, "These words too."))
                    .toList());
        }
        return diagnostic;
    }

    /** The page of the first standard behind it that has one. */
    private Optional<String> page(Finding finding) {
        return finding.standards().stream()
                .flatMap(id -> standards.stream()
                        .filter(standard -> standard.id().equals(id))
                        .flatMap(standard -> standard.link().stream()))
                .findFirst();
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case SERIOUS -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
            case PRAISE -> DiagnosticSeverity.Hint;
        };
    }
}
