package io.github.onrecord.editor;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.TextLines;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.SourcePlaces;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.InText;
import io.github.onrecord.review.Review;

/** Audits drafts as they stand in the editor. Suppressions are those in the draft; no file is read. */
final class DraftAuditor {
    /** An editor waits for the answer: about a hundred long articles are audited within seconds. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final Limits LIMITS = new Limits(4L * MOST_CHARACTERS, 4L * MOST_CHARACTERS, MOST_CHARACTERS, 512);

    private final Auditor auditor;
    private final DraftReaders readers = new DraftReaders(LIMITS);

    DraftAuditor(Auditor auditor) {
        this.auditor = auditor;
    }

    /**
     * Audits a draft.
     *
     * @throws UnreadableInput if it is too long, has no words, or nests too deep; the message is for people
     */
    AuditedDraft audit(DraftText text) throws UnreadableInput {
        Input input = text.input();
        Draft draft = readers.read(input);
        Review review = Review.of(auditor.audit(Article.of(draft)), Decisions.NONE.of("", InText.in(input)));
        return new AuditedDraft(text, draft, TextLines.of(text.text()), SourcePlaces.of(text.text(), draft), review);
    }

    /**
     * How a draft is read.
     *
     * @throws UnreadableInput as above
     */
    Draft read(Input input) throws UnreadableInput {
        return readers.read(input);
    }
}
