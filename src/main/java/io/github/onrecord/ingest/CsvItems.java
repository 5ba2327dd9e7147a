package io.github.onrecord.ingest;

import io.github.onrecord.ingest.FieldMapping.Field;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads CSV: the first row names the columns, every other row is an article. A row that is none is told with its line,
 * and reading goes on at the next line that begins a row of as many fields as there are columns.
 */
final class CsvItems {
    private final String name;
    private final Limits limits;
    private final FieldMapping mapping;
    private final CsvForm form;
    private final FieldDraft drafts;

    CsvItems(String name, Limits limits, FieldMapping mapping, CsvForm form) {
        this.name = name;
        this.limits = limits;
        this.mapping = mapping;
        this.form = form;
        this.drafts = new FieldDraft(limits);
    }

    void read(InputStream content, ItemSink sink) throws IOException {
        Rows rows = new Rows(new Lines(content, limits.maxBytes()), form, limits.maxBytes());
        rows.skipHeader();
        while (rows.next()) {
            Where where = Where.of(name, rows.line(), "line " + rows.line());
            Optional<CsvRow> row = rows.row();
            if (row.isEmpty()) {
                sink.take(new Item.Unread(where, broken(where)));
            } else {
                Map<Field, String> values = values(row.get());
                sink.take(new Item.Document(
                        where,
                        row.get().size(),
                        () -> List.of(drafts.of(name + "#" + where.record(), values)
                                .at(Optional.ofNullable(values.get(Field.URL))))));
            }
        }
    }

    private Map<Field, String> values(CsvRow row) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            OptionalInt column = mapping.column(field, form.header());
            if (column.isPresent()) {
                values.put(field, row.fields().get(column.getAsInt()));
            }
        }
        return values;
    }

    private UnreadableInput broken(Where where) {
        return new UnreadableInput(
                UnreadableInput.Reason.BROKEN_ROW,
                where.words(),
                "begins no row of " + form.header().size() + " fields",
                "A quotation mark inside a field must be doubled. Export it again, or mend the row.");
    }

    /** The rows of a file, sound ones and broken ones. */
    private static final class Rows {
        private final Lines lines;
        private final CsvForm form;
        private final long longest;
        /** Lines that are read but not yet part of a row that was given. */
        private final Deque<Waiting> waiting = new ArrayDeque<>();

        private record Waiting(String text, boolean isTooLong) {
            boolean isBlank() {
                return !isTooLong && text.isBlank();
            }
        }

        private record Found(CsvRow row, int lines) {}

        private long waitingFrom = 1;
        private long line;
        private Optional<CsvRow> row = Optional.empty();

        Rows(Lines lines, CsvForm form, long longest) {
            this.lines = lines;
            this.form = form;
            this.longest = longest;
        }

        void skipHeader() throws IOException {
            fill();
            drop();
        }

        /** Goes on to the next row; a run of lines that are no row counts as one. */
        boolean next() throws IOException {
            boolean metBroken = false;
            while (fill()) {
                if (waiting.element().isBlank()) {
                    drop();
                    continue;
                }
                Optional<Found> found = found();
                if (found.isPresent() && metBroken) {
                    return true;
                }
                if (found.isPresent()) {
                    line = waitingFrom;
                    row = Optional.of(found.get().row());
                    for (int i = 0; i < found.get().lines(); i++) {
                        drop();
                    }
                    return true;
                }
                if (!metBroken) {
                    line = waitingFrom;
                    row = Optional.empty();
                    metBroken = true;
                }
                drop();
            }
            return metBroken;
        }

        /** The row that begins with the first waiting line, if one does. */
        private Optional<Found> found() throws IOException {
            StringBuilder text = new StringBuilder();
            int taken = 0;
            long marks = 0;
            Iterator<Waiting> held = waiting.iterator();
            while (text.length() <= longest && (held.hasNext() || read())) {
                Waiting waits = held.hasNext() ? held.next() : waiting.getLast();
                if (waits.isTooLong()) {
                    return Optional.empty();
                }
                text.append(taken == 0 ? "" : "\n").append(waits.text());
                taken++;
                marks += waits.text().chars().filter(c -> c == '"').count();
                // With an odd number of marks a field is still open, so there is nothing to parse yet.
                if (marks % 2 == 0) {
                    return sound(CsvRow.of(text.toString(), 0, form.delimiter()), taken);
                }
                held = held.hasNext() ? held : Collections.emptyIterator();
            }
            return Optional.empty();
        }

        private Optional<Found> sound(CsvRow parsed, int taken) {
            boolean isRow =
                    parsed.isSound() && parsed.fields().size() == form.header().size();
            return isRow ? Optional.of(new Found(parsed, taken)) : Optional.empty();
        }

        private boolean fill() throws IOException {
            return !waiting.isEmpty() || read();
        }

        private boolean read() throws IOException {
            if (!lines.next()) {
                return false;
            }
            waiting.add(new Waiting(Decoded.of(lines.bytes()).text(), lines.isTooLong()));
            return true;
        }

        private void drop() {
            waiting.remove();
            waitingFrom++;
        }

        long line() {
            return line;
        }

        Optional<CsvRow> row() {
            return row;
        }
    }
}
