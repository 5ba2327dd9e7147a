package io.github.onrecord.training;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.Paper;
import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.report.PlainWorkbook;
import io.github.onrecord.scoring.ScoredClaim;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a workbook in which a person annotates an article. OnRecord cuts it into claims and says nothing of them. */
public final class AnnotationWorkbook {
    static final String ID = "Claim id";
    static final String CLAIM = "Claim";
    static final String SOURCE = "Source, as printed";
    static final String CUE = "Cue, as printed";
    static final String NOTE = "Note";
    static final String PLACE = "Place";
    static final String LINE = "Line";
    static final String TEXT = "Text of the article";
    static final String MARK = "Mark of the text";
    static final String FILE = "File";

    private AnnotationWorkbook() {}

    /**
     * Writes the workbook. The stream is flushed and left open. Same article, same bytes.
     *
     * @param audit the audit of the copy's article
     * @throws IOException if the stream cannot take the bytes
     */
    public static void write(PlainCopy copy, Audit audit, Paper paper, OutputStream out) throws IOException {
        PlainWorkbook.write(
                "Annotation of " + copy.name(), List.of(start(copy), claims(audit), text(copy)), paper, out);
    }

    private static PlainSheet start(PlainCopy copy) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.words(Manual.YOUR_NAME), Cell.BLANK));
        rows.add(List.of(Cell.words(FILE), Cell.words(copy.name())));
        rows.add(List.of(Cell.words(MARK), Cell.words(copy.mark())));
        List<String> steps = List.of(
                "Annotate alone. Do not look at another’s sheet, or at OnRecord’s reading, before you have finished.",
                "Answer for every claim in the sheet Claims: is it rated, or background that any reader can check?",
                "Copy source and cue as they are printed in the claim. Leave them empty where the claim has none.",
                "If OnRecord cut a claim badly, say ‘no claim’ and write the words you mean into a new row under the"
                        + " last one, exactly as they are printed.",
                "Then 'onrecord train agree' compares two sheets or more and makes gold of them.",
                Manual.NOT_TRUTH);
        steps.forEach(step -> rows.add(List.of(Cell.words(String.valueOf(rows.size() - 2)), Cell.words(step))));
        return new PlainSheet(
                "Start",
                "An annotation of " + copy.name() + " by one person.",
                List.of(Column.words("Step", 18), Column.words("What to do", 96)),
                rows);
    }

    private static PlainSheet claims(Audit audit) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.words(ID, 9), Column.numbers("¶", 5), Column.words(CLAIM, 44)));
        Arrays.stream(Axis.values())
                .forEach(axis -> columns.add(Column.choices(
                        axis.header(), axis.width(), List.copyOf(axis.choices().keySet()))));
        columns.add(Column.words(SOURCE, 22));
        columns.add(Column.words(CUE, 16));
        columns.add(Column.words(NOTE, 22));
        columns.add(Column.words(PLACE, 12));
        return new PlainSheet(
                "Claims",
                "Write in the yellow cells; leave Claim id and Place as they are.",
                columns,
                audit.claims().stream()
                        .filter(claim -> !claim.claim().spans().isEmpty())
                        .map(claim -> row(audit, claim))
                        .toList());
    }

    private static List<Cell> row(Audit audit, ScoredClaim claim) {
        List<Span> spans = claim.claim().spans().list();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(claim.claim().id()));
        row.add(Cell.number(audit.article().paragraphAt(spans.get(0).start())));
        row.add(Cell.words(claim.claim().spans().in(audit.article().text())));
        for (int cell = 0; cell < Axis.values().length + 3; cell++) {
            row.add(Cell.BLANK);
        }
        row.add(Cell.words(
                spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "))));
        return row;
    }

    private static PlainSheet text(PlainCopy copy) {
        String[] lines = copy.text().split("\n", -1);
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(List.of(Cell.number(rows.size() + 1), Cell.words(line)));
        }
        return new PlainSheet(
                "Article",
                "The text as it was when the claims were cut. Leave it as it is.",
                List.of(Column.numbers(LINE, 6), Column.words(TEXT, 110)),
                rows);
    }
}
