package io.github.onrecord.cli;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.AuditWorkers;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Review;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Audits many files on all cores and gives the outcomes back in the order of the files. Only a few files are read ahead
 * of the one that is taken next, so that thousands need no more memory than dozens.
 */
final class Batch implements Iterator<Batch.Outcome>, AutoCloseable {
    private static final int AHEAD_PER_CORE = 4;

    private final DraftReaders readers;
    private final Rulings rulings;
    private final DraftDecisions decided;
    private final Iterator<Inbox.Piece> waiting;
    private final Deque<Future<Outcome>> begun = new ArrayDeque<>();
    private final Optional<AuditWorkers> workers;
    private final int ahead;

    Batch(List<Inbox.Piece> pieces, DraftReaders readers, Rulings rulings, DraftDecisions decided) {
        int cores = Math.min(pieces.size(), Runtime.getRuntime().availableProcessors());
        this.readers = readers;
        this.rulings = rulings;
        this.decided = decided;
        this.waiting = pieces.iterator();
        this.workers = cores > 1 ? Optional.of(new AuditWorkers(cores)) : Optional.empty();
        this.ahead = cores * AHEAD_PER_CORE;
    }

    /** What became of one file: the audits of its articles, or why there is none. */
    record Outcome(String path, List<Audited> audited, Optional<Throwable> fault) {
        /** Copies the list. */
        Outcome {
            audited = List.copyOf(audited);
        }
    }

    /** An audit with what was decided about it, and the file that its article was read from. */
    record Audited(Input draft, Review review) {}

    @Override
    public boolean hasNext() {
        return !begun.isEmpty() || waiting.hasNext();
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (workers.isEmpty()) {
            return outcome(waiting.next());
        }
        while (begun.size() < ahead && waiting.hasNext()) {
            Inbox.Piece piece = waiting.next();
            Callable<Outcome> work = () -> outcome(piece);
            begun.add(workers.get().begin(work));
        }
        return AuditWorkers.outcome(begun.remove());
    }

    /** Drops what is not finished. */
    @Override
    public void close() {
        workers.ifPresent(AuditWorkers::close);
    }

    private Outcome outcome(Inbox.Piece piece) {
        try {
            Input file = piece.open();
            List<Audited> audited = new ArrayList<>();
            Auditor auditor = rulings.of(piece.path()).auditor();
            for (Draft draft : readers.readAll(file)) {
                Audit audit = auditor.audit(Article.of(draft));
                audited.add(new Audited(file, Review.of(audit, decided.of(piece, file))));
            }
            return new Outcome(piece.path(), audited, Optional.empty());
        } catch (UnreadableInput | RuntimeException | StackOverflowError fault) {
            // One file that we cannot cope with must not cost the audits of all the others.
            return new Outcome(piece.path(), List.of(), Optional.of(fault));
        }
    }
}
