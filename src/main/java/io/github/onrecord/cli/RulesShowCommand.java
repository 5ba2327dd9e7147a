package io.github.onrecord.cli;

import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RulePack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord rules show ID}: the page of one rule. */
@Command(name = "show", description = "Shows one rule: what it is for, its pattern, examples and standards.")
final class RulesShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "The rule's id, as 'onrecord rules list' and reports have it.")
    private String id = "";

    @Mixin
    private RulesOptions rules = new RulesOptions();

    RulesShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        RulePack pack = rules.load();
        RuleCard card = RuleNames.find(id, pack.cards());
        terminal.print(new RulePage(card, pack.standards(), terminal.columns()).text());
        return Main.CLEAN;
    }
}
