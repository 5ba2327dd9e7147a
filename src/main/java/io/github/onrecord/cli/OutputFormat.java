package io.github.onrecord.cli;

import io.github.onrecord.report.JsonWriter;
import io.github.onrecord.report.ReportWriter;
import io.github.onrecord.report.TextOptions;
import io.github.onrecord.report.TextWriter;
import io.github.onrecord.report.WorkbookWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a report is written as. */
enum OutputFormat {
    TEXT(".txt"),
    JSON(".json"),
    JSONL(".jsonl"),
    XLSX(".xlsx");

    private final String ending;

    OutputFormat(String ending) {
        this.ending = ending;
    }

    /** The name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ending of its files, with the dot. */
    String ending() {
        return ending;
    }

    /** The format that a file's ending asks for, in any case. */
    static Optional<OutputFormat> byEnding(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /** A writer for it; the options are for text alone. */
    ReportWriter writer(TextOptions options) {
        return switch (this) {
            case TEXT -> new TextWriter(options);
            case JSON -> new JsonWriter(JsonWriter.Layout.INDENTED);
            case JSONL -> new JsonWriter(JsonWriter.Layout.LINES);
            case XLSX -> new WorkbookWriter();
        };
    }

    /** Reads the names. */
    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return Arrays.stream(values())
                    .filter(format -> format.id().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                            + Arrays.stream(values()).map(OutputFormat::id).collect(Collectors.joining(", ")) + "."));
        }
    }

    /** The names, for completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(OutputFormat::id).iterator();
        }
    }
}
