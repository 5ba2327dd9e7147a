package io.github.onrecord.cli;

import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Known;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.ReviewFolder;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The drafts that a baseline is about, audited as for a gate. */
final class BaselineDrafts {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of articles.")
    private List<Path> paths = List.of();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    /**
     * Audits them all.
     *
     * @return the drafts and their reviews, by the folder where decisions about them are kept
     * @throws Refusal if one of them cannot be audited: a baseline without it would be no baseline
     */
    Map<ReviewFolder, Map<Path, Review>> audited(Terminal terminal) throws Refusal {
        Inbox inbox = Inbox.of(paths, Optional.empty(), InputStream.nullInputStream());
        inbox.faults().forEach(fault -> terminal.say(String.valueOf(fault.getMessage())));
        Settled settled = settings.settled(inbox.paths(), UnaryOperator.identity());
        Rulings rulings = Rulings.of(settled, Rulings.Faulty.STOP, terminal);
        Map<ReviewFolder, Map<Path, Review>> reviews = new TreeMap<>(Comparator.comparing(ReviewFolder::base));
        boolean allRead = inbox.faults().isEmpty();
        DraftDecisions decided = DraftDecisions.of(inbox.pieces(), Optional.empty());
        try (Batch batch = new Batch(inbox.pieces(), DraftReaders.standard(), rulings, decided)) {
            while (batch.hasNext()) {
                Batch.Outcome outcome = batch.next();
                outcome.fault().ifPresent(fault -> terminal.say(String.valueOf(fault.getMessage())));
                allRead &= outcome.fault().isEmpty();
                for (Batch.Audited audited : outcome.audited()) {
                    Path draft = Path.of(audited.review().audit().article().path());
                    reviews.computeIfAbsent(ReviewFolder.of(draft), first -> new TreeMap<>())
                            .put(draft, audited.review());
                }
            }
        }
        if (!allRead) {
            throw new Refusal("Not every draft could be audited, so nothing was written.");
        }
        return reviews;
    }

    /** The baseline as it is. */
    List<Known> baseline(ReviewFolder folder) throws Refusal {
        try {
            return ReviewFolder.baseline(folder.baselineFile());
        } catch (UnreadableInput damage) {
            throw new Refusal(String.valueOf(damage.getMessage()), damage);
        }
    }
}
