package io.github.onrecord.cli;

import io.github.onrecord.archive.ArchiveRules;
import io.github.onrecord.archive.ArchiveRun;
import io.github.onrecord.archive.RunOptions;
import io.github.onrecord.archive.RunResult;
import io.github.onrecord.archive.UnusableStore;
import io.github.onrecord.ingest.FieldMapping;
import io.github.onrecord.report.ToolVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord archive run INPUT...}: audits an archive into a store. */
@Command(
        name = "run",
        description = "Audits an archive into a store. Stopped at any moment, the same command goes on where it was.",
        footer = {
            "",
            "Exit codes: 0 done; articles that could not be read are in the table journal. 2 the command, the rules or"
                    + " the store could not be used, or nothing at all could be read; with --strict also when anything"
                    + " could not be read.",
            "",
            "Examples:",
            "  onrecord archive run site-copy crawl.warc.gz --store archive.duckdb",
            "  onrecord archive run 'export/*.jsonl.gz' --map text=body,date=published_at --store archive.duckdb",
            "  onrecord archive run --store archive.duckdb --rules my-rules"
        })
final class ArchiveRunCommand implements Callable<Integer> {
    private static final int BATCH = 400;

    private final Terminal terminal;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Folders, files, zips and patterns: web archives (WARC, WACZ), JSON lines, CSV, feeds,"
                    + " sitemaps, and articles in all formats of audit; plain, gzip or zstd. Without any, what is in"
                    + " the store is brought up to the rules.")
    private List<String> inputs = List.of();

    @Option(names = "--store", paramLabel = "FILE", required = true, description = "The store; made if there is none.")
    private Path store = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME,...",
            converter = Mapping.class,
            description = "Which fields of JSON lines and CSV hold text, title, date, outlet, section, byline, url and"
                    + " language. The usual names are found without it.")
    private FieldMapping mapping = FieldMapping.usual();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Positive.class,
            description = "How many articles to audit at a time; as many as there are cores unless told.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--batch",
            paramLabel = "N",
            converter = Positive.class,
            description = "How many articles go into the store together; " + BATCH + " unless told.")
    private int batch = BATCH;

    @Option(names = "--strict", description = "Exit with 2 if anything could not be read.")
    private boolean strict;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Option(names = "--quiet", description = "No progress and no summary; faults are still told.")
    private boolean quiet;

    ArchiveRunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        ArchiveRules loaded = RulesOptions.sound(() -> ArchiveRules.read(rules.files()));
        RunOptions options = new RunOptions(store, inputs, mapping, threads, batch, ToolVersion.current());
        RunResult result = run(loaded, options);
        if (!quiet) {
            summary(result).forEach(terminal::say);
        }
        boolean nothingRead = !inputs.isEmpty() && result.occurrences() == 0;
        boolean notAll = result.faults() > 0 || strict && result.unread() > 0;
        return nothingRead || notAll ? Main.UNUSABLE : Main.CLEAN;
    }

    private RunResult run(ArchiveRules loaded, RunOptions options) throws Refusal {
        try (ArchiveProgress progress = new ArchiveProgress(terminal, quiet)) {
            return new ArchiveRun(loaded, options, Clock.systemUTC(), progress).run();
        } catch (UnusableStore fault) {
            throw new Refusal(String.valueOf(fault.getMessage()), fault);
        }
    }

    private List<String> summary(RunResult result) {
        String done = String.format(
                Locale.ROOT,
                "%s: %,d texts in %,d places; %,d texts audited in this run.",
                store,
                result.articles(),
                result.occurrences(),
                result.audited());
        String apart =
                String.format(Locale.ROOT, "%,d texts are set apart as doubtful (table set_apart).", result.setApart());
        String journal = String.format(
                Locale.ROOT, "%,d things could not be read in this run (table journal).", result.unread());
        return result.unread() == 0 ? List.of(done, apart) : List.of(done, apart, journal);
    }

    /** Reads a mapping. */
    static final class Mapping implements ITypeConverter<FieldMapping> {
        @Override
        public FieldMapping convert(String value) {
            try {
                return FieldMapping.of(value);
            } catch (IllegalArgumentException fault) {
                throw new TypeConversionException(String.valueOf(fault.getMessage()));
            }
        }
    }

    /** Reads a number of 1 or more. */
    static final class Positive implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9]\\d{0,5}")) {
                throw new TypeConversionException("'" + value + "' is no whole number of 1 or more.");
            }
            return Integer.valueOf(value);
        }
    }
}
