package io.github.onrecord.training;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.SheetRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a table that came back: sorted, with columns moved, the sheet renamed, saved by Excel or LibreOffice. The
 * table is found by its header row.
 *
 * @param columns the headers, in lower case without marks, and where they stand
 * @param rows the words of each row by column, from the header on
 */
record FilledTable(Map<String, Integer> columns, List<Map<Integer, String>> rows) {
    /**
     * All tables of a workbook that have these headers.
     *
     * @throws UnreadableInput if the file is no workbook
     */
    static List<FilledTable> in(Path workbook, List<String> headers) throws UnreadableInput {
        List<FilledTable> tables = new ArrayList<>();
        for (SheetRows sheet : SheetRows.open(workbook)) {
            of(sheet, headers).ifPresent(tables::add);
        }
        return tables;
    }

    private static Optional<FilledTable> of(SheetRows sheet, List<String> headers) {
        for (Map.Entry<Integer, Map<Integer, String>> row : sheet.rows().entrySet()) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            row.getValue().forEach((column, words) -> columns.putIfAbsent(Words.bare(words), column));
            if (headers.stream().map(Words::bare).allMatch(columns::containsKey)) {
                List<Map<Integer, String>> rows = sheet.rows().entrySet().stream()
                        .filter(below -> below.getKey() > row.getKey())
                        .map(Map.Entry::getValue)
                        .toList();
                return Optional.of(new FilledTable(columns, rows));
            }
        }
        return Optional.empty();
    }

    /** What stands under a header; empty where nothing does. */
    String cell(Map<Integer, String> row, String header) {
        Integer column = columns.get(Words.bare(header));
        return column == null ? "" : row.getOrDefault(column, "").strip();
    }

    boolean has(String header) {
        return columns.containsKey(Words.bare(header));
    }
}
