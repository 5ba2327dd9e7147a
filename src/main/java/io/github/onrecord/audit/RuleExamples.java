package io.github.onrecord.audit;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the examples that rules carry, each through the whole auditor: a matching one must match, with the source that
 * {@code «...»} marks and the cue that {@code [...]} marks; a non-matching one must not.
 */
public final class RuleExamples {
    private final RuleTrial trial;
    private final List<Failure> failures = new ArrayList<>();

    private RuleExamples(RulePack pack) {
        this.trial = RuleTrial.of(pack);
    }

    /**
     * An example that came out wrong.
     *
     * @param rule the rule's id
     * @param file path inside the pack
     * @param line where the rule begins
     * @param example the example as written
     * @param what what came out instead, for people
     */
    public record Failure(String rule, String file, int line, String example, String what) {}

    /** Every example that comes out wrong, in the order of the rules; empty when all pass. */
    public static List<Failure> run(RulePack pack) {
        RuleExamples examples = new RuleExamples(pack);
        pack.patterns().rules().forEach(examples::run);
        return List.copyOf(examples.failures);
    }

    /** How many examples the pack's rules have. */
    public static int count(RulePack pack) {
        return pack.patterns().rules().stream()
                .mapToInt(rule -> rule.examples().match().size()
                        + rule.examples().noMatch().size()
                        + rule.examples().todoMatch().size()
                        + rule.examples().todoNoMatch().size())
                .sum();
    }

    private void run(Rule rule) {
        rule.examples().match().forEach(example -> mustMatch(rule, example));
        rule.examples().noMatch().forEach(example -> {
            if (trial.fires(rule, MarkedExample.of(example).text())) {
                fail(rule, example, "matches, and must not");
            }
        });
        rule.examples().todoMatch().forEach(example -> {
            if (trial.fires(rule, MarkedExample.of(example).text())) {
                fail(rule, example, "matches now: move it from todo-match to match");
            }
        });
        rule.examples().todoNoMatch().forEach(example -> {
            if (!trial.fires(rule, MarkedExample.of(example).text())) {
                fail(rule, example, "no longer matches: move it from todo-no-match to no-match");
            }
        });
    }

    private void mustMatch(Rule rule, String example) {
        MarkedExample marked = MarkedExample.of(example);
        if (!trial.fires(rule, marked.text())) {
            fail(rule, example, trial.silence(rule, marked.text()));
        } else if (rule.finds().equals("attribution")) {
            checkMarks(rule, example, marked);
        }
    }

    private void checkMarks(Rule rule, String example, MarkedExample marked) {
        List<Attribution> found = trial.attributions(rule, marked.text());
        boolean cue =
                marked.cue().isEmpty() || found.stream().anyMatch(a -> a.cue().equals(marked.cue()));
        boolean source = marked.source().isEmpty()
                || found.stream()
                        .anyMatch(a -> a.source().map(Attribution.Mention::span).equals(marked.source()));
        if (!cue || !source) {
            Attribution first = found.get(0);
            fail(
                    rule,
                    example,
                    "finds the source “" + words(first.source().map(Attribution.Mention::span), marked)
                            + "” and the cue “" + words(first.cue(), marked) + "”");
        }
    }

    private static String words(Optional<Span> span, MarkedExample marked) {
        return span.map(s -> s.in(marked.text())).orElse("");
    }

    private void fail(Rule rule, String example, String what) {
        failures.add(new Failure(rule.id(), rule.file(), rule.line(), example, what));
    }
}
