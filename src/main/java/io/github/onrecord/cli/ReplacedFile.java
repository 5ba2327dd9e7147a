package io.github.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there by {@link #keep}. What is
 * not kept is deleted by {@link #close}, and the file that stood there before is untouched.
 */
final class ReplacedFile implements Closeable {
    private final Path target;
    private final Optional<Path> draft;
    private final OutputStream stream;

    private ReplacedFile(Path target, Optional<Path> draft, OutputStream stream) {
        this.target = target;
        this.draft = draft;
        this.stream = new BufferedOutputStream(stream);
    }

    /**
     * Begins a file.
     *
     * @throws Refusal if nothing can be written there; the message says why
     */
    static ReplacedFile open(Path named) throws Refusal {
        try {
            // Behind a symbolic link the file is replaced, not the link.
            Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A pipe or a device has no place beside it, and moving a file over it would destroy it.
                return new ReplacedFile(named, Optional.empty(), Files.newOutputStream(target));
            }
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new Refusal(named + " cannot be written: there is no folder " + shown(named)
                        + ". Make the folder and run again.");
            }
            Path draft = folder.resolve(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            ReplacedFile file = new ReplacedFile(
                    named, Optional.of(draft), Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
            draft.toFile().deleteOnExit(); // for a run that is broken off by hand
            return file;
        } catch (IOException denied) {
            throw refused(named, denied);
        }
    }

    /** Where the bytes go. */
    OutputStream stream() {
        return stream;
    }

    /**
     * Puts the file in its place.
     *
     * @throws Refusal if that fails; then the place is as it was
     */
    void keep() throws Refusal {
        try {
            stream.close();
            if (draft.isPresent()) {
                Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
                takePermissions(place, draft.get());
                move(draft.get(), place);
            }
        } catch (IOException failure) {
            throw refused(target, failure);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException lost) {
            // Whoever wrote to the stream has heard of it already; here only the draft is cleared away.
        }
        try {
            if (draft.isPresent()) {
                Files.deleteIfExists(draft.get());
            }
        } catch (IOException left) {
            // deleteOnExit tries once more.
        }
    }

    /** What to tell of a file that could not be written. */
    static Refusal refused(Path path, IOException failure) {
        return new Refusal(
                path + " cannot be written: " + Faults.reason(failure)
                        + ". Check the folder and the space on the disk, or choose another place with --out.",
                failure);
    }

    private static void takePermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException shared) {
            // Some network drives cannot; the file is whole by now, so the window is short.
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String shown(Path file) {
        Path folder = file.getParent();
        return folder == null ? "to put it in" : folder.toString();
    }
}
