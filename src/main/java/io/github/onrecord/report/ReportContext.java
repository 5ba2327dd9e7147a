package io.github.onrecord.report;

import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.Reviews;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reports show besides the audits themselves.
 *
 * @param standards every published standard that the rules cite, in the order of the rule pack
 * @param rules every rule of the pack, in its order
 * @param date the date to print, as given by the user; empty where none was given, never the clock
 * @param reviews what people decided about the audits
 */
public record ReportContext(List<Standard> standards, List<RuleNote> rules, Optional<String> date, Reviews reviews) {
    /** Copies the lists. */
    public ReportContext {
        standards = List.copyOf(standards);
        rules = List.copyOf(rules);
    }

    /** Where nobody has decided anything. */
    public ReportContext(List<Standard> standards, List<RuleNote> rules, Optional<String> date) {
        this(standards, rules, date, Reviews.NONE);
    }

    /**
     * The standards and rules of packs; where two packs know one id differently, the first is shown.
     *
     * @param date the date to print; empty for none
     */
    public static ReportContext of(List<RulePack> packs, Optional<String> date) {
        Map<String, Standard> standards = new LinkedHashMap<>();
        Map<String, RuleNote> notes = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            pack.standards().forEach(standard -> standards.putIfAbsent(standard.id(), standard));
            pack.cards().forEach(card -> notes.putIfAbsent(card.id(), note(card)));
        }
        return new ReportContext(List.copyOf(standards.values()), List.copyOf(notes.values()), date);
    }

    private static RuleNote note(RuleCard card) {
        return new RuleNote(card.id(), card.file(), card.why(), card.standards());
    }

    /** The same beside these reviews. */
    public ReportContext with(Collection<Review> decided) {
        return new ReportContext(standards, rules, date, Reviews.of(decided));
    }
}
