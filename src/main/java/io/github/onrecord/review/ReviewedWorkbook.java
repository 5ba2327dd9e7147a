package io.github.onrecord.review;

import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook that came back: sorted, filtered, with columns moved, added or renamed in case and space, rows deleted,
 * sheets renamed or copied, saved by Excel or LibreOffice.
 *
 * <pre>{@code
 * List<ReviewedRow> rows = ReviewedWorkbook.read(Path.of("a.xlsx")).rows();
 * }</pre>
 */
public final class ReviewedWorkbook {
    private final Path file;
    private final List<ReviewedSheet> sheets;

    private ReviewedWorkbook(Path file, List<ReviewedSheet> sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    /**
     * Reads the sheets of claims and findings.
     *
     * @throws IOException if the file is no workbook that can be read
     */
    public static ReviewedWorkbook read(Path file) throws IOException {
        return of(file, Files.size(file) == 0 ? List.of() : SheetRows.of(file));
    }

    /**
     * Reads one for its verdicts.
     *
     * @throws UnreadableInput if it is no workbook that can be read; the message says what it is instead
     */
    public static ReviewedWorkbook open(Path file) throws UnreadableInput {
        return of(file, SheetRows.open(file));
    }

    private static ReviewedWorkbook of(Path file, List<SheetRows> sheets) {
        List<ReviewedSheet> reviewed = new ArrayList<>();
        sheets.forEach(sheet -> ReviewedSheet.of(file.toString(), sheet).ifPresent(reviewed::add));
        return new ReviewedWorkbook(file, reviewed);
    }

    /**
     * All rows, sheet by sheet.
     *
     * @throws UnreadableInput if there is no sheet of claims or findings, or one lacks a column that is needed
     */
    public List<ReviewedRow> rows() throws UnreadableInput {
        if (sheets.isEmpty()) {
            throw new UnreadableInput(
                    file.toString(),
                    "has no sheet of claims or findings",
                    "Give the workbook that 'onrecord audit --out' wrote.");
        }
        List<ReviewedRow> rows = new ArrayList<>();
        for (ReviewedSheet sheet : sheets) {
            rows.addAll(sheet.rows());
        }
        return rows;
    }

    /** How many cells for the reviewer hold something that these verdicts do not have. */
    public int cellsNotIn(List<Verdict> verdicts) {
        try {
            return sheets.isEmpty()
                    ? 0
                    : (int) rows().stream()
                            .filter(row -> !row.isIn(verdicts))
                            .flatMap(row -> List.of(row.verdict(), row.note()).stream())
                            .filter(cell -> !cell.isEmpty())
                            .count();
        } catch (UnreadableInput columnsGone) {
            return sheets.stream().mapToInt(ReviewedSheet::cellsFilledIn).sum();
        }
    }
}
