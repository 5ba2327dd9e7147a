package io.github.onrecord.cli;

import io.github.onrecord.archive.ArchiveQuery;
import io.github.onrecord.archive.FaultyQuery;
import io.github.onrecord.archive.UnusableStore;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord archive sql "..."}: asks a store. */
@Command(
        name = "sql",
        description = "Asks a store with SQL. The tables are described in docs/store.md; nothing can be changed.",
        footer = {
            "",
            "Exit codes: 0 answered; 2 the command, the store or the query could not be used.",
            "",
            "Examples:",
            "  onrecord archive sql --store archive.duckdb \"SELECT band, count(*) FROM claims GROUP BY band\"",
            "  onrecord archive sql --store archive.duckdb --format parquet --out claims.parquet \"FROM claims\""
        })
final class ArchiveSqlCommand implements Callable<Integer> {
    private static final String TABLE = "table";
    private static final String CSV = "csv";
    private static final String PARQUET = "parquet";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "1", description = "One query in DuckDB's SQL.")
    private String query = "";

    @Option(names = "--store", paramLabel = "FILE", required = true, description = "The store.")
    private Path store = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.class,
            completionCandidates = FormatNames.class,
            description = "table, csv or parquet; table unless told.")
    private String format = TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here, not to standard output.")
    private Optional<Path> out = Optional.empty();

    ArchiveSqlCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        if (format.equals(PARQUET) && out.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Parquet is no text. Give --out FILE with it.");
        }
        if (out.isPresent()) {
            write(out.get());
            terminal.say("Wrote " + out.get() + ".");
        } else {
            print(terminal.words());
        }
        return Main.CLEAN;
    }

    private void write(Path file) throws Refusal {
        try (ReplacedFile place = ReplacedFile.open(file)) {
            if (format.equals(PARQUET)) {
                writeParquet(place);
            } else {
                PrintWriter words = new PrintWriter(new OutputStreamWriter(place.stream(), StandardCharsets.UTF_8));
                print(words);
                words.flush();
            }
            place.keep();
        } catch (IOException failure) {
            throw ReplacedFile.refused(file, failure);
        }
    }

    /** DuckDB writes to a file of its own, whose bytes then go the way of all reports. */
    private void writeParquet(ReplacedFile place) throws Refusal, IOException {
        Path written = Files.createTempDirectory("onrecord").resolve("rows.parquet");
        try (ArchiveQuery asked = ArchiveQuery.open(store, Optional.of(written))) {
            asked.writeParquet(query, written);
            Files.copy(written, place.stream());
        } catch (UnusableStore | FaultyQuery fault) {
            throw refused(fault);
        } finally {
            Files.deleteIfExists(written);
            Files.deleteIfExists(written.getParent());
        }
    }

    private void print(PrintWriter words) throws Refusal {
        QueryText text = format.equals(CSV) ? new QueryText.Csv(words) : new QueryText.Table(words, terminal.columns());
        try (ArchiveQuery asked = ArchiveQuery.open(store, Optional.empty())) {
            asked.ask(query, text);
            text.end();
        } catch (UnusableStore | FaultyQuery fault) {
            throw refused(fault);
        }
    }

    private static Refusal refused(Exception fault) {
        return new Refusal(
                fault instanceof FaultyQuery
                        ? "The store does not take this query. " + fault.getMessage()
                        : String.valueOf(fault.getMessage()),
                fault);
    }

    /** Reads the names. */
    static final class Format implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!List.of(TABLE, CSV, PARQUET).contains(value)) {
                throw new TypeConversionException("'" + value + "' is none of table, csv and parquet.");
            }
            return value;
        }
    }

    /** The names, for completion. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return List.of(TABLE, CSV, PARQUET).iterator();
        }
    }
}
