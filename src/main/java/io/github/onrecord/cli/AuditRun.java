package io.github.onrecord.cli;

import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.util.Optional;

/** One run of audits, once all that may stand in its way has been looked at: each draft goes into all reports at once. */
final class AuditRun {
    private final Rulings rulings;
    private final Delivery delivery;
    private final CommentedCopies copies;
    private final boolean quiet;
    private final Terminal terminal;
    private final Faults faults;
    private final Tally tally = new Tally();

    AuditRun(
            Rulings rulings,
            Delivery delivery,
            CommentedCopies copies,
            boolean quiet,
            Terminal terminal,
            Faults faults) {
        this.rulings = rulings;
        this.delivery = delivery;
        this.copies = copies;
        this.quiet = quiet;
        this.terminal = terminal;
        this.faults = faults;
    }

    /**
     * Audits the drafts and closes the reports.
     *
     * @return the code to exit with
     * @throws Refusal if a report cannot be put in its place
     * @throws IOException if standard output cannot take the bytes
     */
    int of(Inbox inbox, Batch drafts) throws Refusal, IOException {
        boolean allRead = auditAll(inbox, drafts) && inbox.faults().isEmpty();
        if (tally.articles() == 0) {
            return Main.UNUSABLE;
        }
        int reached = tally.failsTheGate() ? Main.FAILED : Main.CLEAN;
        int code = delivery.finish(tally, allRead ? reached : Main.UNUSABLE);
        remark(code);
        return code;
    }

    /** Whether every article could be audited, and every draft commented. */
    private boolean auditAll(Inbox inbox, Batch drafts) throws Refusal, IOException {
        boolean allRead = true;
        try (Progress progress = Progress.of(inbox.pieces().size(), quiet, terminal)) {
            while (drafts.hasNext() && !terminal.isAbandoned()) {
                Batch.Outcome outcome = drafts.next();
                Optional<Throwable> fault = outcome.fault();
                for (Batch.Audited audited : outcome.audited()) {
                    tally.add(audited.review(), rulings.of(outcome.path()).gate());
                    delivery.add(audited.review());
                    Optional<Throwable> uncommented = commented(audited);
                    fault = fault.isPresent() ? fault : uncommented;
                }
                if (fault.isPresent()) {
                    progress.makeRoom();
                    tell(outcome.path(), fault.get());
                    allRead = false;
                }
                progress.step();
            }
        }
        return allRead;
    }

    /** Why a draft could not be commented; empty if it could, or was not to be. */
    private Optional<Throwable> commented(Batch.Audited audited) throws IOException {
        try {
            copies.add(audited.draft(), audited.review().audit());
            return Optional.empty();
        } catch (UnreadableInput | Refusal | RuntimeException | StackOverflowError fault) {
            // One draft that we cannot comment must not cost the reports on all the others.
            return Optional.of(fault);
        }
    }

    private void tell(String path, Throwable fault) {
        if (fault instanceof UnreadableInput || fault instanceof Refusal) {
            terminal.say(String.valueOf(fault.getMessage()));
        } else {
            faults.tellOf(path, fault);
        }
    }

    /** The readable audit on standard output says all this itself. */
    private void remark(int code) {
        if (quiet) {
            return;
        }
        copies.written().forEach(file -> terminal.say("Wrote " + file + "."));
        if (delivery.isReadable()) {
            return;
        }
        delivery.written().forEach(file -> terminal.say("Wrote " + file + ": " + tally.words() + "."));
        tally.gateLine(code).ifPresent(terminal::say);
    }
}
