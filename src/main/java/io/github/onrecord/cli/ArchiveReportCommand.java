package io.github.onrecord.cli;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import io.github.onrecord.archive.analysis.AnalysisOptions;
import io.github.onrecord.archive.analysis.Portrait;
import io.github.onrecord.archive.analysis.Precision;
import io.github.onrecord.archive.report.ArchivePage;
import io.github.onrecord.archive.report.ArchiveWorkbook;
import io.github.onrecord.archive.report.SampleFolder;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord archive report}: the figures of a store as a workbook and a page. */
@Command(
        name = "report",
        description = "Writes the figures of a store: change over time, who leans on whom, circles, same texts.",
        footer = {
            "",
            "Exit codes: 0 written; 2 the command or the store could not be used.",
            "",
            "Examples:",
            "  onrecord archive report --store archive.duckdb --out report.xlsx --out report.html",
            "  onrecord archive report --store archive.duckdb --over own --out own.html",
            "  onrecord archive report --store archive.duckdb --reviewed review.articles --out report.html"
        })
final class ArchiveReportCommand implements Callable<Integer> {
    private static final String AUTHOR = "author";
    private static final String WORKBOOK = ".xlsx";
    private static final String PAGE = ".html";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Mixin
    private AnalysisFlags flags = new AnalysisFlags();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write: a workbook (.xlsx) or a page (.html). May be repeated.")
    private List<Path> outs = List.of();

    @Option(
            names = "--least",
            paramLabel = "N",
            converter = ArchiveRunCommand.Positive.class,
            description = "Give no figure from fewer articles; 30 unless told.")
    private int least = 30;

    @Option(
            names = "--by",
            paramLabel = "author",
            converter = Author.class,
            description = "Figures by author, too. Not for ranking writers: desks and beats differ.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--reviewed",
            paramLabel = "DIR",
            description = "The folder of a sample whose verdicts were imported: how often reviewers agree.")
    private Optional<Path> reviewed = Optional.empty();

    @Option(
            names = "--all",
            paramLabel = "FORMAT",
            converter = Format.class,
            description = "Write all claims and articles beside the first report, as csv or parquet.")
    private Optional<WholeTables.Format> all = Optional.empty();

    ArchiveReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        for (Path out : outs) {
            checkEnding(out);
        }
        AnalysisOptions options = flags.options(least, by.isPresent());
        Optional<Precision> precision = precision();
        flags.open(archive -> {
            write(archive, Portrait.of(archive, options), precision);
            return Main.CLEAN;
        });
        return Main.CLEAN;
    }

    private void checkEnding(Path out) {
        if (!isA(out, WORKBOOK) && !isA(out, PAGE)) {
            throw new ParameterException(
                    spec.commandLine(), "The ending of " + out + " names no report. Use .xlsx or .html.");
        }
    }

    private Optional<Precision> precision() throws Refusal {
        if (reviewed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SampleFolder.precision(reviewed.get()));
        } catch (UnreadableInput fault) {
            throw new Refusal(String.valueOf(fault.getMessage()), fault);
        }
    }

    private void write(OpenArchive archive, Portrait portrait, Optional<Precision> precision)
            throws UnusableStore, Refusal {
        List<Path> whole = all.isPresent() ? WholeTables.write(archive, all.get(), outs.get(0)) : List.of();
        List<String> names =
                whole.stream().map(file -> String.valueOf(file.getFileName())).toList();
        List<Path> written = new ArrayList<>(whole);
        for (Path out : outs) {
            try (ReplacedFile file = ReplacedFile.open(out)) {
                if (isA(out, WORKBOOK)) {
                    ArchiveWorkbook.write(portrait, precision, names, file.stream());
                } else {
                    ArchivePage.write(portrait, precision, file.stream());
                }
                file.keep();
                written.add(out);
            } catch (IOException failure) {
                throw ReplacedFile.refused(out, failure);
            }
        }
        written.forEach(file -> terminal.say("Wrote " + file + "."));
    }

    private static boolean isA(Path out, String ending) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Reads what else figures are taken by. */
    static final class Author implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!value.equals(AUTHOR)) {
                throw new TypeConversionException(
                        "'" + value + "' is not " + AUTHOR + ". Months, sections, outlets and kinds are always there.");
            }
            return value;
        }
    }

    /** Reads a format. */
    static final class Format implements ITypeConverter<WholeTables.Format> {
        @Override
        public WholeTables.Format convert(String value) {
            return WholeTables.Format.of(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is neither csv nor parquet."));
        }
    }
}
