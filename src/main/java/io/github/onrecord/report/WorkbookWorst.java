package io.github.onrecord.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ten claims to ask about first, over all articles. */
final class WorkbookWorst {
    /** Weakest band first, then lowest score, then most findings; all else in reading order. */
    static final Comparator<WorkbookClaim> ORDER = comparing(
                    (WorkbookClaim claim) -> claim.scored().band(), Comparator.<Band>reverseOrder())
            .thenComparing(comparingInt(
                    claim -> claim.scored().score().map(Score::value).orElse(0)))
            .thenComparing(
                    comparingInt((WorkbookClaim claim) -> claim.findings().size())
                            .reversed());

    private static final int MOST = 10;

    private WorkbookWorst() {}

    /** At most ten rated claims; those alike in everything stay in the order of the audits. */
    static List<WorkbookClaim> of(WorkbookInput input) {
        List<WorkbookClaim> worst = new ArrayList<>();
        input.articles().forEach(article -> {
            article.claims().stream()
                    .filter(claim -> claim.scored().score().isPresent())
                    .forEach(worst::add);
            worst.sort(ORDER);
            worst.subList(Math.min(MOST, worst.size()), worst.size()).clear();
        });
        return worst;
    }
}
