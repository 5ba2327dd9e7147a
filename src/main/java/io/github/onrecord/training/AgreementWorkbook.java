package io.github.onrecord.training;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.report.Paper;
import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.report.PlainWorkbook;
import io.github.onrecord.training.Annotations.Compared;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes how far annotators agree, and where they differ, with room to settle it; reads what was settled. */
public final class AgreementWorkbook {
    private static final String WHAT = "What";
    private static final String SETTLED = "Settled";

    private AgreementWorkbook() {}

    /**
     * Writes the workbook. The stream is flushed and left open. Same annotations, same bytes.
     *
     * @throws IOException if the stream cannot take the bytes
     */
    public static void write(Annotations annotations, Paper paper, OutputStream out) throws IOException {
        PlainWorkbook.write(
                "Agreement on " + annotations.copy().name(),
                List.of(
                        AgreementSheet.of(
                                "Agreement",
                                "1 is full agreement, 0 what chance would give; under 0.67 the answers are no ground for"
                                        + " conclusions. The range holds in 95 % of draws of other claims.",
                                annotations.agreements()),
                        differences(annotations)),
                paper,
                out);
    }

    private static PlainSheet differences(Annotations annotations) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(AnnotationWorkbook.ID, 9),
                Column.words(AnnotationWorkbook.CLAIM, 50),
                Column.words(WHAT, 16)));
        annotations.people().forEach(person -> columns.add(Column.words(person, 26)));
        columns.add(Column.words(SETTLED, 26));
        List<List<Cell>> rows = new ArrayList<>();
        for (Compared claim : annotations.claims()) {
            for (Axis axis : Axis.values()) {
                if (claim.differs(axis)) {
                    rows.add(row(annotations, claim, axis));
                }
            }
        }
        return new PlainSheet(
                "Differences",
                "Talk each over, write what you settle on into the last column, and give this file to --settled.",
                columns,
                rows);
    }

    private static List<Cell> row(Annotations annotations, Compared claim, Axis axis) {
        List<Cell> row = new ArrayList<>(
                List.of(Cell.words(claim.id()), Cell.words(annotations.words(claim)), Cell.words(axis.header())));
        claim.said()
                .forEach(said -> row.add(Cell.words(said.flatMap(marked -> marked.choice(axis))
                        .map(axis::words)
                        .orElse(""))));
        row.add(
                claim.settled().containsKey(axis)
                        ? Cell.filled(axis.words(claim.settled().get(axis)))
                        : Cell.BLANK);
        return row;
    }

    /**
     * What was settled: words by claim id and header of the axis.
     *
     * @throws UnreadableInput if the file is no such workbook
     */
    public static Map<String, Map<String, String>> settled(Path file) throws UnreadableInput {
        Map<String, Map<String, String>> settled = new TreeMap<>();
        List<FilledTable> tables = FilledTable.in(file, List.of(AnnotationWorkbook.ID, WHAT, SETTLED));
        if (tables.isEmpty()) {
            throw new UnreadableInput(
                    file.toString(),
                    "has no sheet of differences",
                    "Give the agreement workbook that 'onrecord train agree' wrote.");
        }
        for (Map<Integer, String> row : tables.get(0).rows()) {
            String words = tables.get(0).cell(row, SETTLED);
            if (!words.isEmpty()) {
                settled.computeIfAbsent(tables.get(0).cell(row, AnnotationWorkbook.ID), first -> new TreeMap<>())
                        .put(tables.get(0).cell(row, WHAT), words);
            }
        }
        return settled;
    }
}
