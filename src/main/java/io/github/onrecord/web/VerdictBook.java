package io.github.onrecord.web;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.GivenVerdict;
import io.github.onrecord.review.Intake;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.ReviewFolder;
import io.github.onrecord.review.Verdict;
import java.io.IOException;
import java.util.List;

/** Joins drafts with what was decided about them, and takes in verdicts. One at a time, whatever the number of tabs. */
final class VerdictBook {
    private final VerdictKeeper keeper;
    private final String reviewer;

    VerdictBook(VerdictKeeper keeper, String reviewer) {
        this.keeper = keeper;
        this.reviewer = reviewer;
    }

    /** The audits of drafts with what was decided about them so far. */
    synchronized List<Review> reviews(List<OpenDraft> drafts) throws UnreadableInput {
        Decisions decisions = keeper.read();
        return drafts.stream().map(draft -> review(draft, decisions)).toList();
    }

    private static Review review(OpenDraft draft, Decisions decisions) {
        return Review.of(draft.audit(), decisions.of(DraftName.among(decisions, draft.name()), draft.inText()));
    }

    /**
     * Takes a verdict in; one without an answer takes an earlier one back.
     *
     * @param fingerprint that of a claim or finding of the draft
     * @param verdict the name of an answer; empty for none
     * @return all that reviewers say of the claim or finding now; empty where nobody says anything
     * @throws Refused if it cannot be taken in; the message says why
     */
    synchronized String take(OpenDraft draft, String fingerprint, String verdict, String note)
            throws UnreadableInput, Refused {
        GivenVerdict given = new GivenVerdict(fingerprint, verdict, note, reviewer);
        if (!given.isAbout(draft.audit())) {
            throw new Refused(404, "The draft has no such claim or finding. Load the page again.");
        }
        Decisions decisions = keeper.read();
        String article = DraftName.among(decisions, draft.name());
        keep(verdicts(draft, given, decisions.verdicts(), article), decisions);
        Opinion opinion = reviews(List.of(draft)).get(0).opinions().get(fingerprint);
        return opinion == null ? "" : opinion.words();
    }

    private static List<Verdict> verdicts(OpenDraft draft, GivenVerdict given, List<Verdict> stored, String article)
            throws Refused {
        if (given.verdict().isEmpty()) {
            return given.takenBack(stored, article, draft.audit());
        }
        Intake intake = given.takenInto(stored, article, draft.audit());
        if (!intake.faults().isEmpty()) {
            throw new Refused(422, String.join(" ", intake.faults()));
        }
        return intake.verdicts();
    }

    private void keep(List<Verdict> verdicts, Decisions before) throws Refused {
        String text = ReviewFolder.verdictText(verdicts, before.suppressions());
        try {
            keeper.keep(text, new Decisions(verdicts, before.suppressions(), before.baseline()));
        } catch (IOException full) {
            throw new Refused(507, String.valueOf(full.getMessage()));
        }
    }

    /** All verdicts, as in a verdict file. */
    synchronized String text() throws UnreadableInput {
        Decisions decisions = keeper.read();
        return ReviewFolder.verdictText(decisions.verdicts(), decisions.suppressions());
    }
}
