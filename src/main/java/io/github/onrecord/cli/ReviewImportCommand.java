package io.github.onrecord.cli;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.Intake;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.ReviewFolder;
import io.github.onrecord.review.ReviewedRow;
import io.github.onrecord.review.ReviewedWorkbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord review import WORKBOOK...}: takes in the verdicts of reviewed workbooks. */
@Command(
        name = "import",
        description = "Takes the verdicts of reviewed workbooks into .onrecord/verdicts.jsonl beside the drafts.",
        footer = {
            "",
            "Exit codes: 0 all verdicts are taken in; 2 a workbook or a row could not be used (all else is taken in).",
            "",
            "Examples:",
            "  onrecord review import drafts.xlsx",
            "  onrecord review import --reviewer 'Ana Ruiz' drafts-ana.xlsx"
        })
final class ReviewImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "WORKBOOK",
            arity = "1..*",
            description = "Workbooks that 'onrecord audit' wrote and somebody has reviewed.")
    private List<Path> workbooks = List.of();

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Whose verdicts they are, where the column Reviewer does not say.")
    private String reviewer = "";

    @Option(
            names = "--drafts",
            paramLabel = "DIR",
            description = "The folder of the drafts, if they are not where they were when the audit was made.")
    private Optional<Path> drafts = Optional.empty();

    private final Map<ReviewFolder, Map<String, List<ReviewedRow>>> rows =
            new TreeMap<>(Comparator.comparing(ReviewFolder::base));
    private boolean allRead = true;

    ReviewImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        for (Path workbook : workbooks) {
            try {
                read(workbook);
            } catch (UnreadableInput fault) {
                fault(String.valueOf(fault.getMessage()));
            }
        }
        for (Map.Entry<ReviewFolder, Map<String, List<ReviewedRow>>> folder : rows.entrySet()) {
            takeIn(folder.getKey(), folder.getValue());
        }
        return allRead ? Main.CLEAN : Main.UNUSABLE;
    }

    private void read(Path workbook) throws UnreadableInput {
        DraftFinder finder = new DraftFinder(drafts);
        Map<String, Optional<Path>> found = new HashMap<>();
        Set<String> missing = new TreeSet<>();
        for (ReviewedRow row : ReviewedWorkbook.open(workbook).rows()) {
            Optional<Path> draft = found.computeIfAbsent(row.path(), path -> finder.find(path, workbook));
            if (draft.isEmpty()) {
                missing.add(row.path());
            } else {
                ReviewFolder folder = ReviewFolder.of(draft.get());
                rows.computeIfAbsent(folder, first -> new TreeMap<>())
                        .computeIfAbsent(folder.article(draft.get()), first -> new ArrayList<>())
                        .add(row);
            }
        }
        missing.forEach(path -> fault(workbook + ": its draft '" + path
                + "' is not found, so its verdicts were left out. Name the folder of the drafts with --drafts DIR."));
    }

    private void takeIn(ReviewFolder folder, Map<String, List<ReviewedRow>> ofFolder) throws Refusal {
        Decisions before = decisions(folder);
        Intake intake = Intake.of(before.verdicts(), ofFolder, reviewer.strip());
        intake.faults().forEach(this::fault);
        KeptText.put(folder.verdictFile(), ReviewFolder.verdictText(intake.verdicts(), before.suppressions()));
        terminal.print(shown(folder.verdictFile()) + ": " + Count.of(intake.taken(), "verdict") + " taken in ("
                + intake.added() + " new, " + intake.changed() + " changed, " + intake.unchanged() + " as before).");
        for (Opinion dispute : Intake.disputes(intake.verdicts())) {
            terminal.print("Reviewers differ on " + dispute.verdicts().get(0).article() + ", "
                    + dispute.verdicts().get(0).trace().label() + ": " + dispute.words() + ".");
        }
    }

    private static Decisions decisions(ReviewFolder folder) throws Refusal {
        try {
            return folder.read();
        } catch (UnreadableInput damage) {
            throw new Refusal(String.valueOf(damage.getMessage()), damage);
        }
    }

    /** From here, where that is shorter. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    private void fault(String sentence) {
        allRead = false;
        terminal.say(sentence);
    }
}
