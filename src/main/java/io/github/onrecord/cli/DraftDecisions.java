package io.github.onrecord.cli;

import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.InText;
import io.github.onrecord.review.Known;
import io.github.onrecord.review.ReviewFolder;
import io.github.onrecord.review.Suppression;
import io.github.onrecord.review.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was decided about the drafts of one run. All files are read before the work begins. */
final class DraftDecisions {
    private final Map<Path, ReviewFolder> folders = new HashMap<>();
    private final Map<ReviewFolder, Decisions> decisions = new HashMap<>();
    private final Optional<Path> baselineFile;
    private final List<Known> baseline;

    private DraftDecisions(Optional<Path> baselineFile, List<Known> baseline) {
        this.baselineFile = baselineFile;
        this.baseline = List.copyOf(baseline);
    }

    /**
     * Reads what lies beside the drafts.
     *
     * @param baseline a baseline to use in place of the ones beside the drafts
     * @throws Refusal if a file is damaged, or the baseline is not there
     */
    static DraftDecisions of(List<Inbox.Piece> pieces, Optional<Path> baseline) throws Refusal {
        try {
            DraftDecisions read = new DraftDecisions(baseline, known(baseline));
            for (Inbox.Piece piece : pieces) {
                if (piece.file().isPresent()) {
                    read.add(piece.file().get());
                }
            }
            return read;
        } catch (UnreadableInput damage) {
            throw new Refusal(String.valueOf(damage.getMessage()), damage);
        }
    }

    private static List<Known> known(Optional<Path> baseline) throws Refusal, UnreadableInput {
        if (baseline.isEmpty()) {
            return List.of();
        }
        if (!Files.isRegularFile(baseline.get())) {
            throw new Refusal("There is no baseline " + baseline.get()
                    + ". Make one with 'onrecord baseline create', or name another.");
        }
        return ReviewFolder.baseline(baseline.get());
    }

    private void add(Path draft) throws UnreadableInput {
        Path home = home(draft);
        if (!folders.containsKey(home)) {
            ReviewFolder folder = ReviewFolder.of(home);
            folders.put(home, folder);
            if (!decisions.containsKey(folder)) {
                decisions.put(folder, folder.read());
            }
        }
    }

    /** What was decided about one draft, in the files and in itself. */
    Decisions of(Inbox.Piece piece, Input input) {
        List<Suppression> inText = InText.in(input);
        if (piece.file().isEmpty()) {
            return Decisions.NONE.of("", inText);
        }
        Path draft = piece.file().get();
        ReviewFolder folder = folders.getOrDefault(home(draft), ReviewFolder.of(draft));
        Decisions decided = decisions.getOrDefault(folder, Decisions.NONE).of(folder.article(draft), inText);
        if (baselineFile.isEmpty()) {
            return decided;
        }
        String name = ReviewFolder.ofBaseline(baselineFile.get()).article(draft);
        return decided.with(
                baseline.stream().filter(known -> known.article().equals(name)).toList());
    }

    /** Every verdict on any of the drafts. */
    List<Verdict> verdicts() {
        List<Verdict> all = new ArrayList<>();
        decisions.values().forEach(decided -> all.addAll(decided.verdicts()));
        return all;
    }

    private static Path home(Path draft) {
        Path absolute = draft.toAbsolutePath().normalize();
        return absolute.getParent() == null ? absolute : absolute.getParent();
    }
}
