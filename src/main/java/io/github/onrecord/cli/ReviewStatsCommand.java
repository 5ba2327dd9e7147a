package io.github.onrecord.cli;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Answer;
import io.github.onrecord.review.ReviewFolder;
import io.github.onrecord.review.RuleVerdicts;
import io.github.onrecord.review.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord review stats}: which rules reviewers reject most. */
@Command(
        name = "stats",
        description = "Counts verdicts by rule, those first that are rejected most.",
        footer = {"", "Exit codes: 0 counted; 2 there are no verdicts there, or they could not be read."})
final class ReviewStatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description = "Folders of drafts with verdicts beside them; this folder unless told.")
    private List<Path> paths = List.of();

    ReviewStatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        Set<ReviewFolder> folders = new LinkedHashSet<>();
        for (Path path : paths.isEmpty() ? List.of(Path.of("")) : paths) {
            folders.add(folder(path));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (ReviewFolder folder : folders) {
            verdicts.addAll(verdicts(folder));
        }
        terminal.print(row("", Answer.ids(), "rejected"));
        RuleVerdicts.of(verdicts).forEach(rule -> terminal.print(line(rule)));
        return Main.CLEAN;
    }

    private static ReviewFolder folder(Path path) throws Refusal {
        ReviewFolder folder = ReviewFolder.of(path);
        if (!Files.exists(path.toAbsolutePath()) || !Files.isRegularFile(folder.verdictFile())) {
            throw new Refusal((path.toString().isEmpty() ? "This folder" : path)
                    + " has no verdicts yet. Take some in with 'onrecord review import', or name the folder of the"
                    + " drafts.");
        }
        return folder;
    }

    private static List<Verdict> verdicts(ReviewFolder folder) throws Refusal {
        try {
            return folder.read().verdicts();
        } catch (UnreadableInput damage) {
            throw new Refusal(String.valueOf(damage.getMessage()), damage);
        }
    }

    private static String line(RuleVerdicts rule) {
        List<String> counts =
                rule.counts().values().stream().map(String::valueOf).toList();
        int rejected = rule.rejected();
        return row(
                rule.name(),
                counts,
                rejected + " of " + rule.all() + " (" + Math.round(100.0 * rejected / rule.all()) + " %)");
    }

    private static String row(String name, List<String> cells, String last) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-30s", name));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%11s", cell)));
        return line + "   " + last;
    }
}
