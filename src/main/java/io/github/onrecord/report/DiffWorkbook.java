package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.DiffEntry.Detail;
import io.github.onrecord.report.DiffEntry.Mark;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.review.DraftDiff;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A diff as a workbook: a sheet of claims, and one of sources and findings. Thread-safe. */
public final class DiffWorkbook implements DiffWriter {
    @Override
    public void write(DraftDiff diff, ReportContext context, OutputStream out) throws IOException {
        DiffOutline outline = new DiffOutline(diff, context);
        List<DiffSection> sections = outline.sections();
        PlainWorkbook.write(
                "OnRecord: " + outline.title(),
                List.of(
                        claims(
                                outline,
                                diff,
                                sections.stream()
                                        .filter(DiffWorkbook::isOfClaims)
                                        .toList()),
                        others(sections.stream()
                                .filter(section -> !isOfClaims(section))
                                .toList())),
                out);
    }

    private static boolean isOfClaims(DiffSection section) {
        return section.entries().stream().allMatch(DiffEntry::isOfClaim);
    }

    private static PlainSheet claims(DiffOutline outline, DraftDiff diff, List<DiffSection> sections) {
        List<Column> columns = List.of(
                Column.words("Change", 18),
                Column.numbers("¶", 6),
                Column.words("Before", 44),
                Column.words("Now", 44),
                Column.words("Band before", 14),
                Column.numbers("Score before", 9),
                Column.words("Band now", 14),
                Column.numbers("Score now", 9),
                Column.words("What changed", 56));
        List<List<Cell>> rows = sections.stream()
                .flatMap(section -> section.entries().stream().map(entry -> claim(section, entry)))
                .toList();
        String note = outline.title() + " · before: " + String.join(" ", DiffOutline.bands(diff.before())) + " · now: "
                + String.join(" ", DiffOutline.bands(diff.after())) + " · " + outline.rules() + ". " + Audit.CAPTION;
        return new PlainSheet("Claims changed", note, columns, rows);
    }

    private static List<Cell> claim(DiffSection section, DiffEntry entry) {
        Optional<String> before = entry.after().isEmpty()
                ? Optional.of(entry.words())
                : entry.earlierWords().or(() -> entry.before().map(mark -> entry.words()));
        return List.of(
                Cell.words(section.title()),
                Cell.number(entry.paragraph()),
                words(before),
                words(entry.after().map(mark -> entry.words())),
                band(entry.before()),
                score(entry.before()),
                band(entry.after()),
                score(entry.after()),
                details(entry));
    }

    private static PlainSheet others(List<DiffSection> sections) {
        List<Column> columns = List.of(
                Column.words("Change", 24),
                Column.words("What", 14),
                Column.numbers("¶", 6),
                Column.words("Words", 70),
                Column.words("More", 56),
                Column.words("Standards", 44));
        List<List<Cell>> rows = sections.stream()
                .flatMap(section -> section.entries().stream()
                        .map(entry -> List.of(
                                Cell.words(section.title()),
                                Cell.words(entry.label()),
                                Cell.number(entry.paragraph()),
                                Cell.words(entry.words()),
                                details(entry),
                                Cell.words(String.join("; ", entry.grounds())))))
                .toList();
        return new PlainSheet(
                "Sources and findings", "Sources that came or went, and findings of one version alone.", columns, rows);
    }

    private static Cell words(Optional<String> words) {
        return words.map(Cell::words).orElse(Cell.EMPTY);
    }

    private static Cell band(Optional<Mark> mark) {
        return mark.map(shown -> Cell.band(shown.band())).orElse(Cell.EMPTY);
    }

    private static Cell score(Optional<Mark> mark) {
        return mark.flatMap(Mark::score).map(Cell::number).orElse(Cell.EMPTY);
    }

    private static Cell details(DiffEntry entry) {
        return Cell.words(entry.details().stream().map(Detail::words).collect(Collectors.joining("\n")));
    }
}
