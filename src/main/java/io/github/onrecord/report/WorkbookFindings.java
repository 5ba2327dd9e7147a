package io.github.onrecord.report;

import static io.github.onrecord.report.SheetField.cells;
import static io.github.onrecord.report.SheetField.folded;
import static io.github.onrecord.report.SheetField.numbers;
import static io.github.onrecord.report.SheetField.words;
import static java.util.Comparator.comparing;

import io.github.onrecord.article.Span;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.review.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The Findings sheet: one row a finding, gravest first in each article, good practice last of all. */
final class WorkbookFindings {
    private static final int FROZEN_COLUMNS = 3;

    private final WorkbookStandards standards;

    private WorkbookFindings(WorkbookStandards standards) {
        this.standards = standards;
    }

    /** A finding and its article. */
    private record Row(WorkbookArticle home, Finding finding) {
        int paragraph() {
            return finding.spans().isEmpty()
                    ? 0
                    : home.article().paragraphAt(finding.spans().get(0).start());
        }

        String evidence() {
            return finding.spans().stream().map(home::words).collect(Collectors.joining(" … "));
        }

        Trace trace() {
            return Trace.of(home.audit(), finding);
        }

        SheetCell claim() {
            Optional<String> first = finding.claims().stream().findFirst();
            if (first.isEmpty()) {
                return SheetCell.text("whole text");
            }
            SheetCell number = SheetCell.number(home.numberOf(first.get()));
            return home.placeOf(first.get()).map(number::to).orElse(number);
        }

        String spans(Function<Span, Integer> end) {
            return finding.spans().stream()
                    .map(span -> end.apply(span).toString())
                    .collect(Collectors.joining(" "));
        }
    }

    /** Adds the sheet. */
    static void write(WorkbookSheets sheets, WorkbookInput input, SheetProfile profile) {
        WorkbookFindings findings =
                new WorkbookFindings(new WorkbookStandards(input.context().standards()));
        SheetTable<Row> table = new SheetTable<>(
                sheets,
                WorkbookSheets.FINDINGS,
                "What to ask the writer, and at the end what is worth keeping. A finding is about the words on the page.",
                findings.fields());
        add(table, input, severity -> severity != Severity.PRAISE);
        add(table, input, severity -> severity == Severity.PRAISE);
        table.finish(FROZEN_COLUMNS, profile, "No findings.");
    }

    private static void add(SheetTable<Row> table, WorkbookInput input, Predicate<Severity> wanted) {
        input.articles()
                .forEach(article -> article.audit().findings().stream()
                        .filter(finding -> wanted.test(finding.severity()))
                        .sorted(comparing(Finding::severity))
                        .forEach(finding -> table.add(article.isShaded(), new Row(article, finding))));
    }

    private List<SheetField<Row>> fields() {
        List<SheetField<Row>> fields = new ArrayList<>(columnsToRead());
        fields.addAll(SheetField.review(row -> row.home().review().of(row.finding())));
        fields.addAll(columnsForPrograms());
        return fields;
    }

    private List<SheetField<Row>> columnsToRead() {
        return List.of(
                words("Article", 16, row -> row.home().path()),
                numbers("¶", 4, row -> SheetCell.number(row.paragraph())),
                words("Finding", 22, row -> name(row.finding())),
                words("Severity", 11, row -> SeverityWords.of(row.finding().severity())),
                words("What the page shows", 42, row -> row.finding().message()),
                words("Ask", 38, row -> row.finding().question()),
                words("Words it rests on", 36, Row::evidence),
                numbers("Claim", 7, Row::claim),
                words("Standards", 30, row -> standards.names(row.finding().standards())),
                cells("Link", 8, row -> link(row.finding())));
    }

    private static List<SheetField<Row>> columnsForPrograms() {
        return List.of(
                folded("Finding code", 13, row -> row.finding().code()),
                folded("Finding name", 22, row -> row.finding().name()),
                folded("Claim ids", 14, row -> String.join(" ", row.finding().claims())),
                folded("Standard ids", 16, row -> String.join(" ", row.finding().standards())),
                folded("Article path", 30, row -> row.home().article().path()),
                folded("Claim words", 30, row -> row.trace().words()),
                folded("Source name", 24, row -> row.trace().source()),
                folded("Start", 9, row -> row.spans(Span::start)),
                folded("End", 9, row -> row.spans(Span::end)),
                folded("Fingerprint", 36, row -> row.finding().fingerprint()));
    }

    /** The id of the first standard that can be read on the web. Short, because not every program wraps a link. */
    private SheetCell link(Finding finding) {
        return finding.standards().stream()
                .flatMap(id -> standards.link(id).map(SheetCell.text(id)::to).stream())
                .findFirst()
                .orElse(SheetCell.EMPTY);
    }

    private static String name(Finding finding) {
        return finding.code() + " " + finding.name().replace('_', ' ');
    }
}
