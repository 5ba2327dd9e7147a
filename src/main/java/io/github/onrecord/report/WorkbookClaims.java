package io.github.onrecord.report;

import static io.github.onrecord.report.SheetField.cells;
import static io.github.onrecord.report.SheetField.folded;
import static io.github.onrecord.report.SheetField.numbers;
import static io.github.onrecord.report.SheetField.words;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The Claims sheet: one row a claim, left to right as an editor reads. */
final class WorkbookClaims {
    /** The column of the claim's words. */
    static final String WORDS_COLUMN = "D";

    private static final int FROZEN_COLUMNS = 4;

    private static final List<SheetField<WorkbookClaim>> SHOWN = List.of(
            numbers("No", 5, row -> SheetCell.number(row.number())),
            words("Article", 14, row -> row.home().path()),
            numbers("¶", 4, row -> SheetCell.number(row.paragraph())),
            words("Claim", 60, WorkbookClaim::words),
            words("Who says so", 17, WorkbookClaim::who),
            words("Who that is", 24, WorkbookClaim::identity),
            words("Cue", 12, WorkbookClaim::cues),
            words("Quoted", 8, WorkbookClaim::quoted),
            words("How we know", 24, WorkbookClaim::how),
            words("Hedges", 15, WorkbookClaim::hedges),
            cells("Band", 13, row -> SheetCell.band(row.scored().band())),
            numbers("Score", 7, WorkbookClaims::score),
            words("Note", 11, WorkbookClaim::note),
            words("Page code", 7, WorkbookClaims::pageCode),
            words("Why", 36, WorkbookClaim::why),
            words("Caps", 20, WorkbookClaims::caps),
            words("Ask", 34, WorkbookClaim::ask));

    private static final List<SheetField<WorkbookClaim>> FOLDED = List.of(
            folded("Claim id", 9, row -> row.claim().id()),
            folded("Article path", 30, row -> row.home().article().path()),
            folded("Source id", 10, row -> row.claim().source().orElse("")),
            folded("Source name", 24, WorkbookClaim::sourceName),
            folded("Source type id", 24, row -> row.claim().sourceType().id()),
            folded("Channel ids", 24, WorkbookClaims::channels),
            folded("Start", 9, WorkbookClaim::starts),
            folded("End", 9, WorkbookClaim::ends),
            folded("Fingerprint", 36, row -> row.claim().fingerprint()),
            folded("Finding codes", 18, WorkbookClaims::codes));

    private WorkbookClaims() {}

    /** Adds the sheet. */
    static void write(WorkbookSheets sheets, WorkbookInput input, SheetProfile profile) {
        SheetTable<WorkbookClaim> table = new SheetTable<>(sheets, WorkbookSheets.CLAIMS, Audit.CAPTION, fields());
        // On A4 so many columns would be too small to read.
        table.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        input.articles().forEach(article -> article.claims().forEach(claim -> table.add(article.isShaded(), claim)));
        table.finish(FROZEN_COLUMNS, profile, "No claims were found.");
    }

    private static List<SheetField<WorkbookClaim>> fields() {
        List<SheetField<WorkbookClaim>> fields = new ArrayList<>(SHOWN);
        fields.addAll(SheetField.review(row -> row.home().review().of(row.claim())));
        fields.addAll(FOLDED);
        return fields;
    }

    private static SheetCell score(WorkbookClaim row) {
        return row.scored().score().map(Score::value).map(SheetCell::number).orElse(SheetCell.EMPTY);
    }

    private static String pageCode(WorkbookClaim row) {
        return row.scored().score().map(Score::pageCode).orElse("");
    }

    private static String caps(WorkbookClaim row) {
        return row.scored().score().map(WorkbookReasons::caps).orElse("");
    }

    private static String channels(WorkbookClaim row) {
        return row.claim().channels().stream().map(Channel::id).collect(Collectors.joining(" "));
    }

    private static String codes(WorkbookClaim row) {
        return row.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(" "));
    }
}
