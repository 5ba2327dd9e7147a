package io.github.onrecord.report;

import static java.util.stream.Collectors.joining;

import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.report.DiffEntry.Detail;
import io.github.onrecord.review.ClaimChange;
import io.github.onrecord.review.ClaimChange.Kind;
import io.github.onrecord.review.Direction;
import io.github.onrecord.review.DraftDiff;
import io.github.onrecord.review.FindingChange;
import io.github.onrecord.review.SourceChange;
import io.github.onrecord.scoring.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader of a diff is told, in which order: what got weaker first, then what is new, then the rest. */
final class DiffOutline {
    static final String NOTHING = "Nothing changed in the sourcing.";

    private final DraftDiff diff;
    private final TextStandards standards;

    DiffOutline(DraftDiff diff, ReportContext context) {
        this.diff = diff;
        this.standards = new TextStandards(context.standards());
    }

    /** The sections that have entries. */
    List<DiffSection> sections() {
        return Stream.of(
                        claims("Weaker than before", diff.claims(Direction.WEAKER)),
                        claims("Claims added", diff.claims(Kind.ADDED)),
                        claims("Claims restated", diff.claims(Kind.RESTATED)),
                        claims("Claims removed", diff.claims(Kind.REMOVED)),
                        claims("Stronger than before", diff.claims(Direction.STRONGER)),
                        claims("Sourced otherwise", diff.claims(Direction.OTHER)),
                        new DiffSection(
                                "Sources",
                                diff.sources().stream().map(this::entry).toList()),
                        findings("Findings that are new", FindingChange.Kind.NEW, diff.after()),
                        findings("Findings that are gone", FindingChange.Kind.FIXED, diff.before()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    /** "summit-1.docx → summit-2.docx". */
    String title() {
        return diff.before().article().path() + " → " + diff.after().article().path();
    }

    /** "S 0", "A 5", "W 7", "U 14", "(6 not rated)"; says so where nothing was scored. */
    static List<String> bands(Audit audit) {
        if (!audit.confidence().scored()) {
            return List.of("not scored");
        }
        List<String> cells = new ArrayList<>();
        audit.measures().bands().forEach((band, count) -> cells.add(band.letter() + " " + count));
        if (audit.measures().notRatedClaims() > 0) {
            cells.add("(" + audit.measures().notRatedClaims() + " not rated)");
        }
        return cells;
    }

    /** "rules: core 1.0, house AP-like". */
    String rules() {
        return "rules: " + diff.after().rules().name() + " "
                + diff.after().rules().version()
                + diff.after()
                        .rules()
                        .house()
                        .map(house -> ", house " + house.name())
                        .orElse("");
    }

    /** "S Strong · A Adequate ...". */
    static String legend() {
        return Stream.of(Band.values())
                .map(band -> band.letter() + " " + band.words())
                .collect(joining(" · "));
    }

    private DiffSection claims(String title, List<ClaimChange> changes) {
        DiffClaims claims = new DiffClaims(diff);
        return new DiffSection(title, changes.stream().map(claims::entry).toList());
    }

    private DiffEntry entry(SourceChange change) {
        Source shown = change.after().or(change::before).orElseThrow();
        String words = Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .map(DiffOutline::words)
                .collect(joining(" → "));
        String label = switch (change.kind()) {
            case ADDED -> "added";
            case LOST -> "lost";
            case DOWNGRADED -> "downgraded";
            case UPGRADED -> "upgraded";
        };
        return new DiffEntry(
                label,
                Optional.empty(),
                Optional.empty(),
                paragraph(change.after().isPresent() ? diff.after() : diff.before(), shown),
                words,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static int paragraph(Audit audit, Source source) {
        return source.mentions().stream()
                .findFirst()
                .map(span -> audit.article().paragraphAt(span.start()))
                .orElse(0);
    }

    private static String words(Source source) {
        return source.name().replaceAll("\\s+", " ") + " (" + source.type().words() + ")";
    }

    private DiffSection findings(String title, FindingChange.Kind kind, Audit audit) {
        return new DiffSection(
                title,
                diff.findings(kind).stream()
                        .map(change -> entry(change.finding(), audit))
                        .toList());
    }

    private DiffEntry entry(Finding finding, Audit audit) {
        int paragraph = finding.spans().stream()
                .findFirst()
                .map(span -> audit.article().paragraphAt(span.start()))
                .orElse(0);
        List<Detail> details = new ArrayList<>();
        if (!finding.question().isBlank()) {
            details.add(Detail.sentence("→ " + finding.question()));
        }
        List<String> grounds = new ArrayList<>();
        grounds.add(
                finding.severity() == Severity.PRAISE
                        ? "good practice"
                        : finding.severity().id());
        grounds.addAll(standards.named(finding.standards()));
        return new DiffEntry(
                finding.code(),
                Optional.empty(),
                Optional.empty(),
                paragraph,
                finding.message(),
                Optional.empty(),
                details,
                grounds);
    }
}
