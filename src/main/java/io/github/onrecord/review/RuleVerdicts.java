package io.github.onrecord.review;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What reviewers say about one rule.
 *
 * @param name a finding's code; for claims "claim" and the source type
 * @param counts how often each answer was given; every answer is there
 */
public record RuleVerdicts(String name, Map<Answer, Integer> counts) {
    /** Copies the map. */
    public RuleVerdicts {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** All rules that verdicts are about; the most often rejected first, then by name. */
    public static List<RuleVerdicts> of(List<Verdict> verdicts) {
        Map<String, Map<Answer, Integer>> counts = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            counts.computeIfAbsent(name(verdict), first -> none()).merge(verdict.answer(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> new RuleVerdicts(entry.getKey(), entry.getValue()))
                .sorted(comparing(RuleVerdicts::rejected).reversed())
                .toList();
    }

    private static String name(Verdict verdict) {
        String code = verdict.trace().rule();
        return code.isEmpty() ? ("claim " + verdict.type()).strip() : code;
    }

    private static Map<Answer, Integer> none() {
        Map<Answer, Integer> none = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            none.put(answer, 0);
        }
        return none;
    }

    /** How many say that the rule is wrong. */
    public int rejected() {
        return counts.getOrDefault(Answer.REJECT, 0);
    }

    /** How many verdicts there are. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
