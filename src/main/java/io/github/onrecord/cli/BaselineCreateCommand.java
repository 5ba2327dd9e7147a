package io.github.onrecord.cli;

import io.github.onrecord.review.Known;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.ReviewFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord baseline create PATH...}: remembers what drafts show today. */
@Command(
        name = "create",
        description = "Writes what drafts show today into .onrecord/baseline.jsonl beside them.",
        footer = {"", "Exit codes: 0 written; 2 the rules or an input could not be used (nothing is written)."})
final class BaselineCreateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private BaselineDrafts drafts = new BaselineDrafts();

    @Option(names = "--force", description = "Replace a baseline that is there already.")
    private boolean force;

    BaselineCreateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        Map<ReviewFolder, Map<Path, Review>> reviews = drafts.audited(terminal);
        for (ReviewFolder folder : reviews.keySet()) {
            if (!force && Files.exists(folder.baselineFile())) {
                throw new Refusal(folder.baselineFile() + " is there already. Clear it of what is gone with 'onrecord"
                        + " baseline prune', or add --force to make it anew.");
            }
        }
        for (Map.Entry<ReviewFolder, Map<Path, Review>> entry : reviews.entrySet()) {
            List<Known> known = new ArrayList<>();
            entry.getValue()
                    .forEach((draft, review) -> known.addAll(entry.getKey().known(review.audit(), draft)));
            Path file = entry.getKey().baselineFile();
            KeptText.put(file, ReviewFolder.baselineText(known));
            terminal.print(file + ": "
                    + Count.of(known.stream().filter(Known::isFinding).count(), "finding") + " and "
                    + Count.of(known.stream().filter(one -> !one.isFinding()).count(), "claim") + " of "
                    + Count.of(entry.getValue().size(), "draft") + ".");
        }
        return Main.CLEAN;
    }
}
