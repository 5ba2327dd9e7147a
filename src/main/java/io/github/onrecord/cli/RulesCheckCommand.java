package io.github.onrecord.cli;

import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RulePack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord rules check}: says what is wrong in the rule files, or that nothing is. */
@Command(name = "check", description = "Reads all rule files and names every fault, with file, line and mend.")
final class RulesCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    RulesCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        RulePack pack = rules.load();
        RulesOptions.sound(pack::houses);
        long files = pack.cards().stream().map(RuleCard::file).distinct().count();
        terminal.print(Count.of(pack.cards().size(), "rule") + " in " + Count.of(files, "file")
                + (pack.cards().size() == 1 ? " is" : " are") + " well formed.");
        return Main.CLEAN;
    }
}
