package io.github.onrecord.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Symbolic links that lead out of the folder in which they stand. */
final class StrayLinks {
    private StrayLinks() {}

    /** The first such link by name, as named from the folder. */
    static Optional<Path> firstIn(Path folder) throws IOException {
        Path home = folder.toRealPath();
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> links = found.filter(Files::isSymbolicLink).sorted().toList();
            for (Path link : links) {
                if (Files.exists(link) && !link.toRealPath().startsWith(home)) {
                    return Optional.of(folder.relativize(link));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException unlisted) {
            throw new IOException("the folder could not be walked", unlisted);
        }
    }
}
