package io.github.onrecord.confidence;

import io.github.onrecord.language.Reading;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code confidence.yaml} says of pages that are no ordinary report. Immutable and safe for use from any thread.
 *
 * <pre>{@code
 * ConfidenceRules rules = ConfidenceRules.read(PackFiles.bundled(), faults);
 * boolean scored = rules.of(reading).stream().allMatch(Reservation::scored);
 * }</pre>
 */
public final class ConfidenceRules {
    private final List<ConfidenceRule> rules;
    private final PageLists lists;

    ConfidenceRules(List<ConfidenceRule> rules, PageLists lists) {
        this.rules = List.copyOf(rules);
        this.lists = lists;
    }

    /**
     * Reads the pack's file.
     *
     * @param faults all that is wrong is added here; a faulty rule is left out
     */
    public static ConfidenceRules read(PackFiles pack, List<RuleFault> faults) {
        return new ConfidenceFile(faults).read(pack);
    }

    /** What there is to say of a page, in the order of the file; empty for an ordinary report. */
    public List<Reservation> of(Reading reading) {
        Map<PageMeasure, Integer> counts = PageCounts.of(reading, lists);
        List<Reservation> reservations = new ArrayList<>();
        Set<String> spoken = new HashSet<>();
        for (ConfidenceRule rule : rules) {
            if (rule.holds(counts, spoken)) {
                spoken.add(rule.id());
                reservations.add(rule.reservation(counts));
            }
        }
        return reservations;
    }
}
