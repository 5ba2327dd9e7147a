package io.github.onrecord.cli;

import io.github.onrecord.archive.analysis.AnalysisOptions;
import io.github.onrecord.archive.analysis.CreditGraph;
import io.github.onrecord.archive.report.GraphFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord archive graph}: who credits whom. */
@Command(
        name = "graph",
        description = "Writes who credits whom for claims, across all articles of a store, and the circles in it.",
        footer = {
            "",
            "Exit codes: 0 written; 2 the command or the store could not be used.",
            "",
            "Examples:",
            "  onrecord archive graph --store archive.duckdb --out credit.svg",
            "  onrecord archive graph --store archive.duckdb --out credit.graphml --out credit.json"
        })
final class ArchiveGraphCommand implements Callable<Integer> {
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
            description = "Where to write; the ending says what: .graphml, .dot, .json or .svg. May be repeated.")
    private List<Path> outs = List.of();

    ArchiveGraphCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        for (Path out : outs) {
            format(out);
        }
        AnalysisOptions options = flags.options(1, false);
        CreditGraph graph = flags.open(archive -> CreditGraph.of(archive, options));
        for (Path out : outs) {
            write(graph, out);
            terminal.say("Wrote " + out + ".");
        }
        return Main.CLEAN;
    }

    private GraphFormat format(Path out) {
        return GraphFormat.of(out.toString())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "The ending of " + out + " names no format. Use .graphml, .dot, .json or .svg."));
    }

    private void write(CreditGraph graph, Path out) throws Refusal {
        try (ReplacedFile file = ReplacedFile.open(out)) {
            format(out).write(graph, file.stream());
            file.keep();
        } catch (IOException failure) {
            throw ReplacedFile.refused(out, failure);
        }
    }
}
