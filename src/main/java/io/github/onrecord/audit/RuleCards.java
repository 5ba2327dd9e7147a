package io.github.onrecord.audit;

import io.github.onrecord.findings.Check;
import io.github.onrecord.rules.Rule;
import io.github.onrecord.scoring.Condition;
import io.github.onrecord.scoring.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays out every rule of a pack as a page of the catalogue. */
final class RuleCards {
    private final RulePack pack;

    RuleCards(RulePack pack) {
        this.pack = pack;
    }

    List<RuleCard> all() {
        List<RuleCard> cards = new ArrayList<>();
        pack.patterns().rules().forEach(rule -> cards.add(of(rule)));
        pack.checks().all().forEach(check -> cards.add(of(check)));
        pack.scoring().worths().forEach(worth -> cards.add(of(worth)));
        return List.copyOf(cards);
    }

    private static RuleCard of(Rule rule) {
        return new RuleCard(
                rule.id(),
                rule.file(),
                rule.line(),
                "pattern",
                "finds " + rule.finds(),
                rule.why(),
                rule.pattern(),
                rule.standards(),
                rule.examples().match(),
                rule.examples().noMatch());
    }

    private static RuleCard of(Check check) {
        String when = check.when().stream().map(Condition::inWords).collect(Collectors.joining(" – or "));
        return new RuleCard(
                check.id(),
                "findings",
                0,
                "finding",
                check.name().replace('_', ' ') + " (" + check.severity().id() + ")",
                check.why(),
                when,
                check.everyStandard(),
                List.of(),
                List.of());
    }

    private static RuleCard of(Worth worth) {
        boolean cap = worth.factor().equals("cap");
        String title = cap
                ? "holds a score at " + worth.points()
                : worth.factor() + " " + (worth.points() >= 0 ? "+" : "") + worth.points();
        return new RuleCard(
                worth.id(),
                "scoring.yaml",
                0,
                cap ? "cap" : "level",
                title,
                worth.words(),
                worth.when(),
                worth.standards(),
                List.of(),
                List.of());
    }
}
