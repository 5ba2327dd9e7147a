package io.github.onrecord.web;

import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.findings.House;
import io.github.onrecord.report.ReportContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules as each house wants them. May be used by several threads. */
final class Houses {
    /** The rules as they are, for no house. */
    static final String NONE = "";

    private final List<House> houses;
    private final String usual;
    private final Map<String, Rules> rules = new LinkedHashMap<>();

    Houses(Setup setup) {
        houses = setup.houses();
        usual = setup.house().map(House::id).orElse(NONE);
        rules.put(NONE, Rules.of(setup.pack(), setup.date()));
        houses.forEach(house -> rules.put(house.id(), Rules.of(setup.pack().as(house), setup.date())));
    }

    /** An auditor, and what reports show beside its audits. */
    record Rules(Auditor auditor, ReportContext context) {
        private static Rules of(RulePack pack, Optional<String> date) {
            return new Rules(Auditor.with(pack), ReportContext.of(List.of(pack), date));
        }
    }

    List<House> all() {
        return houses;
    }

    String usual() {
        return usual;
    }

    /** The rules for a house; those used where none is chosen if there is no such house. */
    Rules of(String id) {
        Rules own = rules.getOrDefault(id, rules.get(usual));
        if (own == null) {
            throw new IllegalStateException("no rules for " + usual);
        }
        return own;
    }

    boolean has(String id) {
        return rules.containsKey(id);
    }
}
