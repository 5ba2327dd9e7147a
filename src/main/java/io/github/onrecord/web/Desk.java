package io.github.onrecord.web;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.InText;
import io.github.onrecord.review.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Reads and audits what is sent. As many submissions at once as there are cores; a few more may wait their turn. */
final class Desk implements AutoCloseable {
    private static final int WAITING = 32;

    private final DraftReaders readers = DraftReaders.standard();
    private final Houses houses;
    private final Shelf shelf;
    private final ThreadPoolExecutor auditors;

    Desk(Houses houses, Shelf shelf) {
        this.houses = houses;
        this.shelf = shelf;
        int cores = Runtime.getRuntime().availableProcessors();
        this.auditors = new ThreadPoolExecutor(
                cores, cores, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Desk::thread);
        auditors.allowCoreThreadTimeOut(true);
    }

    /**
     * Begins to audit what was sent.
     *
     * @param files at least one
     * @param house the id of the house to audit for
     * @throws Refused if too much is waiting already
     */
    Submission take(List<Input> files, String house) throws Refused {
        Submission submission = shelf.add(house, files);
        try {
            auditors.execute(() -> audit(submission, files));
            return submission;
        } catch (RejectedExecutionException full) {
            shelf.drop(submission.id());
            throw new Refused(503, "Too many drafts are waiting already. Try again in a moment.");
        }
    }

    private void audit(Submission submission, List<Input> files) {
        try {
            for (Input file : files) {
                if (Thread.currentThread().isInterrupted()) {
                    return; // the server stops
                }
                audit(submission, file);
            }
        } finally {
            submission.finish();
            shelf.tidy();
        }
    }

    private void audit(Submission submission, Input file) {
        try {
            Auditor auditor = houses.of(submission.house()).auditor();
            List<Suppression> inText = InText.in(file);
            List<OpenDraft> audited = new ArrayList<>();
            for (Draft draft : readers.readAll(file)) {
                audited.add(new OpenDraft(file, auditor.audit(Article.of(draft)), inText));
            }
            submission.take(audited);
        } catch (UnreadableInput fault) {
            submission.refuse(Unread.of(fault));
        } catch (OutOfMemoryError full) {
            submission.refuse(Unread.tooLong(file.path()));
        } catch (RuntimeException | StackOverflowError ours) {
            // One draft that we cannot cope with must not cost the others.
            submission.refuse(Unread.ours(file.path()));
        }
    }

    @Override
    public void close() {
        auditors.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "auditor");
        thread.setDaemon(true);
        return thread;
    }
}
