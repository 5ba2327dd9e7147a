package io.github.onrecord.cli;

import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.audit.RuleVoice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord explain SENTENCE}: which rules fire and what they catch; for one rule, why it does not. */
@Command(
        name = "explain",
        description = "Says which rules fire on a sentence and what they catch.",
        footer = {
            "",
            "Examples:",
            "  onrecord explain \"The bridge was reportedly hit twice.\"",
            "  onrecord explain \"The bridge was hit twice.\" --rule hearsay.adverb"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final String PATTERN = "pattern";

    private final Terminal terminal;

    @Parameters(paramLabel = "SENTENCE", arity = "1..*", description = "The sentence, in quotation marks.")
    private List<String> words = List.of();

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Ask about one rule: what it catches, or the first thing it misses.")
    private Optional<String> rule = Optional.empty();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        RulePack pack = rules.load();
        if (rule.isPresent()) {
            check(RuleNames.find(rule.get(), pack.cards()));
        }
        List<RuleVoice> voices = Auditor.with(pack).explain(String.join(" ", words), rule).stream()
                .filter(voice -> voice.fired() || rule.isPresent())
                .toList();
        if (voices.isEmpty()) {
            terminal.print("No rule fires. Ask why one of them does not with --rule ID; 'onrecord rules list' names"
                    + " them all.");
        }
        voices.forEach(this::print);
        return Main.CLEAN;
    }

    private static void check(RuleCard card) throws Refusal {
        if (!card.kind().equals(PATTERN)) {
            throw new Refusal("The rule " + card.id() + " is a " + card.kind() + ", which looks at whole claims and not"
                    + " at a sentence. 'onrecord rules show " + card.id() + "' says what it does.");
        }
    }

    private void print(RuleVoice voice) {
        if (!voice.fired()) {
            terminal.print(voice.rule() + " does not fire: it " + voice.words());
            return;
        }
        terminal.print(voice.rule() + " fires on “" + voice.words() + "”");
        voice.captures().forEach((name, caught) -> terminal.print("  " + name + ": " + caught));
    }
}
