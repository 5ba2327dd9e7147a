package io.github.onrecord.web;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.findings.House;
import java.util.List;
import java.util.Optional;

/**
 * What the page works with.
 *
 * @param pack the rules
 * @param houses the houses that an editor may choose from; none where a newsroom has settled how it wants the rules
 * @param house the one of them that is used unless another is chosen; empty for the rules as they are
 * @param verdicts where verdicts are kept
 * @param reviewer who gives them; may be empty
 * @param date the date that reports print; empty for none
 */
public record Setup(
        RulePack pack,
        List<House> houses,
        Optional<House> house,
        VerdictKeeper verdicts,
        String reviewer,
        Optional<String> date) {
    /** Copies the list. */
    public Setup {
        houses = List.copyOf(houses);
    }
}
