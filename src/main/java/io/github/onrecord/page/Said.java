package io.github.onrecord.page;

import io.github.onrecord.report.TextVisible;
import io.github.onrecord.review.Opinion;
import java.util.Optional;

/**
 * What was decided about a claim or finding, and what a verdict about it is kept by.
 *
 * @param fingerprint that of the claim or finding
 * @param code the finding's code; empty for a claim
 * @param verdict "fix"; empty where there is none, or reviewers differ
 * @param note the reviewer's note; empty where there is none
 * @param words all that reviewers said, "Ana Ruiz: fix (no name)"; empty where they said nothing
 * @param onEarlierWords whether the verdict was given to an earlier wording
 * @param known whether the baseline has it
 * @param open whether something is left to be done: it counts, and no verdict settles it
 */
record Said(
        String fingerprint,
        String code,
        String verdict,
        String note,
        String words,
        boolean onEarlierWords,
        boolean known,
        boolean open) {

    static Said of(String fingerprint, String code, Optional<Opinion> opinion, boolean known, boolean open) {
        return new Said(
                fingerprint,
                code,
                opinion.map(Opinion::verdictCell).orElse(""),
                opinion.map(Opinion::noteCell).orElse(""),
                opinion.map(Opinion::words).map(TextVisible::of).orElse(""),
                opinion.map(Opinion::onEarlierWords).orElse(false),
                known,
                open);
    }
}
