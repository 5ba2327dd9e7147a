package io.github.onrecord.cli;

import io.github.onrecord.report.DiffHtml;
import io.github.onrecord.report.DiffJson;
import io.github.onrecord.report.DiffText;
import io.github.onrecord.report.DiffWorkbook;
import io.github.onrecord.report.DiffWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a diff is written as. */
enum DiffFormat {
    TEXT(".txt"),
    JSON(".json"),
    HTML(".html"),
    XLSX(".xlsx");

    private final String ending;

    DiffFormat(String ending) {
        this.ending = ending;
    }

    /** The name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's ending asks for, in any case. */
    static Optional<DiffFormat> byEnding(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /**
     * A writer for it.
     *
     * @param columns the width of text
     * @param color whether text is painted
     */
    DiffWriter writer(int columns, boolean color) {
        return switch (this) {
            case TEXT -> new DiffText(columns, color);
            case JSON -> new DiffJson();
            case HTML -> new DiffHtml();
            case XLSX -> new DiffWorkbook();
        };
    }

    /** Reads the names. */
    static final class Converter implements ITypeConverter<DiffFormat> {
        @Override
        public DiffFormat convert(String value) {
            return Arrays.stream(values())
                    .filter(format -> format.id().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                            + Arrays.stream(values()).map(DiffFormat::id).collect(Collectors.joining(", ")) + "."));
        }
    }

    /** The names, for completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(DiffFormat::id).iterator();
        }
    }
}
