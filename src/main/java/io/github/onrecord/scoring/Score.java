package io.github.onrecord.scoring;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;

/**
 * A claim's sourcing strength, 0 to 100, with everything that made it. Nothing else moves it.
 *
 * @param contributions in the order of the factors; each factor has at least one, of 0 points where nothing is shown
 * @param caps every limit whose condition holds, lowest first
 * @param band the band of {@link #value()}
 * @param borderline whether the value lies within the model's margin of a band's line
 * @param pageCode the page code, for instance "pC3"
 */
public record Score(List<Contribution> contributions, List<Cap> caps, Band band, boolean borderline, String pageCode) {
    /** Copies the lists. */
    public Score {
        contributions = List.copyOf(contributions);
        caps = List.copyOf(caps);
    }

    /** The sum before caps. Hedging subtracts, so the sum can fall below zero; the points cannot. */
    public int points() {
        return Math.max(0, contributions.stream().mapToInt(Contribution::points).sum());
    }

    /** The sourcing strength shown: the points, held at the lowest cap. */
    public int value() {
        return decidingCap().map(Cap::limit).orElse(points());
    }

    /** The lowest cap, if it took points away; empty when no cap did. */
    public Optional<Cap> decidingCap() {
        return caps.stream().min(comparingInt(Cap::limit)).filter(cap -> cap.limit() < points());
    }
}
