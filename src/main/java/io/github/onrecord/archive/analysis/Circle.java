package io.github.onrecord.archive.analysis;

import java.util.List;

/**
 * A circle of credit: each claim credits the outlet of the next for the same thing, and the last leads back to the
 * outlet of the first.
 *
 * @param claims in the order of the credits
 * @param isClosed whether the last credits the first again; else its outlet is that of the first, and it shows no source
 */
public record Circle(List<ToldClaim> claims, boolean isClosed) {
    /** Copies the list. */
    public Circle {
        claims = List.copyOf(claims);
    }

    /** "A → B → C → A". */
    public String words() {
        StringBuilder words = new StringBuilder();
        List<ToldClaim> shown = isClosed ? claims : claims.subList(0, claims.size() - 1);
        shown.forEach(claim -> words.append(claim.author().name()).append(" → "));
        return words + claims.get(0).author().name();
    }
}
