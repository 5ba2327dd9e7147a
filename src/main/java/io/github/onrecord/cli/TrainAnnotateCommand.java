package io.github.onrecord.cli;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.training.AnnotationWorkbook;
import io.github.onrecord.training.PlainCopy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord train annotate ARTICLE}: an empty workbook for people who annotate. */
@Command(
        name = "annotate",
        description = "Makes an empty workbook in which experts annotate an article, each a copy of it.",
        footer = {
            "",
            "Exit codes: 0 written; 2 the command, the rules or the article could not be used.",
            "",
            "Example:",
            "  onrecord train annotate summit.txt --out summit-ana.xlsx"
        })
final class TrainAnnotateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ARTICLE", description = "The article.")
    private Path article = Path.of("");

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true, description = "The empty workbook.")
    private Path out = Path.of("");

    @Mixin
    private ClassroomOptions classroom = new ClassroomOptions();

    TrainAnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        ClassroomOptions.needsEnding(out, ".xlsx", "--out");
        RulePack pack = classroom.pack();
        List<Audit> audits = ClassroomOptions.audits(List.of(article), pack, terminal);
        if (audits.size() != 1) {
            throw new Refusal(article + " holds " + Count.of(audits.size(), "article") + ". Name one.");
        }
        PlainCopy copy = PlainCopy.of(audits.get(0).article());
        Audit audit = Auditor.with(pack).audit(copy.article());
        ClassroomOptions.write(
                out, terminal, stream -> AnnotationWorkbook.write(copy, audit, classroom.paper(), stream));
        return Main.CLEAN;
    }
}
