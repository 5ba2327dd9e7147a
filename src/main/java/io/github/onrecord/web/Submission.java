package io.github.onrecord.web;

import io.github.onrecord.ingest.Input;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Drafts that were sent at once, and what became of them so far. Filled in by one thread and read by many. */
final class Submission {
    private final int id;
    private final String house;
    private final List<Input> files;
    private final List<OpenDraft> drafts = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private int done;

    /**
     * @param id its number, from 1; never given twice
     * @param house the id of the house that it is audited for; empty for none
     * @param files at least one
     */
    Submission(int id, String house, List<Input> files) {
        this.id = id;
        this.house = house;
        this.files = List.copyOf(files);
    }

    int id() {
        return id;
    }

    String house() {
        return house;
    }

    /** Where its page is. */
    String path() {
        return "/audits/" + id;
    }

    /** How many files were sent. */
    int files() {
        return files.size();
    }

    /** How many files are done with. */
    synchronized int done() {
        return done;
    }

    /** The file in hand; the last one when all are done. */
    synchronized Input inHand() {
        return files.get(Math.min(done, files.size() - 1));
    }

    synchronized void take(List<OpenDraft> audited) {
        drafts.addAll(audited);
        done++;
    }

    synchronized void refuse(Unread file) {
        unread.add(file);
        done++;
    }

    void finish() {
        finished.countDown();
    }

    /** Whether it is finished, or will be within this time. */
    boolean isFinishedWithin(Duration time) throws InterruptedException {
        return finished.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized List<OpenDraft> drafts() {
        return List.copyOf(drafts);
    }

    synchronized List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** The draft with this number, from 1 in the order of the files. */
    synchronized Optional<OpenDraft> draft(int number) {
        return number < 1 || number > drafts.size() ? Optional.empty() : Optional.of(drafts.get(number - 1));
    }

    synchronized long characters() {
        return drafts.stream().mapToLong(OpenDraft::characters).sum();
    }
}
