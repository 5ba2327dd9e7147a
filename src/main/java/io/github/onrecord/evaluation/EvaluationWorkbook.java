package io.github.onrecord.evaluation;

import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.report.PlainWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An evaluation as a workbook: a sheet of figures and a sheet of all mistakes. */
public final class EvaluationWorkbook {
    private EvaluationWorkbook() {}

    /**
     * Writes the workbook. The stream is flushed and left open. Same evaluation, same bytes.
     *
     * @throws IOException if the stream cannot take the bytes
     */
    public static void write(Evaluation evaluation, OutputStream out) throws IOException {
        PlainWorkbook.write("OnRecord measured against gold", List.of(figures(evaluation), errors(evaluation)), out);
    }

    private static PlainSheet figures(Evaluation evaluation) {
        List<Column> columns = List.of(
                Column.words("Measured", 34),
                Column.words("What", 44),
                Column.numbers("Precision", 11),
                Column.numbers("Recall", 11),
                Column.numbers("F1", 11),
                Column.numbers("Ours right", 11),
                Column.numbers("Ours", 11),
                Column.numbers("Gold found", 13),
                Column.numbers("Gold", 11));
        List<List<Cell>> rows = evaluation.sections().stream()
                .flatMap(section -> section.figures().stream().map(figure -> row(section, figure)))
                .toList();
        return new PlainSheet(
                "Figures",
                "Articles with gold: " + evaluation.articles() + "; rules: " + evaluation.rules() + ".",
                columns,
                rows);
    }

    private static List<Cell> row(Section section, Figure figure) {
        return Stream.of(
                        Stream.of(Cell.words(section.title()), Cell.words(figure.name())),
                        Stream.of(
                                share(figure.precision().map(Share::value)),
                                share(figure.recall().map(Share::value)),
                                share(figure.f1())),
                        counts(figure.precision()),
                        counts(figure.recall()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Cell share(Optional<Double> share) {
        return share.map(Cell::share).orElse(Cell.EMPTY);
    }

    private static Stream<Cell> counts(Optional<Share> share) {
        return share.isEmpty()
                ? Stream.of(Cell.EMPTY, Cell.EMPTY)
                : Stream.of(
                        Cell.number(share.get().right()),
                        Cell.number(share.get().of()));
    }

    private static PlainSheet errors(Evaluation evaluation) {
        List<Column> columns = List.of(
                Column.words("Error", 10),
                Column.words("Article", 26),
                Column.words("The gold says", 36),
                Column.words("OnRecord says", 36),
                Column.words("Words", 80));
        List<List<Cell>> rows = evaluation.mistakes().stream()
                .map(mistake -> Stream.of(
                                mistake.kind().id(),
                                mistake.article(),
                                mistake.wanted(),
                                mistake.got(),
                                mistake.words())
                        .map(Cell::words)
                        .toList())
                .toList();
        return new PlainSheet("Errors", "Where OnRecord and the gold differ, worst first.", columns, rows);
    }
}
