package io.github.onrecord.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A walk through one folder and all below it, looking for articles. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final List<String> ENDINGS = List.of(
            ".txt",
            ".text",
            ".md",
            ".markdown",
            ".html",
            ".htm",
            ".xhtml",
            ".docx",
            ".docm",
            ".doc",
            ".odt",
            ".rtf",
            ".pdf",
            ".eml",
            ".ninjs",
            ".jsonld",
            ".rss",
            ".atom");

    private final Path folder;
    private final Set<Path> articles = new TreeSet<>();
    private final List<UnreadableInput> faults = new ArrayList<>();

    private FolderWalk(Path folder) {
        this.folder = folder;
    }

    static FolderWalk of(Path folder) {
        FolderWalk walk = new FolderWalk(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException failure) {
            walk.faults.add(unlisted(folder, failure));
        }
        if (walk.articles.isEmpty() && walk.faults.isEmpty()) {
            walk.faults.add(new UnreadableInput(
                    folder.toString(),
                    "holds no articles",
                    "OnRecord reads text, Markdown, HTML, Word, OpenDocument, RTF, PDF, e-mail and feeds; name the files or"
                            + " another folder."));
        }
        return walk;
    }

    /** In the order of their paths, which does not depend on the file system. */
    List<Path> articles() {
        return List.copyOf(articles);
    }

    List<UnreadableInput> faults() {
        return List.copyOf(faults);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = !directory.equals(folder) && nameOf(directory).startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && isArticle(nameOf(file))) {
            articles.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!(failure instanceof FileSystemLoopException)) {
            faults.add(unlisted(file, failure));
        }
        return FileVisitResult.CONTINUE;
    }

    private static UnreadableInput unlisted(Path path, IOException failure) {
        return failure instanceof AccessDeniedException
                ? Inputs.noPermission(path.toString())
                : new UnreadableInput(path.toString(), "could not be listed", "Check the disk and run again.", failure);
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }

    private static boolean isArticle(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean passedOver = lower.startsWith(".") || lower.startsWith("~$") || isReadme(lower);
        return !passedOver && ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** README.md and README-first.txt, but not readmissions.txt. */
    private static boolean isReadme(String lower) {
        return lower.startsWith("readme") && !Character.isLetter(lower.charAt("readme".length()));
    }
}
