package io.github.onrecord.cli;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.training.AnswerKey;
import io.github.onrecord.training.Curriculum;
import io.github.onrecord.training.KeyReader;
import io.github.onrecord.training.Marks;
import io.github.onrecord.training.MarksWorkbook;
import io.github.onrecord.training.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord train mark KEY SUBMISSION...}: marks filled worksheets. */
@Command(
        name = "mark",
        description = "Marks filled worksheets by their key.",
        footer = {
            "",
            "Exit codes: 0 all marked; 2 the command or the key could not be used, or a submission was left out (all else"
                    + " is marked).",
            "",
            "Examples:",
            "  onrecord train mark key.xlsx filled --out marks.xlsx",
            "  onrecord train mark b-key.xlsx after --out marks.xlsx --before-key a-key.xlsx --before before"
        })
final class TrainMarkCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "KEY",
            description = "The key, with the trainer’s own answers if there are any.")
    private Path key = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "SUBMISSION",
            arity = "1..*",
            description = "Filled workbooks, or folders of them.")
    private List<Path> submissions = List.of();

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true, description = "The marks.")
    private Path out = Path.of("");

    @Option(
            names = "--before",
            paramLabel = "PATH",
            arity = "1..*",
            description = "What the same people filled in before the lesson, to compare.")
    private List<Path> before = List.of();

    @Option(
            names = "--before-key",
            paramLabel = "KEY",
            description = "The key to what was filled in before, if that was another version.")
    private Optional<Path> beforeKey = Optional.empty();

    @Mixin
    private ClassroomOptions classroom = new ClassroomOptions();

    private final List<String> left = new ArrayList<>();

    TrainMarkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        ClassroomOptions.needsEnding(out, ".xlsx", "--out");
        RulePack pack = classroom.pack();
        Curriculum curriculum = ClassroomOptions.curriculum(pack);
        AnswerKey answers = read(key);
        Marks marks = Marks.of(answers, usable(submissions, answers), pack, curriculum);
        if (marks.trainees().isEmpty()) {
            throw new Refusal("Nothing could be marked:\n" + String.join("\n", left));
        }
        Optional<Marks> then = Optional.empty();
        if (!before.isEmpty()) {
            AnswerKey old = beforeKey.isPresent() ? read(beforeKey.get()) : answers;
            then = Optional.of(Marks.of(old, usable(before, old), pack, curriculum));
        }
        Optional<Marks> earlier = then;
        left.forEach(terminal::say);
        ClassroomOptions.write(
                out, terminal, stream -> new MarksWorkbook(marks).write(earlier, left, classroom.paper(), stream));
        tell(marks);
        return left.isEmpty() ? Main.CLEAN : Main.UNUSABLE;
    }

    private static AnswerKey read(Path file) throws Refusal {
        try {
            return KeyReader.read(file);
        } catch (UnreadableInput fault) {
            throw ClassroomOptions.refused(fault);
        }
    }

    /** The submissions to one key; the others are told of. */
    private List<Submission> usable(List<Path> paths, AnswerKey to) throws Refusal {
        List<Submission> usable = new ArrayList<>();
        for (Path file : files(paths)) {
            try {
                Submission submission = Submission.read(file);
                if (submission.versions().contains(to.version())) {
                    usable.add(submission);
                } else {
                    left.add(file + " answers worksheet " + String.join(" and ", submission.versions())
                            + ", but this is the key to " + to.version()
                            + ", so it was left out. Mark it with the key of its own version.");
                }
            } catch (UnreadableInput fault) {
                left.add(String.valueOf(fault.getMessage()));
            }
        }
        return usable;
    }

    /** The files, and of folders the workbooks in them; the locks that office programs leave are passed over. */
    private static List<Path> files(List<Path> paths) throws Refusal {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                inside.filter(TrainMarkCommand::isWorkbook).sorted().forEach(files::add);
            } catch (IOException denied) {
                throw new Refusal(path + " cannot be listed. Check its permissions and run again.", denied);
            }
        }
        return files;
    }

    private static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") && !name.startsWith("~$") && !name.startsWith(".");
    }

    private void tell(Marks marks) {
        double mean = marks.trainees().stream()
                .mapToDouble(trainee -> trainee.score())
                .average()
                .orElse(0);
        terminal.say(String.format(
                Locale.ROOT,
                "Worksheet %s: %s marked, mean score %.0f %%.",
                marks.key().version(),
                Count.of(marks.trainees().size(), "trainee"),
                mean * 100));
    }
}
