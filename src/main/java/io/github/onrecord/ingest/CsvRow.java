package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of CSV after RFC 4180: fields with a delimiter, a quotation mark or a line end in them stand in quotation marks,
 * and a mark in them is doubled.
 *
 * @param fields its fields; those before the fault in a row that is not sound
 * @param state whether it is a row
 * @param end where the text after it begins, its line end passed over
 */
record CsvRow(List<String> fields, State state, int end) {
    CsvRow {
        fields = List.copyOf(fields);
    }

    /** What a text begins with. */
    enum State {
        SOUND,
        /** A quotation mark stands where none may. */
        BROKEN,
        /** The text ends inside a quoted field. */
        OPEN
    }

    /** How many characters its fields hold. */
    long size() {
        return fields.stream().mapToLong(String::length).sum();
    }

    boolean isSound() {
        return state == State.SOUND;
    }

    /** The row that begins at a place of a text. */
    static CsvRow of(String text, int start, char delimiter) {
        List<String> fields = new ArrayList<>();
        int at = start;
        while (true) {
            StringBuilder field = new StringBuilder();
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            at = quoted ? quoted(text, at + 1, field) : plain(text, at, delimiter, field);
            if (at < 0) {
                return new CsvRow(fields, at == OPEN ? State.OPEN : State.BROKEN, text.length());
            }
            fields.add(field.toString());
            if (at == text.length()) {
                return new CsvRow(fields, State.SOUND, at);
            }
            char next = text.charAt(at);
            if (next == '\n' || next == '\r') {
                boolean both = next == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                return new CsvRow(fields, State.SOUND, at + (both ? 2 : 1));
            }
            if (next != delimiter) {
                return new CsvRow(fields, State.BROKEN, text.length());
            }
            at++;
        }
    }

    private static final int OPEN = -1;
    private static final int BROKEN = -2;

    /** Where a quoted field ends, behind its mark. */
    private static int quoted(String text, int start, StringBuilder field) {
        int at = start;
        while (true) {
            int mark = text.indexOf('"', at);
            if (mark < 0) {
                return OPEN;
            }
            field.append(text, at, mark);
            if (mark + 1 < text.length() && text.charAt(mark + 1) == '"') {
                field.append('"');
                at = mark + 2;
            } else {
                return mark + 1;
            }
        }
    }

    private static int plain(String text, int start, char delimiter, StringBuilder field) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == delimiter || c == '\n' || c == '\r') {
                break;
            }
            if (c == '"') {
                return BROKEN;
            }
            at++;
        }
        field.append(text, start, at);
        return at;
    }
}
