package io.github.onrecord.training;

import io.github.onrecord.article.Span;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.SheetRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one person said of an article.
 *
 * @param annotator the name that was written in, else that of the file
 * @param copy the text that was annotated
 * @param claims in the order of the sheet
 * @param faults what could not be used, a sentence each
 */
public record Annotation(String annotator, PlainCopy copy, List<Marked> claims, List<String> faults) {
    /** Copies the lists. */
    public Annotation {
        claims = List.copyOf(claims);
        faults = List.copyOf(faults);
    }

    /**
     * A claim as annotated.
     *
     * @param spans where it stands, in UTF-16 units of the text
     * @param choices identifiers by axis; what was left empty is left out
     * @param source the source's words, as printed; empty for none
     * @param cue the cue's words, as printed; empty for none
     */
    record Marked(List<Span> spans, Map<Axis, String> choices, String source, String cue) {
        /** Copies the collections. */
        Marked {
            spans = List.copyOf(spans);
            choices = Map.copyOf(choices);
        }

        Optional<String> choice(Axis axis) {
            return Optional.ofNullable(choices.get(axis));
        }
    }

    /**
     * Reads a workbook that somebody annotated.
     *
     * @throws UnreadableInput if it is none, or if the text in it is no longer what it was
     */
    public static Annotation read(Path file) throws UnreadableInput {
        Map<String, String> start = pairs(file);
        String name = start.getOrDefault(Words.bare(AnnotationWorkbook.FILE), "");
        List<FilledTable> text = FilledTable.in(file, List.of(AnnotationWorkbook.LINE, AnnotationWorkbook.TEXT));
        List<FilledTable> claims = FilledTable.in(file, List.of(AnnotationWorkbook.ID, AnnotationWorkbook.PLACE));
        if (name.isEmpty() || text.isEmpty() || claims.isEmpty()) {
            throw new UnreadableInput(
                    file.toString(),
                    "is no annotation",
                    "Give workbooks that 'onrecord train annotate' wrote and people filled in.");
        }
        PlainCopy copy = new PlainCopy(name, text(text.get(0)));
        if (!copy.mark().equals(start.getOrDefault(Words.bare(AnnotationWorkbook.MARK), ""))) {
            throw new UnreadableInput(
                    file.toString(),
                    "holds another text than the one that was to be annotated",
                    "Copy the annotations into a fresh workbook of the same article.");
        }
        return new AnnotationRows(file, copy, claims.get(0)).read(annotator(file, start));
    }

    private static String annotator(Path file, Map<String, String> start) {
        String written = start.getOrDefault(Words.bare(Manual.YOUR_NAME), "");
        return written.isEmpty() ? String.valueOf(file.getFileName()).replaceFirst("\\.xlsx$", "") : written;
    }

    /** Rows of two cells, by the words of the first. */
    private static Map<String, String> pairs(Path file) throws UnreadableInput {
        Map<String, String> pairs = new TreeMap<>();
        for (SheetRows sheet : SheetRows.open(file)) {
            for (Map<Integer, String> row : sheet.rows().values()) {
                List<String> cells = new ArrayList<>(new TreeMap<>(row).values());
                if (cells.size() == 2) {
                    pairs.putIfAbsent(Words.bare(cells.get(0)), cells.get(1).strip());
                }
            }
        }
        return pairs;
    }

    /** Lines that are empty have no words in their row. */
    private static String text(FilledTable table) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (Map<Integer, String> row : table.rows()) {
            String number = table.cell(row, AnnotationWorkbook.LINE);
            if (!number.isEmpty()) {
                Integer column = table.columns().get(Words.bare(AnnotationWorkbook.TEXT));
                text.append(line++ == 0 ? "" : "\n").append(column == null ? "" : row.getOrDefault(column, ""));
            }
        }
        return text.toString();
    }

    static Map<Axis, String> noChoices() {
        return new EnumMap<>(Axis.class);
    }
}
