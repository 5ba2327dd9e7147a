package io.github.onrecord.cli;

import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.RuleNote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What reports show of the rules behind them. */
final class RulesShown {
    private RulesShown() {}

    /** The standards and rules of all packs; where two packs know one id differently, the first is shown. */
    static ReportContext context(List<RulePack> packs, Optional<ReportDate> date) {
        Map<String, Standard> standards = new LinkedHashMap<>();
        Map<String, RuleNote> notes = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            pack.standards().forEach(standard -> standards.putIfAbsent(standard.id(), standard));
            pack.cards().forEach(card -> notes.putIfAbsent(card.id(), note(card)));
        }
        return new ReportContext(
                List.copyOf(standards.values()), List.copyOf(notes.values()), date.map(ReportDate::words));
    }

    private static RuleNote note(RuleCard card) {
        return new RuleNote(card.id(), card.file(), card.why(), card.standards());
    }
}
