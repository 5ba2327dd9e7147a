package io.github.onrecord.cli;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.ReviewFolder;
import io.github.onrecord.web.VerdictKeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the page's verdicts go: the file that {@code review import} writes, or nowhere.
 *
 * @param place what settings are looked for at: a folder of drafts, or "-" for the current one
 */
record KeptVerdicts(VerdictKeeper keeper, String place) {
    /**
     * Looks whether verdicts can be kept there.
     *
     * @param place a verdict file, or a folder of drafts; empty for neither
     * @throws Refusal if there is no such folder, or the file is damaged
     */
    static KeptVerdicts of(Optional<Path> place) throws Refusal {
        if (place.isEmpty()) {
            return new KeptVerdicts(VerdictKeeper.inMemory(), Inbox.STANDARD_INPUT.toString());
        }
        Written written = isFile(place.get()) ? ofFile(place.get()) : ofFolder(place.get());
        try {
            written.read();
        } catch (UnreadableInput damage) {
            throw new Refusal(String.valueOf(damage.getMessage()), damage);
        }
        return new KeptVerdicts(written, place.get().toString());
    }

    private static boolean isFile(Path place) {
        return !Files.isDirectory(place)
                && String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    private static Written ofFile(Path file) throws Refusal {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("There is no folder for " + file + ". Make it and start again.");
        }
        return new Written(file, () -> ReviewFolder.verdicts(file));
    }

    private static Written ofFolder(Path place) throws Refusal {
        if (!Files.isDirectory(place)) {
            throw new Refusal("There is no folder " + place
                    + ". Name the folder of your drafts with --verdicts, or a file that ends in .jsonl.");
        }
        ReviewFolder folder = ReviewFolder.of(place);
        return new Written(folder.verdictFile(), folder::read);
    }

    /** For people: what becomes of verdicts. */
    String words() {
        return keeper.file()
                .map(file -> "Verdicts are kept in " + file + ".")
                .orElse("Verdicts are gone when the page ends, unless you download them; with --verdicts DIR they are"
                        + " kept beside your drafts.");
    }

    /** How a verdict file is read. */
    private interface Reading {
        Decisions read() throws UnreadableInput;
    }

    private record Written(Path path, Reading reading) implements VerdictKeeper {
        @Override
        public Decisions read() throws UnreadableInput {
            return reading.read();
        }

        @Override
        public void keep(String text, Decisions decisions) throws IOException {
            try {
                KeptText.put(path, text);
            } catch (Refusal refusal) {
                throw new IOException(refusal.getMessage(), refusal);
            }
        }

        @Override
        public Optional<String> file() {
            return Optional.of(path.toString());
        }
    }
}
