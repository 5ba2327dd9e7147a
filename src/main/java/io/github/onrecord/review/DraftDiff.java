package io.github.onrecord.review;

import io.github.onrecord.audit.Audit;
import java.util.List;

/**
 * What changed in the sourcing from one version of a draft to the next. What only moved, or was only mended in its
 * letters, is no change.
 *
 * @param before the earlier version
 * @param after the later version
 * @param claims in the order of the later version; those that were removed stand where they were
 * @param sources those of the later version first, each in order of first mention
 * @param findings the new ones first, each in the order of its audit
 */
public record DraftDiff(
        Audit before, Audit after, List<ClaimChange> claims, List<SourceChange> sources, List<FindingChange> findings) {
    /** Copies the lists. */
    public DraftDiff {
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return claims.isEmpty() && sources.isEmpty() && findings.isEmpty();
    }

    /** The claims of one kind, in order. */
    public List<ClaimChange> claims(ClaimChange.Kind kind) {
        return claims.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The claims that are in both versions and went this way, in order. */
    public List<ClaimChange> claims(Direction direction) {
        return claims(ClaimChange.Kind.CHANGED).stream()
                .filter(change -> change.direction() == direction)
                .toList();
    }

    /** The findings of one kind, in order. */
    public List<FindingChange> findings(FindingChange.Kind kind) {
        return findings.stream().filter(change -> change.kind() == kind).toList();
    }
}
