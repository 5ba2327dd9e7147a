package io.github.onrecord.review;

import io.github.onrecord.ingest.UnreadableInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sheet of claims or findings with a heading row, wherever that row and its columns stand by now. */
final class ReviewedSheet {
    /** A row with fewer known headings than this is no heading row. */
    private static final int FEW = 3;

    private final String workbook;
    private final SheetRows sheet;
    private final Map<Heading, Integer> columns;
    private final Map<Heading, Integer> counts;
    private final List<Integer> rows;

    private ReviewedSheet(
            String workbook,
            SheetRows sheet,
            Map<Heading, Integer> columns,
            Map<Heading, Integer> counts,
            List<Integer> rows) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.columns = columns;
        this.counts = counts;
        this.rows = rows;
    }

    /** The sheet, if it has a heading row of claims or findings. */
    static Optional<ReviewedSheet> of(String workbook, SheetRows sheet) {
        return sheet.rows().entrySet().stream()
                .filter(row -> headings(row.getValue()).size() >= FEW)
                .findFirst()
                .map(row -> of(workbook, sheet, row.getKey()))
                .filter(ReviewedSheet::isReviewed);
    }

    private static ReviewedSheet of(String workbook, SheetRows sheet, int headingRow) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        Map<Heading, Integer> counts = new EnumMap<>(Heading.class);
        sheet.rows()
                .getOrDefault(headingRow, Map.of())
                .forEach((column, words) -> Heading.of(words).ifPresent(heading -> {
                    columns.putIfAbsent(heading, column);
                    counts.merge(heading, 1, Integer::sum);
                }));
        List<Integer> rows =
                sheet.rows().keySet().stream().filter(row -> row > headingRow).toList();
        return new ReviewedSheet(workbook, sheet, columns, counts, rows);
    }

    private static Map<Heading, Integer> headings(Map<Integer, String> row) {
        Map<Heading, Integer> found = new HashMap<>();
        row.forEach((column, words) -> Heading.of(words).ifPresent(heading -> found.put(heading, column)));
        return found;
    }

    /** Claims and findings have columns that no other sheet has. */
    private boolean isReviewed() {
        return isOfFindings()
                || columns.containsKey(Heading.CLAIM_ID)
                || columns.containsKey(Heading.VERDICT)
                || columns.containsKey(Heading.FINGERPRINT);
    }

    private boolean isOfFindings() {
        return columns.containsKey(Heading.FINDING_CODE)
                || (!columns.containsKey(Heading.CLAIM_ID)
                        && sheet.name().strip().equalsIgnoreCase("Findings"));
    }

    /**
     * The rows.
     *
     * @throws UnreadableInput if a column that is needed is missing, or stands there twice
     */
    List<ReviewedRow> rows() throws UnreadableInput {
        checkColumns();
        List<ReviewedRow> read = new ArrayList<>();
        for (int row : rows) {
            if (!cell(row, Heading.FINGERPRINT).isEmpty()) {
                read.add(row(row));
            }
        }
        return read;
    }

    /** How many cells for the reviewer are filled in. */
    int cellsFilledIn() {
        return (int) rows.stream()
                .mapToLong(row -> List.of(Heading.VERDICT, Heading.NOTE).stream()
                        .filter(heading -> !cell(row, heading).isEmpty())
                        .count())
                .sum();
    }

    private void checkColumns() throws UnreadableInput {
        List<Heading> needed = new ArrayList<>(Heading.NEEDED);
        if (isOfFindings()) {
            needed.add(Heading.FINDING_CODE);
        }
        List<Heading> missing =
                needed.stream().filter(heading -> !columns.containsKey(heading)).toList();
        if (!missing.isEmpty()) {
            throw fault(
                    "has no column " + names(missing),
                    "Put it back, or copy your verdicts into a fresh workbook of the same audit.");
        }
        List<Heading> twice = needed.stream()
                .filter(heading -> counts.getOrDefault(heading, 0) > 1)
                .toList();
        if (!twice.isEmpty()) {
            throw fault("has the column " + names(twice) + " twice", "Rename the one that is not meant.");
        }
    }

    private UnreadableInput fault(String what, String mend) {
        return new UnreadableInput(workbook + ", sheet " + sheet.name() + ",", what, mend);
    }

    private static String names(List<Heading> headings) {
        return headings.stream().map(Heading::words).collect(Collectors.joining(", "));
    }

    private ReviewedRow row(int row) {
        boolean finding = isOfFindings();
        Trace trace = new Trace(
                cell(row, Heading.FINGERPRINT),
                finding ? cell(row, Heading.FINDING_CODE) : "",
                cell(row, Heading.SOURCE_NAME),
                cell(row, finding ? Heading.CLAIM_WORDS : Heading.CLAIM));
        return new ReviewedRow(
                workbook + ", sheet " + sheet.name() + ", row " + row,
                cell(row, Heading.ARTICLE_PATH),
                trace,
                finding ? "" : cell(row, Heading.SOURCE_TYPE),
                start(row),
                cell(row, Heading.VERDICT),
                cell(row, Heading.NOTE),
                cell(row, Heading.REVIEWER));
    }

    private int start(int row) {
        String first = cell(row, Heading.START).split("\\D", 2)[0];
        return first.isEmpty() || first.length() > 9 ? 0 : Integer.parseInt(first);
    }

    private String cell(int row, Heading heading) {
        Integer column = columns.get(heading);
        return column == null
                ? ""
                : sheet.rows()
                        .getOrDefault(row, Map.of())
                        .getOrDefault(column, "")
                        .strip();
    }
}
