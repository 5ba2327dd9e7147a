package io.github.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the draft that a workbook speaks of: the workbook has the path that the audit was given, wherever that ran. */
final class DraftFinder {
    private final Optional<Path> drafts;

    /** Looks in a folder that the user names, if there is one, and nowhere else. */
    DraftFinder(Optional<Path> drafts) {
        this.drafts = drafts;
    }

    /**
     * The draft, if it is found: where the path leads from here, else from the workbook's folder, else by its name
     * there.
     */
    Optional<Path> find(String path, Path workbook) {
        try {
            Path named = Path.of(path);
            List<Path> places = new ArrayList<>();
            if (drafts.isEmpty()) {
                places.add(named);
            }
            Path folder = drafts.orElseGet(() -> folder(workbook));
            for (int i = 0; i < named.getNameCount(); i++) {
                places.add(folder.resolve(named.subpath(i, named.getNameCount())));
            }
            return places.stream().filter(Files::isRegularFile).findFirst();
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of("") : folder;
    }
}
