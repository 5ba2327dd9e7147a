package io.github.onrecord.cli;

import io.github.onrecord.ingest.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Audits again what is saved in folders, until the user ends it. */
final class Watch {
    private final List<Path> folders;
    private final Scope scope;
    private final Round round;
    private final Terminal terminal;
    private Snapshot articles = Snapshot.NOTHING;
    private Snapshot settings = Snapshot.NOTHING;

    /** What is audited again when something was saved. */
    enum Scope {
        /** What was saved: for standard output. */
        SAVED,
        /** Everything: for reports in files, which hold all articles. */
        ALL
    }

    /** One audit of some articles or folders; answers with an exit code. */
    interface Round {
        int audit(List<Path> paths) throws Refusal, IOException;
    }

    Watch(List<Path> folders, Scope scope, Round round, Terminal terminal) {
        this.folders = List.copyOf(folders);
        this.scope = scope;
        this.round = round;
        this.terminal = terminal;
    }

    /**
     * Audits everything, then what is saved, until the thread is interrupted.
     *
     * @return {@link Main#CLEAN}
     * @throws IOException if standard output cannot take an audit
     * @throws Refusal if the system cannot watch the folders
     */
    int run() throws Refusal, IOException {
        WatchEnd end = WatchEnd.onInterrupt();
        try (FolderWatch changes = watched()) {
            look();
            audit(folders);
            terminal.say("Watching. Ctrl-C ends it.");
            while (!terminal.isAbandoned()) {
                await(changes);
                lookAgain();
            }
        } catch (InterruptedException asked) {
            // Not an error: it is how a watch ends.
        } finally {
            end.reached();
        }
        return Main.CLEAN;
    }

    private FolderWatch watched() throws Refusal {
        try {
            return new FolderWatch(folders);
        } catch (IOException failure) {
            throw refused(failure);
        }
    }

    private static void await(FolderWatch changes) throws Refusal, InterruptedException {
        try {
            changes.await();
        } catch (IOException failure) {
            throw refused(failure);
        }
    }

    private static Refusal refused(IOException failure) {
        return new Refusal(
                "The folders cannot be watched: " + Faults.reason(failure)
                        + ". Name fewer folders, or run the audit without --watch.",
                failure);
    }

    private void lookAgain() throws IOException, InterruptedException {
        Snapshot before = articles;
        Snapshot settled = settings;
        look();
        List<Path> changed = new ArrayList<>();
        changed.addAll(told("Saved", articles.savedSince(before)));
        changed.addAll(told("New", articles.newSince(before)));
        boolean isGone = !told("Gone", articles.goneSince(before)).isEmpty();
        boolean isSettledAnew = !settings.equals(settled);
        if (isSettledAnew) {
            terminal.say("The settings changed.");
        }
        if (isSettledAnew || scope == Scope.ALL && (isGone || !changed.isEmpty())) {
            audit(folders);
        } else if (!changed.isEmpty()) {
            audit(changed);
        }
    }

    private List<Path> told(String what, List<Path> files) {
        files.forEach(file -> terminal.say(what + ": " + file));
        return files;
    }

    private void look() throws IOException {
        articles = Snapshot.of(Inputs.find(folders).files());
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(WatchedTree.of(folder).settings());
        }
        settings = Snapshot.of(files);
    }

    /** What one round cannot do, the next may: the user mends it and saves. */
    private void audit(List<Path> paths) throws IOException, InterruptedException {
        try {
            round.audit(paths);
        } catch (Refusal refusal) {
            terminal.say(String.valueOf(refusal.getMessage()));
        } catch (IllegalStateException stopped) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            throw stopped;
        }
        terminal.flush();
    }
}
