package io.github.onrecord.cli;

import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.TrackedChanges;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.WordCommentWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord audit PATH...}: reads articles, audits them and writes the reports. */
@Command(
        name = "audit",
        description = "Audits articles: who says what, how strong the sourcing shown is, and why.",
        footer = {
            "",
            "Exit codes: 0 clean; 1 a claim or finding fails the gate; 2 the command, the rules or an input could not"
                    + " be used (everything else is still audited and written).",
            "",
            "Examples:",
            "  onrecord audit summit.txt",
            "  onrecord audit drafts --out reports/drafts.xlsx",
            "  onrecord audit summit.docx --out summit.commented.docx",
            "  onrecord audit --gate weak --format json - --name wire.html < page.html"
        })
final class AuditCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Faults faults;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files and folders of articles (text, Markdown, HTML, Word, OpenDocument, RTF, PDF, e-mail, ninjs,"
                            + " RSS, Atom); - is standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call standard input. The ending says how to read it where the content leaves that"
                    + " open.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--original",
            description = "Audit drafts as they were before their tracked changes, not as if all were accepted.")
    private boolean original;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GateOption gate = new GateOption();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What was known already and does not count towards the gate, in place of"
                    + " .onrecord/baseline.jsonl beside the drafts.")
    private Optional<Path> baseline = Optional.empty();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Option(names = "--keep-going", description = "Leave faulty rules out, say so, and use the rest.")
    private boolean keepGoing;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = ReportDate.Converter.class,
            description = "The date to print in reports; without it that of SOURCE_DATE_EPOCH, else none.")
    private Optional<ReportDate> date = Optional.empty();

    @Mixin
    private LookOptions look = new LookOptions();

    @Option(
            names = "--watch",
            description = "Go on after the audit: audit again what is saved in the folders, until Ctrl-C.")
    private boolean watch;

    @Option(names = "--quiet", description = "No progress and no remarks; faults are still told.")
    private boolean quiet;

    AuditCommand(Terminal terminal, Faults faults) {
        this.terminal = terminal;
        this.faults = faults;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (name.isPresent() && !paths.contains(Inbox.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "--name names standard input. Give - as PATH with it.");
        }
        return watch ? watched() : audited(paths);
    }

    private int watched() throws Refusal, IOException {
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                throw new Refusal(path + " is no folder, and --watch watches folders. Name the folder it is in.");
            }
            output.checkOutside(path);
        }
        Watch.Scope scope = output.isToFiles() ? Watch.Scope.ALL : Watch.Scope.SAVED;
        return new Watch(paths, scope, this::audited, terminal).run();
    }

    private int audited(List<Path> inputs) throws Refusal, IOException {
        Optional<ReportDate> printed = date.isPresent() ? date : ReportDate.ofEnvironment(terminal);
        Inbox inbox = Inbox.of(inputs, name, terminal.in());
        Settled settled = settings.settled(inbox.paths(), found -> output.over(gate.over(found)));
        Map<Boolean, List<Destination>> byKind = output.destinations(terminal, settled.formats()).stream()
                .collect(Collectors.partitioningBy(place -> place.format() == OutputFormat.DOCX));
        List<Destination> reports = byKind.getOrDefault(false, List.of());
        inbox.faults().forEach(fault -> terminal.say(String.valueOf(fault.getMessage())));
        if (inbox.pieces().isEmpty()) {
            return Main.UNUSABLE;
        }
        if (!quiet) {
            settled.remark().ifPresent(terminal::say);
        }
        DraftDecisions decided = DraftDecisions.of(inbox.pieces(), baseline);
        for (Destination place : reports) {
            place.check(output.force(), decided.verdicts());
        }
        Rulings rulings = Rulings.of(settled, keepGoing ? Rulings.Faulty.LEAVE_OUT : Rulings.Faulty.STOP, terminal);
        ReportContext context = ReportContext.of(rulings.packs(), printed.map(ReportDate::words));
        TrackedChanges changes = original ? TrackedChanges.REJECTED : TrackedChanges.ACCEPTED;
        CommentedCopies copies = CommentedCopies.plan(
                byKind.getOrDefault(true, List.of()),
                inbox.pieces(),
                output.force(),
                (draft, audit, out) -> new WordCommentWriter(changes).write(draft, audit, context, out),
                terminal);
        try (Delivery delivery = Delivery.open(reports, context, look, terminal);
                Batch drafts =
                        new Batch(inbox.pieces(), new DraftReaders(Limits.standard(), changes), rulings, decided)) {
            return new AuditRun(rulings, delivery, copies, quiet, terminal, faults).of(inbox, drafts);
        }
    }
}
