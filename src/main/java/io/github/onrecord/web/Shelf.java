package io.github.onrecord.web;

import io.github.onrecord.ingest.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What is kept in memory. The oldest goes when there is too much. May be used by several threads. */
final class Shelf {
    private final TreeMap<Integer, Submission> kept = new TreeMap<>();
    private final Bounds bounds;
    private int last;

    Shelf(Bounds bounds) {
        this.bounds = bounds;
    }

    /** A place on a page of drafts: what was sent, and the number of a draft in it. */
    record Place(Submission submission, int number) {
        /** As in addresses: "3/1". */
        String words() {
            return submission.id() + "/" + number;
        }
    }

    /** Gives a number to what was sent. */
    synchronized Submission add(String house, List<Input> files) {
        Submission submission = new Submission(++last, house, files);
        kept.put(submission.id(), submission);
        return submission;
    }

    /** Lets go of the oldest while there is too much; the latest stays whatever its length. */
    synchronized void tidy() {
        while (kept.size() > 1 && isTooMuch()) {
            kept.pollFirstEntry();
        }
    }

    private boolean isTooMuch() {
        return kept.values().stream().mapToInt(Submission::files).sum() > bounds.drafts()
                || kept.values().stream().mapToLong(Submission::characters).sum() > bounds.characters();
    }

    /**
     * What has this number.
     *
     * @throws Refused if it is no longer there, or never was
     */
    synchronized Submission get(int id) throws Refused {
        Submission submission = kept.get(id);
        if (submission != null) {
            return submission;
        }
        if (id < 1 || id > last) {
            throw new Refused(404, "There is no such draft here.");
        }
        throw new Refused(
                410,
                "This draft is no longer in memory: the last " + bounds.drafts()
                        + " are kept, fewer if they are long. Verdicts on it are kept. Paste it or drop it again.");
    }

    synchronized void drop(int id) {
        kept.remove(id);
    }

    /** All of it, the latest first. */
    synchronized List<Submission> all() {
        return new ArrayList<>(kept.descendingMap().values());
    }

    /** Where the draft of the same name is that was sent last before this submission. */
    synchronized Optional<Place> before(Submission submission, String name) {
        for (Submission earlier :
                kept.headMap(submission.id(), false).descendingMap().values()) {
            List<OpenDraft> drafts = earlier.drafts();
            for (int i = 0; i < drafts.size(); i++) {
                if (drafts.get(i).name().equals(name)) {
                    return Optional.of(new Place(earlier, i + 1));
                }
            }
        }
        return Optional.empty();
    }
}
