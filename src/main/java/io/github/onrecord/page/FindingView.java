package io.github.onrecord.page;

import java.util.List;

/**
 * A finding as the page shows it.
 *
 * @param anchor its place on the page, "d1-f3"
 * @param code "F02"
 * @param severity "serious", for people
 * @param css its severity's id, for the style sheet
 * @param message one plain sentence
 * @param question what to ask the writer; empty for praise
 * @param evidence the words it rests on, shortened to a line each
 * @param claims the numbers of the claims it is about; empty for the headline or the whole text
 * @param place the paragraph of its first words; 0 where it has none
 * @param standards the standards behind it
 * @param said what was decided about it
 */
record FindingView(
        String anchor,
        String code,
        String severity,
        String css,
        String message,
        String question,
        List<String> evidence,
        List<Integer> claims,
        int place,
        List<Cited> standards,
        Said said) {
    FindingView {
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        standards = List.copyOf(standards);
    }

    /** Whether it is about the headline or the whole text. */
    boolean isOfPage() {
        return claims.isEmpty();
    }

    /** Whether there is something to ask, and nobody has settled it. */
    boolean isOpen() {
        return said.open() && !isPraise();
    }

    boolean isPraise() {
        return css.equals("praise");
    }
}
