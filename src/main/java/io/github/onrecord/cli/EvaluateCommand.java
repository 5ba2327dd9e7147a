package io.github.onrecord.cli;

import io.github.onrecord.audit.Auditor;
import io.github.onrecord.evaluation.Evaluation;
import io.github.onrecord.evaluation.EvaluationJson;
import io.github.onrecord.evaluation.EvaluationText;
import io.github.onrecord.evaluation.EvaluationWorkbook;
import io.github.onrecord.evaluation.Evaluator;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord evaluate --gold DIR}: measures OnRecord on articles that people annotated. */
@Command(
        name = "evaluate",
        description = "Measures OnRecord on gold: articles that people annotated by hand.",
        footer = {
            "",
            "Exit codes: 0 measured, whatever the figures; 2 the command, the rules or the gold could not be used.",
            "",
            "Examples:",
            "  onrecord evaluate --gold src/test/resources/gold",
            "  onrecord evaluate --gold corpus.jsonl.gz --errors 50 --out corpus.xlsx"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final String TEXT = "text";
    private static final String JSON = "json";

    private final Terminal terminal;

    @Option(
            names = "--gold",
            paramLabel = "PATH",
            required = true,
            description = "A file of gold, or a folder of them: claim gold, PolNeAR lines or Citron as JSON, brat"
                    + " (.ann beside .txt). What a file holds tells its form.")
    private Path gold = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "N",
            converter = Errors.class,
            description = "How many errors to list, worst first; 20 unless told, 0 for none.")
    private int errors = 20;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.class,
            completionCandidates = FormatNames.class,
            description = "text or json; text unless told.")
    private String format = TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            description = "Write the figures and all errors to a workbook too.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace the workbook even if a reviewer has written in it.")
    private boolean force;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        if (out.isPresent()) {
            check(out.get());
        }
        Evaluation evaluation = evaluation();
        if (out.isPresent()) {
            write(evaluation, out.get());
        }
        terminal.words()
                .print(
                        format.equals(JSON)
                                ? EvaluationJson.of(evaluation, errors)
                                : EvaluationText.of(evaluation, errors));
        return Main.CLEAN;
    }

    private void check(Path file) throws Refusal {
        if (!OutputFormat.byEnding(file).equals(Optional.of(OutputFormat.XLSX))) {
            throw new Refusal(file + " is no workbook by its ending. Give --out a name that ends in .xlsx; text and"
                    + " JSON go to standard output.");
        }
        Destination.file(OutputFormat.XLSX, file).check(force, List.of());
    }

    private Evaluation evaluation() throws Refusal {
        try {
            return Evaluator.with(Auditor.with(rules.load())).evaluate(gold);
        } catch (UnreadableInput fault) {
            throw new Refusal(String.valueOf(fault.getMessage()), fault);
        }
    }

    private void write(Evaluation evaluation, Path file) throws Refusal {
        try (ReplacedFile place = ReplacedFile.open(file)) {
            EvaluationWorkbook.write(evaluation, place.stream());
            place.keep();
        } catch (IOException failure) {
            throw ReplacedFile.refused(file, failure);
        }
        terminal.say("Wrote " + file + ".");
    }

    /** Reads a number of errors. */
    static final class Errors implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,7}")) {
                throw new TypeConversionException("'" + value + "' is no number of errors. Write 0 or more.");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads the names. */
    static final class Format implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!value.equals(TEXT) && !value.equals(JSON)) {
                throw new TypeConversionException("'" + value + "' is neither text nor json.");
            }
            return value;
        }
    }

    /** The names, for completion. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return List.of(TEXT, JSON).iterator();
        }
    }
}
