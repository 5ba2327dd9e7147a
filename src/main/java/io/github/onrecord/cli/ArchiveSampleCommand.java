package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import io.github.onrecord.archive.analysis.AnalysisOptions;
import io.github.onrecord.archive.analysis.ClaimSample;
import io.github.onrecord.archive.analysis.SampledClaim;
import io.github.onrecord.archive.report.SampleFolder;
import io.github.onrecord.archive.report.SampleWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord archive sample}: draws claims for reviewers. */
@Command(
        name = "sample",
        description = "Draws claims by lot from each part of a store, as a workbook for reviewers.",
        footer = {
            "",
            "The texts go into a folder beside the workbook. When the verdicts are in it:",
            "  onrecord review import review.xlsx",
            "  onrecord archive report --store archive.duckdb --reviewed review.articles --out report.html",
            "",
            "Exit codes: 0 written; 2 the command or the store could not be used.",
            "",
            "Example:",
            "  onrecord archive sample --store archive.duckdb --claims 200 --by band,outlet --out review.xlsx"
        })
final class ArchiveSampleCommand implements Callable<Integer> {
    private static final String WORKBOOK = ".xlsx";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Mixin
    private AnalysisFlags flags = new AnalysisFlags();

    @Option(
            names = "--claims",
            paramLabel = "N",
            required = true,
            converter = ArchiveRunCommand.Positive.class,
            description = "How many claims to draw.")
    private int claims;

    @Option(
            names = "--by",
            paramLabel = "PART,...",
            converter = Parts.class,
            description = "What parts to draw from: band, outlet, section, kind, year, month; band unless told.")
    private List<ClaimSample.By> by = List.of(ClaimSample.By.BAND);

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The workbook, a new file (.xlsx).")
    private Path out = Path.of("");

    ArchiveSampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        String name = String.valueOf(out.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            throw new ParameterException(spec.commandLine(), "A sample is a workbook. End its name with .xlsx.");
        }
        Path folder =
                out.toAbsolutePath().resolveSibling(name.substring(0, name.length() - WORKBOOK.length()) + ".articles");
        for (Path taken : List.of(out, folder)) {
            if (Files.exists(taken)) {
                throw new Refusal(taken + " is there already, and may hold verdicts. Name another file.");
            }
        }
        AnalysisOptions options = flags.options(1, false);
        flags.open(archive -> {
            write(archive, draw(archive, options), folder);
            return Main.CLEAN;
        });
        return Main.CLEAN;
    }

    private ClaimSample draw(OpenArchive archive, AnalysisOptions options) throws UnusableStore, Refusal {
        try {
            ClaimSample sample = ClaimSample.draw(archive, options, by, claims);
            if (sample.claims().isEmpty()) {
                throw new Refusal("There is no rated claim to draw. Audit an archive first, or use --over all.");
            }
            return sample;
        } catch (ClaimSample.TooManyStrata many) {
            throw new Refusal(
                    "There are " + many.strata()
                            + " parts, and each gives one claim at least. Draw more claims, or name"
                            + " fewer parts with --by.",
                    many);
        }
    }

    private void write(OpenArchive archive, ClaimSample sample, Path folder) throws UnusableStore, Refusal {
        Map<Long, String> texts = new TreeMap<>();
        String keys = sample.claims().stream()
                .map(claim -> String.valueOf(claim.article()))
                .distinct()
                .collect(Collectors.joining(", "));
        archive.each(
                "SELECT article, text FROM articles WHERE article IN (" + keys + ")",
                row -> texts.put(row.getLong(1), row.getString(2)));
        try (ReplacedFile file = ReplacedFile.open(out)) {
            SampleWorkbook.write(sample, String.valueOf(folder.getFileName()), file.stream());
            Files.createDirectory(folder);
            for (Map.Entry<Long, String> text : texts.entrySet()) {
                Files.writeString(folder.resolve(SampleFolder.text(text.getKey())), text.getValue(), UTF_8);
            }
            Files.writeString(folder.resolve(SampleFolder.FILE), SampleFolder.design(sample), UTF_8);
            file.keep();
        } catch (IOException failure) {
            throw ReplacedFile.refused(out, failure);
        }
        List<SampledClaim> drawn = sample.claims();
        terminal.say("Wrote " + out + " with " + Count.of(drawn.size(), "claim") + " from "
                + Count.of(sample.strata().size(), "part") + " of the store, and the texts to " + folder.getFileName()
                + ".");
    }

    /** Reads parts. */
    static final class Parts implements ITypeConverter<List<ClaimSample.By>> {
        @Override
        public List<ClaimSample.By> convert(String value) {
            List<ClaimSample.By> parts = new ArrayList<>();
            for (String name : value.split(",", -1)) {
                parts.add(ClaimSample.By.of(name)
                        .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                                + Arrays.stream(ClaimSample.By.values())
                                        .map(ClaimSample.By::id)
                                        .collect(Collectors.joining(", "))
                                + ".")));
            }
            return List.copyOf(parts);
        }
    }
}
