package io.github.onrecord.training;

import io.github.onrecord.article.Span;
import io.github.onrecord.training.Annotation.Marked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of an annotation, and finds claims that the annotator cut anew in the text. */
final class AnnotationRows {
    private static final Pattern PIECE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Path file;
    private final PlainCopy copy;
    private final FilledTable table;
    private final List<String> faults = new ArrayList<>();

    AnnotationRows(Path file, PlainCopy copy, FilledTable table) {
        this.file = file;
        this.copy = copy;
        this.table = table;
    }

    Annotation read(String annotator) {
        List<Marked> claims = new ArrayList<>();
        for (Map<Integer, String> row : table.rows()) {
            List<Span> spans = spans(row);
            if (!spans.isEmpty()) {
                claims.add(new Marked(
                        spans,
                        choices(row),
                        table.cell(row, AnnotationWorkbook.SOURCE),
                        table.cell(row, AnnotationWorkbook.CUE)));
            }
        }
        return new Annotation(annotator, copy, claims, faults);
    }

    private List<Span> spans(Map<Integer, String> row) {
        List<Span> spans = new ArrayList<>();
        Matcher pieces = PIECE.matcher(table.cell(row, AnnotationWorkbook.PLACE));
        while (pieces.find()) {
            int start = Integer.parseInt(pieces.group(1));
            int end = Integer.parseInt(pieces.group(2));
            if (start < end && end <= copy.text().length()) {
                spans.add(new Span(start, end));
            }
        }
        String words = table.cell(row, AnnotationWorkbook.CLAIM);
        if (spans.isEmpty() && !words.isEmpty()) {
            int at = copy.text().indexOf(words);
            if (at < 0) {
                faults.add(file + ": the words “" + Words.shortened(words, 60)
                        + "” are not in the article, so this row was left out. Copy them as they are printed.");
                return List.of();
            }
            return List.of(new Span(at, at + words.length()));
        }
        return spans;
    }

    private Map<Axis, String> choices(Map<Integer, String> row) {
        Map<Axis, String> choices = Annotation.noChoices();
        for (Axis axis : Axis.values()) {
            String written = table.cell(row, axis.header());
            Optional<String> id = axis.id(written);
            id.ifPresent(known -> choices.put(axis, known));
            if (id.isEmpty() && !written.isEmpty()) {
                faults.add(file + ": “" + written + "” is no answer for " + axis.header() + " ("
                        + table.cell(row, AnnotationWorkbook.ID)
                        + "), so it was left out. Pick one of the list.");
            }
        }
        return choices;
    }
}
