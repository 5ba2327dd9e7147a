package io.github.onrecord.cli;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.report.DiffWriter;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.review.DraftComparison;
import io.github.onrecord.review.DraftDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord diff OLD NEW}: what an edit did to the sourcing of a draft. */
@Command(
        name = "diff",
        description = "Shows what changed in the sourcing from one version of a draft to the next.",
        footer = {
            "",
            "Exit codes: 0 compared, whatever changed; 2 the command, the rules or a version could not be used.",
            "",
            "Examples:",
            "  onrecord diff summit-1.docx summit-2.docx",
            "  onrecord diff --house ap-like --out summit.html monday.txt tuesday.txt"
        })
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier version; - is standard input.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The later version; - is standard input.")
    private Path edited = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DiffFormat.Converter.class,
            completionCandidates = DiffFormat.Names.class,
            description = "text, json, html or xlsx; text unless told or the ending of --out says otherwise.")
    private Optional<DiffFormat> format = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to a file, in the format of its ending (.txt .json .html .xlsx).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace a workbook even if a reviewer has written in it.")
    private boolean force;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--width",
            paramLabel = "N",
            converter = LookOptions.Columns.class,
            description = "Columns of the readable report, 40 to 100; the terminal's unless told.")
    private Optional<Integer> width = Optional.empty();

    @Option(
            names = "--no-color",
            description = "No colour, as with the variable NO_COLOR. Without a terminal there is none anyway.")
    private boolean noColor;

    @Option(names = "--quiet", description = "No remarks; faults are still told.")
    private boolean quiet;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        DiffFormat asked = askedFormat();
        if (out.isPresent()) {
            Destination.file(OutputFormat.TEXT, out.get()).check(force, List.of());
        }
        // One set of rules for both: a rule that differs would look like an edit.
        Settled settled = settings.settled(List.of(edited.toString()), UnaryOperator.identity());
        if (!quiet) {
            settled.remark().ifPresent(terminal::say);
        }
        Inbox.Piece before = piece(old);
        Inbox.Piece after = piece(edited);
        Rulings rulings = Rulings.of(settled, Rulings.Faulty.STOP, terminal);
        Ruling ruling = rulings.of(edited.toString());
        DraftDiff diff = DraftComparison.with(ruling.pack().lexicons()).of(audit(before, ruling), audit(after, ruling));
        write(diff, ReportContext.of(rulings.packs(), Optional.empty()), asked);
        return Main.CLEAN;
    }

    private DiffFormat askedFormat() throws Refusal {
        if (format.isPresent() || out.isEmpty()) {
            DiffFormat asked = format.orElse(DiffFormat.TEXT);
            if (asked == DiffFormat.XLSX && out.isEmpty() && terminal.outIsTerminal()) {
                throw new Refusal("A workbook cannot be shown on a terminal. Add --out FILE.xlsx.");
            }
            return asked;
        }
        return DiffFormat.byEnding(out.get())
                .orElseThrow(() -> new Refusal("The ending of " + out.get()
                        + " names no format. Use .txt, .json, .html or .xlsx, or add --format."));
    }

    private Inbox.Piece piece(Path path) throws Refusal {
        if (Files.isDirectory(path)) {
            throw new Refusal(path + " is a folder, and diff compares two files. Name the two versions of one draft.");
        }
        if (path.equals(Inbox.STANDARD_INPUT) && old.equals(edited)) {
            throw new Refusal("Standard input holds one version. Name a file for the other.");
        }
        Inbox inbox = Inbox.of(List.of(path), Optional.empty(), terminal.in());
        if (!inbox.faults().isEmpty()) {
            throw refused(inbox.faults().get(0));
        }
        return inbox.pieces().get(0);
    }

    private static Audit audit(Inbox.Piece piece, Ruling ruling) throws Refusal {
        try {
            return ruling.auditor().audit(Article.of(DraftReaders.standard().read(piece.open())));
        } catch (UnreadableInput fault) {
            throw refused(fault);
        }
    }

    private static Refusal refused(UnreadableInput fault) {
        return new Refusal(String.valueOf(fault.getMessage()), fault);
    }

    private void write(DraftDiff diff, ReportContext context, DiffFormat asked) throws Refusal, IOException {
        if (out.isEmpty()) {
            writer(asked, terminal.columns(), terminal.showsColor() && !noColor).write(diff, context, terminal.out());
            return;
        }
        try (ReplacedFile file = ReplacedFile.open(out.get())) {
            writer(asked, LookOptions.FILE_COLUMNS, false).write(diff, context, file.stream());
            file.keep();
        } catch (IOException failure) {
            throw ReplacedFile.refused(out.get(), failure);
        }
        if (!quiet) {
            terminal.say("Wrote " + out.get() + ".");
        }
    }

    private DiffWriter writer(DiffFormat asked, int columns, boolean color) {
        return asked.writer(Math.max(40, Math.min(100, width.orElse(columns))), color);
    }
}
