package io.github.onrecord.cli;

import io.github.onrecord.review.ReviewedWorkbook;
import io.github.onrecord.review.Verdict;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Where one report goes.
 *
 * @param format what it is written as
 * @param file the file; empty for standard output
 */
record Destination(OutputFormat format, Optional<Path> file) {
    static Destination standardOutput(OutputFormat format) {
        return new Destination(format, Optional.empty());
    }

    static Destination file(OutputFormat format, Path file) {
        return new Destination(format, Optional.of(file));
    }

    /**
     * Looks before the work begins whether the report can be put there.
     *
     * @param force whether a workbook may be replaced though a reviewer has written in it, or has it open
     * @param takenIn verdicts that are kept elsewhere, so that a workbook that holds no others may be replaced
     * @throws Refusal if something stands in the way; the message says what
     */
    void check(boolean force, List<Verdict> takenIn) throws Refusal {
        if (file.isEmpty()) {
            return;
        }
        Path path = file.get();
        if (Files.isDirectory(path)) {
            throw new Refusal(path + " is a folder. Name a file in it, or say with --format what to write there.");
        }
        if (!Files.isRegularFile(path)) {
            return;
        }
        checkNotInUse(path);
        if (!force) {
            checkNotOpenElsewhere(path);
            checkNoVerdicts(path, takenIn);
        }
    }

    private static void checkNotInUse(Path path) throws Refusal {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(path, new IOException("locked"));
            }
        } catch (AccessDeniedException denied) {
            throw new Refusal(
                    path + " is write-protected, or another program has it open. Close it there, lift the protection,"
                            + " or choose another name with --out.",
                    denied);
        } catch (IOException | OverlappingFileLockException locked) {
            // Windows lets nobody write to a file that Excel has open, and says so in the system's own words.
            throw inUse(path, locked);
        }
    }

    private static Refusal inUse(Path path, Exception cause) {
        return new Refusal(
                path + " is locked by another program. Close it there and run again, or choose another name with"
                        + " --out.",
                cause);
    }

    /** LibreOffice and Excel leave a small file beside one that they have open. */
    private static void checkNotOpenElsewhere(Path path) throws Refusal {
        String name = String.valueOf(path.getFileName());
        for (String marker : List.of(".~lock." + name + "#", "~$" + name)) {
            Path sign = path.resolveSibling(marker);
            if (Files.exists(sign, LinkOption.NOFOLLOW_LINKS)) {
                throw new Refusal(path + " is open in LibreOffice or Excel. Close it there and run again; if nobody has"
                        + " it open, delete " + sign + ".");
            }
        }
    }

    private static void checkNoVerdicts(Path path, List<Verdict> takenIn) throws Refusal {
        if (!OutputFormat.byEnding(path).equals(Optional.of(OutputFormat.XLSX))) {
            return;
        }
        try {
            int filled = ReviewedWorkbook.read(path).cellsNotIn(takenIn);
            if (filled > 0) {
                throw new Refusal(path + " holds a reviewer's work (" + Count.of(filled, "cell")
                        + " under Verdict or Reviewer’s note). Take it in with 'onrecord review import', choose another"
                        + " name with --out, or add --force to replace it and lose them.");
            }
        } catch (IOException damage) {
            throw new Refusal(
                    path + " cannot be read as a workbook, so it is not known whether it holds verdicts. Choose another"
                            + " name with --out, or add --force to replace it.",
                    damage);
        }
    }
}
