package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.ingest.FieldMapping.Field;
import java.util.List;
import java.util.Optional;

/**
 * How a CSV file is written.
 *
 * @param delimiter what stands between its fields
 * @param header the names of its columns
 */
record CsvForm(char delimiter, List<String> header) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    CsvForm {
        header = List.copyOf(header);
    }

    /** The form, if the first line names at least two columns and one of them holds the text. */
    static Optional<CsvForm> of(byte[] beginning, FieldMapping mapping) {
        String text = Decoded.byMark(beginning).map(Decoded::text).orElseGet(() -> new String(beginning, UTF_8));
        int end = text.indexOf('\n');
        if (end < 0) {
            return Optional.empty();
        }
        String line = text.substring(0, text.charAt(Math.max(0, end - 1)) == '\r' ? end - 1 : end);
        for (char delimiter : DELIMITERS) {
            CsvRow row = CsvRow.of(line, 0, delimiter);
            if (row.isSound()
                    && row.fields().size() > 1
                    && mapping.column(Field.TEXT, row.fields()).isPresent()) {
                return Optional.of(new CsvForm(delimiter, row.fields()));
            }
        }
        return Optional.empty();
    }
}
