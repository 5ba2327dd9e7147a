package io.github.onrecord.cli;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a commented copy of each draft in its place as soon as its audit is there. A copy never takes a draft's place. */
final class CommentedCopies {
    private static final String ENDING = ".commented" + OutputFormat.DOCX.ending();

    private final Map<String, List<Destination>> places = new LinkedHashMap<>();
    private final List<Path> written = new ArrayList<>();
    private final Commenter commenter;
    private final Terminal terminal;

    /** Writes a draft with its audit as comments. */
    @FunctionalInterface
    interface Commenter {
        void write(Input draft, Audit audit, OutputStream out) throws UnreadableInput, IOException;
    }

    private CommentedCopies(Commenter commenter, Terminal terminal) {
        this.commenter = commenter;
        this.terminal = terminal;
    }

    /**
     * Looks before the work begins whether every copy can be put in its place.
     *
     * @param places where copies are to go: standard output, a file for one draft, a folder for any number
     * @param pieces the drafts
     * @param force whether a Word file that is there may be replaced
     * @throws Refusal if something stands in the way; the message says what
     */
    static CommentedCopies plan(
            List<Destination> places, List<Inbox.Piece> pieces, boolean force, Commenter commenter, Terminal terminal)
            throws Refusal {
        CommentedCopies copies = new CommentedCopies(commenter, terminal);
        for (Destination place : places) {
            Map<Path, String> taken = new LinkedHashMap<>();
            for (Inbox.Piece piece : pieces) {
                Destination own = ownPlace(place, piece, pieces.size());
                if (own.file().isPresent()) {
                    checkDistinct(own.file().get(), piece, taken);
                    checkNoDraft(own.file().get(), pieces);
                    checkFree(own.file().get(), force);
                    own.check(force, List.of());
                }
                copies.places
                        .computeIfAbsent(piece.path(), path -> new ArrayList<>())
                        .add(own);
            }
        }
        return copies;
    }

    private static Destination ownPlace(Destination place, Inbox.Piece piece, int pieces) throws Refusal {
        Optional<Path> file = place.file();
        if (file.isPresent() && Files.isDirectory(file.get())) {
            return Destination.file(OutputFormat.DOCX, file.get().resolve(nameFor(piece)));
        }
        if (pieces > 1) {
            throw new Refusal(file.map(one -> one + " is one file, but each").orElse("Each")
                    + " draft gets a commented copy of its own. Give a folder as --out, with --format docx.");
        }
        return place;
    }

    /** "summit.commented.docx" for "drafts/summit.docx", and for a commented copy its own name. */
    private static String nameFor(Inbox.Piece piece) {
        String name = piece.path()
                .substring(Math.max(piece.path().lastIndexOf('/'), piece.path().lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return (stem.endsWith(".commented") ? stem.substring(0, stem.lastIndexOf('.')) : stem) + ENDING;
    }

    private static void checkDistinct(Path file, Inbox.Piece piece, Map<Path, String> taken) throws Refusal {
        String other = taken.putIfAbsent(file, piece.path());
        if (other != null) {
            throw new Refusal(other + " and " + piece.path() + " would both be commented in " + file
                    + ". Audit them in two runs, each with a folder of its own as --out.");
        }
    }

    private static void checkNoDraft(Path file, List<Inbox.Piece> pieces) throws Refusal {
        for (Inbox.Piece piece : pieces) {
            if (isSame(file, piece)) {
                throw new Refusal(file + " is a draft to be audited, and a commented copy never takes its place. Choose"
                        + " another place with --out.");
            }
        }
    }

    private static boolean isSame(Path file, Inbox.Piece piece) {
        try {
            return Files.exists(file)
                    && !piece.path().equals(Inbox.STANDARD_INPUT.toString())
                    && Files.isSameFile(file, Path.of(piece.path()));
        } catch (IOException | java.nio.file.InvalidPathException otherThing) {
            return false;
        }
    }

    private static void checkFree(Path file, boolean force) throws Refusal {
        if (!force && Files.isRegularFile(file)) {
            throw new Refusal(file + " is there already, perhaps with somebody's answers in it. Choose another place"
                    + " with --out, or add --force to replace it.");
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The copies that are in their places. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /**
     * Writes the copies of a draft.
     *
     * @throws UnreadableInput if the draft cannot be given comments
     * @throws Refusal if a file cannot take its copy
     * @throws IOException if standard output cannot
     */
    void add(Input draft, Audit audit) throws UnreadableInput, Refusal, IOException {
        for (Destination place : places.getOrDefault(draft.path(), List.of())) {
            if (place.file().isPresent()) {
                write(place.file().get(), draft, audit);
            } else {
                commenter.write(draft, audit, terminal.out());
            }
        }
    }

    private void write(Path place, Input draft, Audit audit) throws UnreadableInput, Refusal {
        try (ReplacedFile file = ReplacedFile.open(place)) {
            commenter.write(draft, audit, file.stream());
            file.keep();
            written.add(place);
        } catch (IOException failure) {
            throw ReplacedFile.refused(place, failure);
        }
    }
}
