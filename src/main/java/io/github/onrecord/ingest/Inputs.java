package io.github.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the articles among paths that a user names, and opens them.
 *
 * <pre>{@code
 * Inputs.Found found = Inputs.find(List.of(Path.of("drafts")));
 * for (Path file : found.files()) {
 *     Input input = Inputs.open(file, Limits.standard());
 * }
 * }</pre>
 */
public final class Inputs {
    private Inputs() {}

    /**
     * What the named paths hold. A fault with one path hides none of the others.
     *
     * @param files articles in the order of the paths; those of a folder in the order of their names; none twice
     * @param faults paths that do not exist, and folders that hold no articles or may not be listed
     */
    public record Found(List<Path> files, List<UnreadableInput> faults) {
        /** Copies the lists. */
        public Found {
            files = List.copyOf(files);
            faults = List.copyOf(faults);
        }
    }

    /**
     * The articles that the paths name: files as given, whatever their ending, and of folders, at any depth, all
     * whose ending is usual for an article: .txt, .text, .md, .markdown, .html, .htm, .xhtml, .docx, .docm, .doc, .odt,
     * .rtf, .pdf, .eml, .ninjs, .jsonld, .rss and .atom; .json and .xml files may be anything and are named. Hidden files, files that Word keeps while a draft
     * is open ({@code ~$draft.docx}), README files and loops of symbolic links are left out.
     */
    public static Found find(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        List<UnreadableInput> faults = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                FolderWalk walk = FolderWalk.of(path);
                files.addAll(walk.articles());
                faults.addAll(walk.faults());
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                faults.add(missing(path.toString()));
            }
        }
        return new Found(List.copyOf(files), faults);
    }

    /**
     * The content of a file.
     *
     * @throws UnreadableInput if there is no such file, it may not be read, it is empty, or it is over
     *     {@link Limits#maxBytes()}
     */
    public static Input open(Path path, Limits limits) throws UnreadableInput {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new UnreadableInput(name, "is a folder", "Name a file in it.");
        }
        try (InputStream content = Files.newInputStream(path)) {
            return bounded(name, content, limits);
        } catch (IOException failure) {
            throw refused(name, failure);
        }
    }

    /** What it means that a file could not be read. */
    static UnreadableInput refused(String name, IOException failure) {
        if (failure instanceof Unpacked.Burst) {
            return new UnreadableInput(
                    UnreadableInput.Reason.TOO_LARGE,
                    name,
                    String.valueOf(failure.getMessage()),
                    "Unpack it yourself if you trust it, and run again.",
                    failure);
        }
        if (failure instanceof NoSuchFileException) {
            return missing(name);
        }
        return failure instanceof AccessDeniedException ? noPermission(name) : broken(name, failure);
    }

    /**
     * What a stream still holds, such as standard input. The stream stays open.
     *
     * @param name what reports call it
     * @throws UnreadableInput if the stream breaks, is empty, or is over {@link Limits#maxBytes()}
     */
    public static Input open(String name, InputStream content, Limits limits) throws UnreadableInput {
        try {
            return bounded(name, content, limits);
        } catch (IOException failure) {
            throw broken(name, failure);
        }
    }

    static UnreadableInput noPermission(String name) {
        return new UnreadableInput(name, "may not be read by you", "Change its permissions and run again.");
    }

    private static Input bounded(String name, InputStream content, Limits limits) throws IOException, UnreadableInput {
        long oneTooMany = Math.min(limits.maxBytes() + 1, Integer.MAX_VALUE - 8);
        byte[] bytes = content.readNBytes((int) oneTooMany);
        if (bytes.length > limits.maxBytes()) {
            throw limits.tooLarge(name);
        }
        if (bytes.length == 0) {
            throw new UnreadableInput(
                    UnreadableInput.Reason.NO_TEXT, name, "is empty", "Check that the article was saved in it.");
        }
        return new Input(name, bytes);
    }

    private static UnreadableInput missing(String name) {
        return new UnreadableInput(name, "does not exist", "Check the spelling of the path.");
    }

    private static UnreadableInput broken(String name, IOException failure) {
        return new UnreadableInput(
                UnreadableInput.Reason.DAMAGED,
                name,
                "could not be read to its end",
                "Check the disk or the connection and run again.",
                failure);
    }
}
