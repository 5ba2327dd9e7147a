package io.github.onrecord.report;

import io.github.onrecord.review.Ignored;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.Suppression;
import io.github.onrecord.review.Trace;
import io.github.onrecord.review.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** The Review sheet: what was decided and has no row, or no single answer, on the other sheets. Left out when empty. */
final class WorkbookReview {
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.words(16),
            SheetColumn.words(30),
            SheetColumn.words(12),
            SheetColumn.words(60),
            SheetColumn.words(60));

    private final SheetGrid grid;

    private WorkbookReview(SheetGrid grid) {
        this.grid = grid;
    }

    /** Adds the sheet, if there is anything to tell. */
    static void write(WorkbookSheets sheets, WorkbookInput input) {
        if (input.articles().map(WorkbookArticle::review).allMatch(WorkbookReview::needsNoSheet)) {
            return;
        }
        WorkbookReview review = new WorkbookReview(sheets.grid(WorkbookSheets.REVIEW, COLUMNS));
        review.grid.title(
                "Review",
                "What reviewers differ about, verdicts whose claim is gone, findings that are held back and why.");
        review.grid.header(List.of("Article", "What", "Finding", "Words", "What was said"));
        input.articles().forEach(review::article);
    }

    private static boolean needsNoSheet(Review review) {
        return disputed(review).findAny().isEmpty()
                && review.gone().isEmpty()
                && review.ignored().isEmpty()
                && review.unused().isEmpty();
    }

    private static Stream<Opinion> disputed(Review review) {
        return review.opinionsInOrder().stream().filter(Opinion::isDisputed);
    }

    private void article(WorkbookArticle article) {
        Review review = article.review();
        disputed(review).forEach(opinion -> {
            Trace trace = opinion.verdicts().get(0).trace();
            row(article, "reviewers differ", trace.rule(), trace.words(), opinion.words());
        });
        for (Verdict verdict : review.gone()) {
            Trace trace = verdict.trace();
            row(article, "its words are gone", trace.rule(), trace.words(), verdict.words());
        }
        for (Ignored ignored : review.ignored()) {
            Suppression why = ignored.suppression();
            String words = Trace.of(article.audit(), ignored.finding()).words();
            row(
                    article,
                    why.isInText() ? "ignored in the text" : "ignored in the verdict file",
                    why.rule(),
                    words,
                    why.because());
        }
        for (Suppression unused : review.unused()) {
            row(article, unused.problem(), unused.rule(), unused.words(), unused.because());
        }
    }

    private void row(WorkbookArticle article, String what, String finding, String words, String said) {
        grid.row(
                article.isShaded(),
                Stream.of(article.path(), what, finding, words, said)
                        .map(SheetCell::text)
                        .toList());
    }
}
