package io.github.onrecord.cli;

import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.Inputs;
import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to audit.
 *
 * @param pieces in the order of the command line, those of a folder by name, none twice
 * @param faults of paths that lead to no article
 */
record Inbox(List<Piece> pieces, List<UnreadableInput> faults) {
    static final Path STANDARD_INPUT = Path.of("-");

    /** Copies the lists. */
    Inbox {
        pieces = List.copyOf(pieces);
        faults = List.copyOf(faults);
    }

    /** One article, not read yet; standard input is no file. */
    record Piece(String path, Optional<Path> file, Opening opening) {
        Input open() throws UnreadableInput {
            return opening.open();
        }
    }

    /** How a piece is read. */
    interface Opening {
        Input open() throws UnreadableInput;
    }

    /** The paths of the pieces, in order. */
    List<String> paths() {
        return pieces.stream().map(Piece::path).toList();
    }

    /**
     * Looks for articles.
     *
     * @param paths files, folders, and {@code -} for standard input
     * @param name what standard input is called
     */
    static Inbox of(List<Path> paths, Optional<String> name, InputStream in) {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        List<UnreadableInput> faults = new ArrayList<>();
        Limits limits = Limits.standard();
        for (Path path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                String called = name.orElse(path.toString());
                pieces.putIfAbsent(called, new Piece(called, Optional.empty(), () -> Inputs.open(called, in, limits)));
                continue;
            }
            Inputs.Found found = Inputs.find(List.of(path));
            for (Path file : found.files()) {
                pieces.putIfAbsent(
                        file.toString(),
                        new Piece(file.toString(), Optional.of(file), () -> Inputs.open(file, limits)));
            }
            faults.addAll(found.faults());
        }
        return new Inbox(List.copyOf(pieces.values()), faults);
    }
}
