package io.github.onrecord.cli;

import io.github.onrecord.audit.Coverage;
import io.github.onrecord.audit.RulePack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord rules coverage}: which clauses of the published standards nothing here checks. */
@Command(
        name = "coverage",
        description = "Lists the clauses of published standards that no rule and no finding checks.",
        footer = {"", "With --house, a clause counts as checked only if the house leaves a finding on that checks it."})
final class RulesCoverageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private HouseOption house = new HouseOption();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    RulesCoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        RulePack all = rules.load();
        RulePack pack = house.applied(all);
        terminal.print(new CoveragePage(pack.used(), Coverage.of(pack), Coverage.of(all), terminal.columns()).text());
        return Main.CLEAN;
    }
}
