package io.github.onrecord.archive;

import io.github.onrecord.audit.RulesUsed;
import io.github.onrecord.findings.Check;
import io.github.onrecord.findings.House;
import java.util.ArrayList;
import java.util.List;

/** What a store keeps of a rule pack. */
final class RuleRows {
    private RuleRows() {}

    static List<Row> of(ArchiveRules rules) {
        RulesUsed used = rules.pack().used();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(StoreTable.RULES, rules.key(), used.name(), used.version(), used.sha256()));
        for (House house : rules.houses()) {
            for (Check check : rules.pack().checks().all()) {
                String severity = house.severities()
                        .getOrDefault(check.id(), check.severity().id());
                rows.add(Row.of(StoreTable.HOUSES, rules.key(), house.id(), check.id(), check.name(), severity));
            }
        }
        return rows;
    }
}
