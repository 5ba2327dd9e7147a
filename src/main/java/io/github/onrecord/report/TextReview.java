package io.github.onrecord.report;

import io.github.onrecord.report.TextPage.Piece;
import io.github.onrecord.review.Ignored;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.Suppression;
import io.github.onrecord.review.Trace;
import io.github.onrecord.review.Verdict;
import java.util.List;

/** What people decided about one audit: how far the review is, and what has no place beside a claim. */
final class TextReview {
    private static final int INDENT = 2;

    private final Review review;
    private final TextPage page;

    TextReview(Review review, TextPage page) {
        this.review = review;
        this.page = page;
    }

    /** "Review: 5 findings open · 2 to fix"; nothing where nobody has decided anything. */
    void counts() {
        if (!review.isEmpty()) {
            page.paragraph(
                    INDENT,
                    INDENT,
                    Piece.plain("Review: " + String.join(" · ", review.counts().words()) + "."));
        }
    }

    /** What reviewers differ about, verdicts whose words are gone, and what is held back. */
    void rest() {
        List<Opinion> disputed =
                review.opinionsInOrder().stream().filter(Opinion::isDisputed).toList();
        boolean isThere = disputed.size()
                        + review.gone().size()
                        + review.ignored().size()
                        + review.unused().size()
                > 0;
        if (isThere) {
            page.gap();
        }
        for (Opinion opinion : disputed) {
            line("Reviewers differ on " + opinion.verdicts().get(0).trace().label() + ": " + opinion.words());
        }
        for (Verdict verdict : review.gone()) {
            line("Gone: " + verdict.trace().label() + ": " + verdict.words());
        }
        for (Ignored ignored : review.ignored()) {
            line("Ignored: " + Trace.of(review.audit(), ignored.finding()).label() + " because "
                    + ignored.suppression().because());
        }
        for (Suppression unused : review.unused()) {
            line("Not used: ignore " + unused.rule()
                    + (unused.because().isBlank() ? ", which gives no reason" : " because " + unused.because()));
        }
    }

    private void line(String words) {
        page.paragraph(INDENT, INDENT, new Piece(words, TextStyle.QUIET));
    }
}
