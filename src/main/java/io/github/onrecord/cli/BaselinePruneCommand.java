package io.github.onrecord.cli;

import io.github.onrecord.review.Known;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.ReviewFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord baseline prune PATH...}: forgets what drafts no longer show. */
@Command(
        name = "prune",
        description = "Drops from .onrecord/baseline.jsonl what the drafts no longer show. It never adds anything.",
        footer = {"", "Exit codes: 0 pruned; 2 the rules or an input could not be used (nothing is written)."})
final class BaselinePruneCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private BaselineDrafts drafts = new BaselineDrafts();

    BaselinePruneCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        for (Map.Entry<ReviewFolder, Map<Path, Review>> entry :
                drafts.audited(terminal).entrySet()) {
            ReviewFolder folder = entry.getKey();
            if (!Files.exists(folder.baselineFile())) {
                throw new Refusal("There is no baseline " + folder.baselineFile()
                        + ". Make one with 'onrecord baseline create'.");
            }
            List<Known> before = drafts.baseline(folder);
            List<Known> after = pruned(folder, before, entry.getValue());
            KeptText.put(folder.baselineFile(), ReviewFolder.baselineText(after));
            terminal.print(folder.baselineFile() + ": " + Count.of(before.size() - after.size(), "line") + " dropped, "
                    + after.size() + " kept.");
        }
        return Main.CLEAN;
    }

    /** Drafts that were not named keep theirs, unless they are gone. */
    private static List<Known> pruned(ReviewFolder folder, List<Known> before, Map<Path, Review> reviews) {
        Set<String> audited = new HashSet<>();
        reviews.keySet().forEach(draft -> audited.add(folder.article(draft)));
        List<Known> after = new ArrayList<>(before.stream()
                .filter(known -> !audited.contains(known.article()))
                .filter(known -> Files.exists(folder.base().resolve(known.article())))
                .toList());
        reviews.forEach((draft, review) -> after.addAll(folder.pruned(before, review.audit(), draft)));
        return after;
    }
}
