package io.github.onrecord.findings;

import java.util.List;

/**
 * Claims that stand or fall together: those of one source, or of several that may be one.
 *
 * @param sources ids of the sources, in order of their first claim; empty for what the outlet itself saw
 * @param claims ids of the rated claims, in reading order
 */
public record Origin(List<String> sources, List<String> claims) {
    /** Copies the lists. */
    public Origin {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }
}
