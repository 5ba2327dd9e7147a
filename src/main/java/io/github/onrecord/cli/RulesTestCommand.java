package io.github.onrecord.cli;

import io.github.onrecord.audit.RuleExamples;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.variants.RuleVariants;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord rules test}: runs the examples that every rule carries, and with {@code --mutate} variants of them. */
@Command(
        name = "test",
        description = "Runs the examples of every rule and names those that fail.",
        footer = {
            "",
            "Exit codes: 0 all examples pass; 1 an example fails; 2 the rules could not be read. Variants change no"
                    + " exit code: they are made by rule, and a rule may be right not to see one."
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Option(
            names = "--mutate",
            description = "Also rewords every matching example (word order, tense, voice, titles, asides, marks) and"
                    + " names the variants that the rule no longer sees.")
    private boolean mutate;

    RulesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        RulePack pack = rules.load();
        List<RuleExamples.Failure> failures = RuleExamples.run(pack);
        int examples = RuleExamples.count(pack);
        if (!failures.isEmpty()) {
            failures.forEach(failure -> terminal.print(line(failure)));
            terminal.print(failures.size() + " of " + Count.of(examples, "example")
                    + (failures.size() == 1 ? " fails." : " fail."));
            return Main.FAILED;
        }
        if (mutate) {
            terminal.print(RobustnessPage.text(RulesOptions.sound(() -> RuleVariants.run(pack))));
            terminal.print("");
        }
        terminal.print(Count.of(examples, "example") + " of " + Count.of(rulesWithExamples(pack), "rule")
                + (examples == 1 ? " passes." : " pass."));
        return Main.CLEAN;
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
