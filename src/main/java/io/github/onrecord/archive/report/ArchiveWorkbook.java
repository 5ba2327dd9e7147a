package io.github.onrecord.archive.report;

import io.github.onrecord.archive.analysis.Contents;
import io.github.onrecord.archive.analysis.Estimate;
import io.github.onrecord.archive.analysis.Measure;
import io.github.onrecord.archive.analysis.Portrait;
import io.github.onrecord.archive.analysis.Precision;
import io.github.onrecord.archive.analysis.Series;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.BandChart;
import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.report.PlainWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An archive as a workbook: figures with their intervals, who leans on whom, circles, same texts, examples, method. */
public final class ArchiveWorkbook {
    private static final int FIRST_SHARE = 2;

    private final Portrait portrait;
    private final List<PlainSheet> sheets = new ArrayList<>();

    private ArchiveWorkbook(Portrait portrait) {
        this.portrait = portrait;
    }

    /**
     * Writes it. The stream is left open.
     *
     * @param precision what reviewers found, if they have
     * @param whole the files that hold every row, where the sheets hold some of them
     * @throws IOException if the stream cannot take it
     */
    public static void write(Portrait portrait, Optional<Precision> precision, List<String> whole, OutputStream out)
            throws IOException {
        ArchiveWorkbook book = new ArchiveWorkbook(portrait);
        book.summary(precision, whole);
        for (Series.By by : Series.By.values()) {
            if (by != Series.By.WHOLE) {
                portrait.by(by)
                        .filter(series ->
                                by == Series.By.MONTH || series.cells().size() > 1)
                        .ifPresent(book::series);
            }
        }
        new WorkbookLists(portrait).addTo(book.sheets);
        precision.ifPresent(found -> book.sheets.add(WorkbookLists.precision(found)));
        book.method();
        PlainWorkbook.write("OnRecord: sourcing of an archive", book.sheets, out);
    }

    private void summary(Optional<Precision> precision, List<String> whole) {
        Contents contents = portrait.contents();
        List<List<Cell>> rows = new ArrayList<>();
        row(
                rows,
                "Articles that figures stand on",
                Shown.number(contents.counted()),
                portrait.options().over().words());
        row(rows, "Their rated claims", Shown.number(contents.claims()), "");
        row(rows, "First and last date", contents.from() + " – " + contents.to(), "");
        row(rows, "Texts in the archive", Shown.number(contents.texts()), Shown.number(contents.places()) + " places");
        for (Estimate estimate : portrait.whole().estimates()) {
            row(rows, estimate.measure().words(), Shown.percent(estimate.value()), Shown.estimate(estimate));
        }
        if (portrait.whole().estimates().isEmpty()) {
            row(
                    rows,
                    "No figures",
                    "",
                    "There are fewer than " + portrait.options().least() + " articles.");
        }
        row(rows, "Changes of practice", count(false), "sheet Changes");
        row(rows, "Jumps that may be the page’s", count(true), "sheet Changes");
        row(rows, "Circles of credit", Shown.number(portrait.graph().circles().size()), "sheet Circles");
        row(rows, "Groups of the same text", Shown.number(portrait.sameTexts().size()), "sheet Same text");
        tallies(rows, "Set apart: ", contents.setApart());
        tallies(rows, "Read and not scored: ", contents.notScored());
        tallies(rows, "Could not be read: ", contents.unread());
        precision.ifPresent(found ->
                row(rows, "Reviewers agree", found.reviewed() == 0 ? "" : Shown.percent(found.value()), found.words()));
        row(rows, "Every row", String.join(", ", whole), everyRow(whole));
        sheets.add(new PlainSheet(
                "Summary",
                Audit.CAPTION,
                List.of(Column.words("What", 42), Column.words("Figure", 26), Column.words("More", 80)),
                rows));
    }

    private static String everyRow(List<String> whole) {
        return "Lists in this workbook end after 2,000 rows, examples after 25 of each kind. "
                + (whole.isEmpty()
                        ? "For all claims: onrecord archive report --all csv, or --all parquet."
                        : "The files beside this workbook hold all.");
    }

    private String count(boolean doubtful) {
        return Shown.number(portrait.changes().stream()
                .filter(change -> change.isDoubtful() == doubtful)
                .count());
    }

    private static void tallies(List<List<Cell>> rows, String what, List<Contents.Tally> tallies) {
        tallies.forEach(tally -> row(rows, what + tally.name().replace('_', ' '), Shown.number(tally.count()), ""));
    }

    private static void row(List<List<Cell>> rows, String what, String figure, String more) {
        rows.add(List.of(Cell.words(what), Cell.words(figure), Cell.words(more)));
    }

    private void series(Series series) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(capital(series.by().words()), 24));
        columns.add(Column.numbers("Articles", 10));
        List<Measure> measures = new ArrayList<>(Measure.bands());
        measures.forEach(measure -> columns.add(Column.numbers(measure.words(), 12)));
        for (Measure measure : Measure.values()) {
            if (!Measure.bands().contains(measure)) {
                columns.add(Column.numbers(measure.words(), 12));
            }
            columns.add(Column.words("95 %: " + measure.words(), 11));
        }
        List<List<Cell>> rows =
                series.cells().stream().map(ArchiveWorkbook::cells).toList();
        PlainSheet sheet = new PlainSheet(
                "By " + series.by().words(),
                "Shares with their 95 % intervals, over "
                        + portrait.options().over().words() + "; empty where fewer than "
                        + portrait.options().least() + " articles bear a figure. " + Audit.CAPTION,
                columns,
                rows);
        boolean isDrawable =
                series.cells().stream().anyMatch(cell -> !cell.estimates().isEmpty());
        sheets.add(
                isDrawable
                        ? sheet.charted(new BandChart(
                                "Claims by band and " + series.by().words(), 0, FIRST_SHARE))
                        : sheet);
    }

    private static List<Cell> cells(Series.Cell cell) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(cell.name().isEmpty() ? "not stated" : cell.name()));
        cells.add(Cell.number(cell.articles()));
        Measure.bands().forEach(measure -> cells.add(share(cell, measure)));
        for (Measure measure : Measure.values()) {
            if (!Measure.bands().contains(measure)) {
                cells.add(share(cell, measure));
            }
            cells.add(cell.of(measure).map(Shown::interval).map(Cell::words).orElse(Cell.EMPTY));
        }
        return cells;
    }

    private static Cell share(Series.Cell cell, Measure measure) {
        return cell.of(measure).map(Estimate::value).map(Cell::share).orElse(Cell.EMPTY);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void method() {
        sheets.add(new PlainSheet(
                "Method",
                Audit.CAPTION,
                List.of(Column.words("What the figures say, and what they do not", 120)),
                Shown.method(portrait).stream()
                        .map(line -> List.of(Cell.words(line)))
                        .toList()));
    }
}
