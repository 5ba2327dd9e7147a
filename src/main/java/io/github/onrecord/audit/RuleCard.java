package io.github.onrecord.audit;

import java.util.List;

/**
 * A rule's page in the catalogue: anything that can stand behind a point, a cap or a finding.
 *
 * @param id the id by which reports name it
 * @param file path inside the pack
 * @param line 1-based
 * @param kind "pattern", "level", "cap" or "finding"
 * @param title what it is, in a few words
 * @param why what a reader is missing, or what the level is worth
 * @param pattern the pattern or condition as written
 * @param standards ids of published standards
 * @param good sentences that match
 * @param bad sentences that do not
 */
public record RuleCard(
        String id,
        String file,
        int line,
        String kind,
        String title,
        String why,
        String pattern,
        List<String> standards,
        List<String> good,
        List<String> bad) {
    /** Copies the lists. */
    public RuleCard {
        standards = List.copyOf(standards);
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }
}
