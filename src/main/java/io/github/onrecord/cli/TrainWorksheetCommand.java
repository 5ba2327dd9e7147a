package io.github.onrecord.cli;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.training.Curriculum;
import io.github.onrecord.training.Exercise;
import io.github.onrecord.training.KeyWorkbook;
import io.github.onrecord.training.Level;
import io.github.onrecord.training.WorksheetPrint;
import io.github.onrecord.training.WorksheetWorkbook;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord train worksheet ARTICLE...}: a worksheet for trainees and the key to it. */
@Command(
        name = "worksheet",
        description = "Makes a worksheet of articles, and its key for the trainer.",
        footer = {
            "",
            "Exit codes: 0 written; 2 the command, the rules or an article could not be used, and nothing was written.",
            "",
            "Examples:",
            "  onrecord train worksheet summit.txt --out class.xlsx --key key.xlsx --docx class.docx",
            "  onrecord train worksheet drafts --level 2 --items 20 --seed 7 --out b.xlsx --key b-key.xlsx"
        })
final class TrainWorksheetCommand implements Callable<Integer> {
    private static final int MOST_ITEMS = 200;

    private final Terminal terminal;

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Articles, or folders of them.")
    private List<Path> articles = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            required = true,
            description = "The trainees’ workbook. Nothing of the key is in it.")
    private Path out = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "FILE.xlsx",
            required = true,
            description = "The key. What the trainer writes into it wins over OnRecord’s answers.")
    private Path key = Path.of("");

    @Option(names = "--docx", paramLabel = "FILE.docx", description = "The worksheet to print, too.")
    private Optional<Path> print = Optional.empty();

    @Option(
            names = "--items",
            paramLabel = "N",
            converter = Items.class,
            description = "How many claims to ask about; 12 unless told, all if there are fewer.")
    private Optional<Integer> items = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelNumber.class,
            description =
                    "1: named, unnamed, hearsay or none; 2: and how they know; 3: score and argue. 1 unless told.")
    private Level level = Level.ONE;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Seed.class,
            description = "Another number gives another version that is as hard; 1 unless told.")
    private long seed = 1;

    @Option(
            names = "--focus",
            paramLabel = "KIND",
            split = ",",
            description = "What most claims should be of: named, unnamed, groups, hearsay, none, footage, documents,"
                    + " media, platforms. Several with commas.")
    private List<String> focus = List.of();

    @Option(names = "--force", description = "Replace a key that holds answers of a trainer.")
    private boolean force;

    @Mixin
    private ClassroomOptions classroom = new ClassroomOptions();

    TrainWorksheetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        check();
        RulePack pack = classroom.pack();
        Curriculum curriculum = ClassroomOptions.curriculum(pack);
        Set<String> wanted = focus(curriculum);
        List<Audit> audits = ClassroomOptions.audits(articles, pack, terminal);
        int number = items.orElse(curriculum.items());
        Exercise exercise = exercise(audits, pack, curriculum, new Exercise.Wishes(level, number, seed, wanted));
        ClassroomOptions.write(
                out,
                terminal,
                stream ->
                        new WorksheetWorkbook(pack, curriculum).write(exercise.worksheet(), classroom.paper(), stream));
        if (print.isPresent()) {
            ClassroomOptions.write(
                    print.get(),
                    terminal,
                    stream -> new WorksheetPrint(pack, curriculum)
                            .write(exercise.worksheet(), classroom.paper(), stream));
        }
        ClassroomOptions.write(
                key, terminal, stream -> new KeyWorkbook(pack, curriculum).write(exercise, classroom.paper(), stream));
        tell(exercise, number);
        return Main.CLEAN;
    }

    private void check() throws Refusal {
        ClassroomOptions.needsEnding(out, ".xlsx", "--out");
        ClassroomOptions.needsEnding(key, ".xlsx", "--key");
        if (print.isPresent()) {
            ClassroomOptions.needsEnding(print.get(), ".docx", "--docx");
        }
        if (out.toAbsolutePath().normalize().equals(key.toAbsolutePath().normalize())) {
            throw new Refusal("The worksheet and its key cannot be one file. Give --key another name.");
        }
        ClassroomOptions.spareAnswers(key, force);
    }

    private Set<String> focus(Curriculum curriculum) throws Refusal {
        Set<String> wanted = new LinkedHashSet<>();
        for (String kind : focus) {
            Set<String> known = curriculum.focus().get(kind.strip().toLowerCase(Locale.ROOT));
            if (known == null) {
                throw new Refusal("'" + kind.strip() + "' is nothing that --focus knows. Use one or more of "
                        + String.join(", ", curriculum.focus().keySet()) + ".");
            }
            wanted.addAll(known);
        }
        return wanted;
    }

    static Exercise exercise(List<Audit> audits, RulePack pack, Curriculum curriculum, Exercise.Wishes wishes)
            throws Refusal {
        try {
            return Exercise.of(audits, pack, curriculum, wishes);
        } catch (IllegalArgumentException none) {
            throw new Refusal(
                    "There is no claim to ask about" + (wishes.level() == Level.THREE ? " with a score" : "")
                            + ". Give a news article, or more of them.",
                    none);
        }
    }

    private void tell(Exercise exercise, int wanted) {
        int made = exercise.worksheet().lines().size();
        terminal.say(String.format(
                Locale.ROOT,
                "Worksheet %s: %d of %s, mean difficulty %.2f.",
                exercise.worksheet().version(),
                made,
                Count.of(exercise.claims(), "claim"),
                exercise.meanDifficulty()));
        if (made < wanted) {
            terminal.say("There are no more claims to ask about, so another seed gives the same worksheet.");
        }
    }

    /** Reads a number of items. */
    static final class Items implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST_ITEMS) {
                throw new TypeConversionException(
                        "'" + value + "' is no number of claims. Write one from 1 to " + MOST_ITEMS + ".");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads a level. */
    static final class LevelNumber implements ITypeConverter<Level> {
        @Override
        public Level convert(String value) {
            return Arrays.stream(Level.values())
                    .filter(level -> String.valueOf(level.number()).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is no level. Write 1, 2 or 3."));
        }
    }

    /** Reads a seed. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            if (!value.matches("\\d{1,18}")) {
                throw new TypeConversionException("'" + value + "' is no seed. Write a whole number, such as 7.");
            }
            return Long.valueOf(value);
        }
    }
}
