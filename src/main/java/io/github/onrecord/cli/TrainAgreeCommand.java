package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.report.Paper;
import io.github.onrecord.training.Agreement;
import io.github.onrecord.training.AgreementWorkbook;
import io.github.onrecord.training.Annotation;
import io.github.onrecord.training.Annotations;
import io.github.onrecord.training.MergedGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord train agree A B ...}: how far annotators agree, and gold made of what they said. */
@Command(
        name = "agree",
        description = "Says how far annotators of an article agree, and makes gold of what they said.",
        footer = {
            "",
            "Exit codes: 0 compared and written; 2 the command or an annotation could not be used, or a row was left out.",
            "",
            "Examples:",
            "  onrecord train agree ana.xlsx ben.xlsx --out gold",
            "  onrecord train agree ana.xlsx ben.xlsx --settled gold/summit.agreement.xlsx --out gold",
            "  onrecord evaluate --gold gold"
        })
final class TrainAgreeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ANNOTATION", arity = "1..*", description = "Workbooks of one article, a person each.")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the article, its gold and the agreement go; made if it is not there.")
    private Path out = Path.of("");

    @Option(
            names = "--settled",
            paramLabel = "FILE.xlsx",
            description = "An agreement workbook in which differences were settled.")
    private Optional<Path> settled = Optional.empty();

    TrainAgreeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        if (files.size() < 2) {
            throw new Refusal("One annotation has nothing to agree with. Name two or more.");
        }
        List<Annotation> all = new ArrayList<>();
        Map<String, Map<String, String>> agreed = Map.of();
        try {
            for (Path file : files) {
                all.add(Annotation.read(file));
            }
            if (settled.isPresent()) {
                agreed = AgreementWorkbook.settled(settled.get());
            }
        } catch (UnreadableInput fault) {
            throw ClassroomOptions.refused(fault);
        }
        Annotations annotations = compared(all, agreed);
        write(annotations);
        annotations.agreements().forEach(this::print);
        List<String> faults = all.stream().flatMap(one -> one.faults().stream()).toList();
        faults.forEach(terminal::say);
        return faults.isEmpty() ? Main.CLEAN : Main.UNUSABLE;
    }

    private static Annotations compared(List<Annotation> all, Map<String, Map<String, String>> agreed) throws Refusal {
        try {
            return Annotations.of(all, agreed);
        } catch (IllegalArgumentException different) {
            throw new Refusal(
                    "These are annotations of different texts. Give workbooks that were made of one article in one"
                            + " state.",
                    different);
        }
    }

    private void write(Annotations annotations) throws Refusal {
        try {
            Files.createDirectories(out);
        } catch (IOException denied) {
            throw new Refusal(out + " cannot be made into a folder. Choose another place with --out.", denied);
        }
        String stem = annotations.copy().stem();
        ClassroomOptions.write(
                out.resolve(annotations.copy().name()),
                terminal,
                stream -> stream.write(annotations.copy().text().getBytes(UTF_8)));
        ClassroomOptions.write(
                out.resolve(stem + ".gold.json"),
                terminal,
                stream -> stream.write(new MergedGold(annotations).json().getBytes(UTF_8)));
        ClassroomOptions.write(
                out.resolve(stem + ".agreement.xlsx"),
                terminal,
                stream -> AgreementWorkbook.write(annotations, Paper.A4, stream));
    }

    private void print(Agreement agreement) {
        String value = agreement.value().isEmpty()
                ? "   –"
                : String.format(Locale.ROOT, "%4.2f", agreement.value().getAsDouble());
        terminal.print(String.format(
                Locale.ROOT,
                "%-16s%-22s%s%s",
                agreement.about(),
                agreement.measure(),
                value,
                agreement
                        .interval()
                        .map(range -> String.format(Locale.ROOT, "   %.2f to %.2f", range.low(), range.high()))
                        .orElse("")));
    }
}
