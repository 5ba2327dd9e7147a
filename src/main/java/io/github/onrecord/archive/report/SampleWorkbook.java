package io.github.onrecord.archive.report;

import io.github.onrecord.archive.analysis.ClaimSample;
import io.github.onrecord.archive.analysis.SampledClaim;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.report.PlainWorkbook;
import io.github.onrecord.scoring.Band;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sample as a workbook for reviewers. Its columns are those that {@code onrecord review import} knows. */
public final class SampleWorkbook {
    private static final List<Column> COLUMNS = List.of(
            Column.numbers("No", 6),
            Column.words("Outlet", 18),
            Column.words("Date", 11),
            Column.words("Article", 26),
            Column.words("Claim", 60),
            Column.words("Who says so", 22),
            Column.words("Who that is", 22),
            Column.words("Band", 13),
            Column.numbers("Score", 7),
            Column.words("What a reader misses", 34),
            Column.verdict("Verdict", 11),
            Column.words("Reviewer’s note", 24),
            Column.words("Reviewer", 12),
            Column.folded("Claim id", 9),
            Column.folded("Article path", 30),
            Column.folded("Source name", 24),
            Column.folded("Source type id", 24),
            Column.folded("Start", 9),
            Column.folded("Fingerprint", 20),
            Column.folded("Stratum", 30));

    private SampleWorkbook() {}

    /**
     * Writes it. The stream is left open.
     *
     * @param folder the name of the folder with the texts, which stands beside the workbook
     * @throws IOException if the stream cannot take it
     */
    public static void write(ClaimSample sample, String folder, OutputStream out) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (SampledClaim claim : sample.claims()) {
            rows.add(row(rows.size() + 1, claim, folder));
        }
        String note =
                "Is what OnRecord says of the claim right? accept, fix (right, and the writer should act), exception"
                        + " (right, but policy allows it; say why) or reject (OnRecord is wrong). The articles are in "
                        + folder
                        + ". Then: onrecord review import. " + Audit.CAPTION;
        PlainWorkbook.write(
                "OnRecord: a sample of claims",
                List.of(new PlainSheet("Claims", note, COLUMNS, rows), drawn(sample)),
                out);
    }

    private static List<Cell> row(int number, SampledClaim claim, String folder) {
        String article = folder + "/" + SampleFolder.text(claim.article());
        return List.of(
                Cell.number(number),
                Cell.words(claim.outlet()),
                Cell.words(claim.published().orElse("")),
                Cell.link(claim.title(), claim.url().orElse("")),
                Cell.words(claim.words()),
                Cell.words(claim.source()),
                Cell.words(SourceType.valueOf(claim.sourceType().toUpperCase(Locale.ROOT))
                        .words()),
                Cell.band(Band.valueOf(claim.band().toUpperCase(Locale.ROOT))),
                Cell.number(claim.score()),
                Cell.words(claim.asks()),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.machine("c" + claim.number()),
                Cell.machine(article),
                Cell.machine(claim.source()),
                Cell.machine(claim.sourceType()),
                Cell.machine(String.valueOf(claim.start())),
                Cell.machine(claim.fingerprint()),
                Cell.machine(claim.stratum()));
    }

    private static PlainSheet drawn(ClaimSample sample) {
        List<List<Cell>> rows = new ArrayList<>();
        sample.strata()
                .forEach((name, claims) ->
                        rows.add(List.of(Cell.words(name), Cell.number(Math.toIntExact(claims)), Cell.number((int)
                                sample.claims().stream()
                                        .filter(claim -> claim.stratum().equals(name))
                                        .count()))));
        return new PlainSheet(
                "How it was drawn",
                "By lot with the seed " + sample.seed() + ", one claim of each part at least, the rest by size. "
                        + Audit.CAPTION,
                List.of(
                        Column.words("Part of the archive", 50),
                        Column.numbers("Claims", 12),
                        Column.numbers("Drawn", 10)),
                rows);
    }
}
