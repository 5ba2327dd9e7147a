package io.github.onrecord.cli;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.training.Curriculum;
import io.github.onrecord.training.Exercise;
import io.github.onrecord.training.LessonKit;
import io.github.onrecord.training.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord train kit ARTICLE}: all that a lesson needs. */
@Command(
        name = "kit",
        description = "Makes a lesson of an article: plan, slides, worksheet, key, glossary card and poster.",
        footer = {
            "",
            "Exit codes: 0 written; 2 the command, the rules or the article could not be used.",
            "",
            "Example:",
            "  onrecord train kit summit.txt --out lesson"
        })
final class TrainKitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ARTICLE", description = "The article.")
    private Path article = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the kit; made if it is not there.")
    private Path out = Path.of("");

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = TrainWorksheetCommand.LevelNumber.class,
            description = "The level of the worksheet, 1 to 3; 1 unless told.")
    private Level level = Level.ONE;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = TrainWorksheetCommand.Seed.class,
            description = "Which version of the worksheet; 1 unless told.")
    private long seed = 1;

    @Option(names = "--force", description = "Replace a key that holds answers of a trainer.")
    private boolean force;

    @Mixin
    private ClassroomOptions classroom = new ClassroomOptions();

    TrainKitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        ClassroomOptions.spareAnswers(out.resolve(LessonKit.KEY), force);
        RulePack pack = classroom.pack();
        Curriculum curriculum = ClassroomOptions.curriculum(pack);
        List<Audit> audits = ClassroomOptions.audits(List.of(article), pack, terminal);
        if (audits.size() != 1) {
            throw new Refusal(article + " holds " + Count.of(audits.size(), "article") + ". Name one.");
        }
        Exercise exercise = TrainWorksheetCommand.exercise(
                audits, pack, curriculum, new Exercise.Wishes(level, curriculum.items(), seed, Set.of()));
        makeFolder();
        LessonKit kit = new LessonKit(audits.get(0), exercise, pack, curriculum, classroom.paper());
        for (Map.Entry<String, LessonKit.Part> part : kit.files().entrySet()) {
            ClassroomOptions.write(
                    out.resolve(part.getKey()),
                    terminal,
                    stream -> part.getValue().write(stream));
        }
        return Main.CLEAN;
    }

    private void makeFolder() throws Refusal {
        try {
            Files.createDirectories(out);
        } catch (IOException denied) {
            throw new Refusal(out + " cannot be made into a folder. Choose another place with --out.", denied);
        }
    }
}
