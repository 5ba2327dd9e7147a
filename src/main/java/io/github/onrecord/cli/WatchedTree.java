package io.github.onrecord.cli;

import io.github.onrecord.config.SettingsFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** A folder and those below it that are not hidden, at one moment; what goes meanwhile is passed over. */
final class WatchedTree extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> folders = new ArrayList<>();
    private final List<Path> settings = new ArrayList<>();

    private WatchedTree(Path top) {
        this.top = top;
    }

    static WatchedTree of(Path folder) throws IOException {
        WatchedTree tree = new WatchedTree(folder);
        Files.walkFileTree(folder, tree);
        return tree;
    }

    List<Path> folders() {
        return List.copyOf(folders);
    }

    /** The files of settings in them. */
    List<Path> settings() {
        return List.copyOf(settings);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(top) && folder.getFileName().toString().startsWith(".")) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        folders.add(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.endsWith(SettingsFiles.NAME)) {
            settings.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException unread) {
        return FileVisitResult.CONTINUE;
    }
}
