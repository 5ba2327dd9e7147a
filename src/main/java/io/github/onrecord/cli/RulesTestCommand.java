package io.github.onrecord.cli;

import io.github.onrecord.audit.RuleExamples;
import io.github.onrecord.audit.RulePack;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord rules test}: runs the examples that every rule carries. */
@Command(
        name = "test",
        description = "Runs the examples of every rule and names those that fail.",
        footer = {"", "Exit codes: 0 all pass; 1 an example fails; 2 the rules could not be read."})
final class RulesTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    RulesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        RulePack pack = rules.load();
        List<RuleExamples.Failure> failures = RuleExamples.run(pack);
        int examples = RuleExamples.count(pack);
        if (failures.isEmpty()) {
            terminal.print(Count.of(examples, "example") + " of " + Count.of(rulesWithExamples(pack), "rule")
                    + (examples == 1 ? " passes." : " pass."));
            return Main.CLEAN;
        }
        failures.forEach(failure -> terminal.print(line(failure)));
        terminal.print(failures.size() + " of " + Count.of(examples, "example")
                + (failures.size() == 1 ? " fails." : " fail."));
        return Main.FAILED;
    }

    private static String line(RuleExamples.Failure failure) {
        return failure.file() + ":" + failure.line() + ": rule " + failure.rule() + ": “" + failure.example() + "” "
                + failure.what();
    }

    private static long rulesWithExamples(RulePack pack) {
        return pack.cards().stream()
                .filter(card -> !card.good().isEmpty() || !card.bad().isEmpty())
                .count();
    }
}
