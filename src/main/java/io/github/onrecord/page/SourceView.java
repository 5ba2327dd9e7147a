package io.github.onrecord.page;

import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.Optional;

/**
 * A source in the ledger.
 *
 * @param name its fullest mention
 * @param type what kind of source it is, in words
 * @param role office, job or tie, and the body it speaks for; empty where the page shows none
 * @param channels where its words appeared; empty where the page does not say
 * @param claims the claims whose words it is
 * @param best the best band among them; empty where none is rated
 * @param worst the worst band among them
 */
record SourceView(
        String name,
        String type,
        String role,
        String channels,
        List<Resting> claims,
        Optional<Band> best,
        Optional<Band> worst) {
    SourceView {
        claims = List.copyOf(claims);
    }

    /**
     * A claim that rests on the source.
     *
     * @param number its number
     * @param css its band, for the style sheet
     * @param label "A 63"
     */
    record Resting(int number, String css, String label) {}
}
