package io.github.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits until something happens in folders or below them, and then until it is quiet again. Not thread-safe. */
final class FolderWatch implements Closeable {
    /** An editor saves in several steps, some milliseconds apart. */
    private static final int QUIET_MILLISECONDS = 200;

    private final List<Path> folders;
    private final WatchService service;

    /**
     * Begins to watch.
     *
     * @throws IOException if the system cannot watch them
     */
    FolderWatch(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.service = FileSystems.getDefault().newWatchService();
        register();
    }

    /**
     * Waits for a change, which may turn out to be none of ours.
     *
     * @throws InterruptedException if the thread is asked to stop
     * @throws IOException if the system can watch no more
     */
    void await() throws InterruptedException, IOException {
        WatchKey key = service.take();
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        register(); // folders that are new
    }

    private void register() throws IOException {
        for (Path top : folders) {
            for (Path folder : WatchedTree.of(top).folders()) {
                register(folder);
            }
        }
    }

    private void register(Path folder) throws IOException {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (NoSuchFileException | NotDirectoryException gone) {
            // It went while we looked, and there is nothing in it to watch.
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
