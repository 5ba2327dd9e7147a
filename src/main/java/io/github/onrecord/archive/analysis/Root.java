package io.github.onrecord.archive.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Where claims of several outlets end, when their credits are followed from outlet to outlet.
 *
 * @param claim the claim at which every path ends
 * @param source who is credited there last; empty where nobody is
 * @param leaning the claims that lead there, from whatever distance
 */
public record Root(ToldClaim claim, Optional<Entity> source, List<ToldClaim> leaning) {
    /** Copies the list. */
    public Root {
        leaning = List.copyOf(leaning);
    }
}
