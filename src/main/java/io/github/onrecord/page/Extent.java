package io.github.onrecord.page;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Optional;

/**
 * How much of an article a page shows. A browser that is given a whole archive as one draft stands still; the other
 * formats have all of it.
 *
 * @param end the offset of the first unit that is not shown
 * @param claims how many claims are shown
 * @param left what is left out, in a sentence; empty where all is shown
 */
record Extent(int end, int claims, Optional<String> left) {
    /** About fifty thousand words: half a day's reading. */
    private static final int MOST_UNITS = 300_000;

    private static final int MOST_CLAIMS = 2_000;

    /** What is shown of an audit. */
    static Extent of(Audit audit) {
        List<ScoredClaim> claims = audit.claims();
        int whole = audit.article().text().length();
        int end = Math.min(whole, MOST_UNITS);
        if (claims.size() > MOST_CLAIMS) {
            end = Math.min(end, claims.get(MOST_CLAIMS).claim().spans().start());
        }
        int shown = 0;
        while (shown < claims.size() && claims.get(shown).claim().spans().end() <= end) {
            shown++;
        }
        return new Extent(
                end,
                shown,
                end == whole
                        ? Optional.empty()
                        : Optional.of("This page shows the first " + shown + " of " + claims.size()
                                + " claims. The workbook and the JSON report have all of them."));
    }

    /** The part of a block that is shown. */
    Optional<Span> shown(Span block) {
        return block.start() >= end
                ? Optional.empty()
                : Optional.of(new Span(block.start(), Math.min(block.end(), end)));
    }
}
