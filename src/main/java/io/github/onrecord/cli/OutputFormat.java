package io.github.onrecord.cli;

import io.github.onrecord.page.PageFileWriter;
import io.github.onrecord.report.AnnotationWriter;
import io.github.onrecord.report.CsvWriter;
import io.github.onrecord.report.JsonWriter;
import io.github.onrecord.report.JunitWriter;
import io.github.onrecord.report.LineWriter;
import io.github.onrecord.report.ReportWriter;
import io.github.onrecord.report.SarifWriter;
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
    XLSX(".xlsx"),
    /** No report of its own, but a copy of each draft with comments in it. */
    DOCX(".docx"),
    SARIF(".sarif"),
    JUNIT(".xml"),
    LINE(".lines"),
    CSV(".csv"),
    ANNOTATIONS(".jsonld"),
    HTML(".html");

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

    /** The endings in a sentence: ".txt, .json or .xlsx". */
    static String endings() {
        String all = Arrays.stream(values()).map(OutputFormat::ending).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }

    /** Whether it can be shown on a terminal. */
    boolean isText() {
        return this != XLSX && this != DOCX;
    }

    /**
     * A writer for it; the options are for text alone.
     *
     * @throws IllegalArgumentException for {@link #DOCX}, which {@link CommentedCopies} writes
     */
    ReportWriter writer(TextOptions options) {
        return switch (this) {
            case TEXT -> new TextWriter(options);
            case JSON -> new JsonWriter(JsonWriter.Layout.INDENTED);
            case JSONL -> new JsonWriter(JsonWriter.Layout.LINES);
            case XLSX -> new WorkbookWriter();
            case SARIF -> new SarifWriter();
            case JUNIT -> new JunitWriter();
            case LINE -> new LineWriter();
            case CSV -> new CsvWriter();
            case ANNOTATIONS -> new AnnotationWriter();
            case HTML -> new PageFileWriter();
            case DOCX -> throw new IllegalArgumentException("comments go into drafts, not into a report");
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
