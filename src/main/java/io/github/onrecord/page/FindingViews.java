package io.github.onrecord.page;

import static java.util.Comparator.comparing;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.report.SeverityWords;
import io.github.onrecord.report.ShortWords;
import io.github.onrecord.report.TextVisible;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.Review;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of a draft, gravest first; those alike in the order of the audit. */
final class FindingViews {
    private static final int LINE = 120;

    private final Review review;
    private final Grounds grounds;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<FindingView> all = new ArrayList<>();
    private final Map<Integer, List<FindingView>> byClaim = new HashMap<>();

    /**
     * The findings of a review.
     *
     * @param draft the draft's anchor
     * @param shown how many claims the page shows; findings about others alone are left out
     */
    FindingViews(Review review, Grounds grounds, String draft, int shown) {
        this.review = review;
        this.grounds = grounds;
        Audit audit = review.audit();
        for (int i = 0; i < shown; i++) {
            numbers.put(audit.claims().get(i).claim().id(), i + 1);
        }
        audit.findings().stream().sorted(comparing(Finding::severity)).forEach(finding -> {
            FindingView view = view(finding, draft + "-f" + (all.size() + 1));
            if (view.claims().isEmpty() && !finding.claims().isEmpty()) {
                return;
            }
            all.add(view);
            view.claims()
                    .forEach(number -> byClaim.computeIfAbsent(number, none -> new ArrayList<>())
                            .add(view));
        });
    }

    List<FindingView> all() {
        return List.copyOf(all);
    }

    /** Those about the headline or the whole text. */
    List<FindingView> ofPage() {
        return all.stream().filter(FindingView::isOfPage).toList();
    }

    /** Those about a claim. */
    List<FindingView> of(int claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    private FindingView view(Finding finding, String anchor) {
        Audit audit = review.audit();
        return new FindingView(
                anchor,
                finding.code(),
                SeverityWords.of(finding.severity()),
                finding.severity().id(),
                TextVisible.of(finding.message()),
                TextVisible.of(finding.question()),
                finding.spans().stream().map(this::words).distinct().toList(),
                finding.claims().stream()
                        .filter(numbers::containsKey)
                        .map(numbers::get)
                        .toList(),
                finding.spans().stream()
                        .findFirst()
                        .map(Span::start)
                        .map(audit.article()::paragraphAt)
                        .orElse(0),
                grounds.standards(finding.standards()),
                said(finding));
    }

    private String words(Span span) {
        return TextVisible.of(ShortWords.of(span.in(review.audit().article().text()), LINE));
    }

    private Said said(Finding finding) {
        boolean settled = review.standing(finding).filter(Opinion::settles).isPresent();
        boolean known = review.known().contains(finding.fingerprint());
        return Said.of(
                finding.fingerprint(),
                finding.code(),
                review.of(finding),
                known,
                finding.severity() != Severity.PRAISE && !settled && !known);
    }
}
