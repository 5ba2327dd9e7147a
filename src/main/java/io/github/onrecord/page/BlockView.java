package io.github.onrecord.page;

import io.github.onrecord.article.Block;
import java.util.List;

/**
 * A block of the article.
 *
 * @param kind what it is to a reader
 * @param paragraph its number among the blocks that make claims; 0 for headings, bylines and datelines
 * @param runs its words, cut where a mark begins or ends
 * @param findings findings about its words that are about no claim
 */
record BlockView(Block.Kind kind, int paragraph, List<Run> runs, List<FindingView> findings) {
    BlockView {
        runs = List.copyOf(runs);
        findings = List.copyOf(findings);
    }

    boolean isHeadline() {
        return kind == Block.Kind.HEADLINE;
    }

    boolean isSubhead() {
        return kind == Block.Kind.SUBHEAD;
    }

    boolean isQuote() {
        return kind == Block.Kind.BLOCK_QUOTE;
    }

    /** Its class in the style sheet: "paragraph", "list-item", "byline". */
    String css() {
        return kind.id().replace('_', '-');
    }

    /**
     * Words that bear the same marks.
     *
     * @param words the words, with unseen characters made visible
     * @param css the class of the innermost claim's band; empty outside claims
     * @param claims the numbers of the claims it belongs to, innermost first: "14 15"
     * @param sourceOf the numbers of the claims whose source it names
     * @param cueOf the numbers of the claims that it credits
     * @param ending the claims whose last words these are
     */
    record Run(String words, String css, String claims, String sourceOf, String cueOf, List<ClaimView> ending) {
        Run {
            ending = List.copyOf(ending);
        }

        boolean isPlain() {
            return claims.isEmpty() && !isCredit();
        }

        /** Whether it names a source or credits one. */
        boolean isCredit() {
            return !sourceOf.isEmpty() || !cueOf.isEmpty();
        }
    }
}
