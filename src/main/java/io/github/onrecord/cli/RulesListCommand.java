package io.github.onrecord.cli;

import io.github.onrecord.audit.RuleCard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord rules list}: one line a rule. */
@Command(name = "list", description = "Lists the rules: id, kind, and why.")
final class RulesListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only these: pattern, level, cap or finding.")
    private Optional<String> kind = Optional.empty();

    RulesListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        List<RuleCard> all = rules.load().cards();
        List<RuleCard> cards = all.stream()
                .filter(card -> kind.isEmpty() || card.kind().equals(kind.get()))
                .toList();
        if (cards.isEmpty()) {
            throw new Refusal("There is no rule of the kind '" + kind.orElse("") + "'. The kinds are "
                    + String.join(", ", kinds(all)) + ".");
        }
        int ids = widest(cards.stream().map(RuleCard::id).toList());
        int kinds = widest(cards.stream().map(RuleCard::kind).toList());
        for (RuleCard card : cards) {
            terminal.print(fitted(padded(card.id(), ids) + "  " + padded(card.kind(), kinds) + "  " + card.why()));
        }
        return Main.CLEAN;
    }

    /** One line for people; whole for programs. */
    private String fitted(String line) {
        int columns = terminal.columns();
        return terminal.outIsTerminal() && line.length() > columns ? line.substring(0, columns - 1) + "…" : line;
    }

    private static Set<String> kinds(List<RuleCard> cards) {
        Set<String> kinds = new TreeSet<>();
        cards.forEach(card -> kinds.add(card.kind()));
        return kinds;
    }

    private static int widest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }
}
