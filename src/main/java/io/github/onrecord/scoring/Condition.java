package io.github.onrecord.scoring;

import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What {@code when} says in scoring levels, caps and findings: which facts of a claim must hold and which must not.
 * A condition without any names always holds.
 *
 * <pre>{@code
 * when: {all: [source.unnamed-official], any: [reason.formula, reason.absent], none: [source.several]}
 * }</pre>
 *
 * @param all each of these holds
 * @param any at least one of these holds; empty where none is asked for
 * @param none not one of these holds
 */
public record Condition(List<String> all, List<String> any, List<String> none) {
    private static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of());
    private static final List<String> KEYS = List.of("all", "any", "none");
    private static final int NEAR = 4;

    /** Copies the lists. */
    public Condition {
        all = List.copyOf(all);
        any = List.copyOf(any);
        none = List.copyOf(none);
    }

    /**
     * Reads the {@code when} of a level, cap or finding. Where it is missing, the condition always holds.
     *
     * @param entry the level, cap or finding: the table that has the key {@code when}
     * @param owner how messages name it: "level named_body of factor who"
     * @param facts the names that exist
     * @param faults all that is wrong is added here
     */
    public static Condition read(Entry entry, String file, String owner, Set<String> facts, List<RuleFault> faults) {
        Optional<Entry> when = entry.field("when");
        if (when.isEmpty()) {
            return ALWAYS;
        }
        return new Reader(file, owner, facts, faults).condition(when.get());
    }

    /** The condition for people: "all of source.named; none of check.silent". */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        if (!all.isEmpty()) {
            parts.add("all of " + String.join(", ", all));
        }
        if (!any.isEmpty()) {
            parts.add("any of " + String.join(", ", any));
        }
        if (!none.isEmpty()) {
            parts.add("none of " + String.join(", ", none));
        }
        return parts.isEmpty() ? "whatever else holds" : String.join("; ", parts);
    }

    /** Whether it holds of a claim with these facts. */
    public boolean holds(Set<String> facts) {
        return facts.containsAll(all)
                && (any.isEmpty() || !Collections.disjoint(facts, any))
                && Collections.disjoint(facts, none);
    }

    /** Of the names that it asks for, those among the given facts, in the order written: what made it hold. */
    public List<String> shownBy(Set<String> facts) {
        return Stream.concat(all.stream(), any.stream())
                .filter(facts::contains)
                .distinct()
                .toList();
    }

    private record Reader(String file, String owner, Set<String> facts, List<RuleFault> faults) {
        Condition condition(Entry when) {
            if (when.fields().isEmpty()) {
                fault(
                        when,
                        "has a 'when' that is no table. Write when: {all: [...], any: [...], none: [...]},"
                                + " or leave it out where it always holds.");
                return ALWAYS;
            }
            for (Map.Entry<String, Entry> field : when.fields().entrySet()) {
                if (!KEYS.contains(field.getKey())) {
                    fault(
                            field.getValue(),
                            "has the key '" + field.getKey() + "' under 'when'. The keys are all, any and none.");
                }
            }
            Condition condition = new Condition(names(when, "all"), names(when, "any"), names(when, "none"));
            for (String name : condition.none()) {
                if (condition.all().contains(name)) {
                    fault(
                            when,
                            "asks for the fact '" + name
                                    + "' under 'all' and forbids it under 'none', so it can never hold."
                                    + " Take it out of one of them.");
                }
            }
            return condition;
        }

        private List<String> names(Entry when, String key) {
            Optional<Entry> list = when.field(key);
            if (list.isEmpty()) {
                return List.of();
            }
            if (list.get().items().isEmpty()) {
                fault(list.get(), "has no list of facts under '" + key + "'. Write " + key + ": [source.named].");
                return List.of();
            }
            List<String> names = new ArrayList<>();
            for (Entry item : list.get().items()) {
                String name = item.text().orElse("");
                if (facts.contains(name)) {
                    names.add(name);
                } else {
                    fault(item, "asks for the fact '" + name + "', which does not exist." + suggestion(name));
                }
            }
            return names;
        }

        private String suggestion(String name) {
            LevenshteinDistance distance = new LevenshteinDistance(NEAR);
            Optional<String> nearest = Optional.empty();
            int least = Integer.MAX_VALUE;
            for (String fact : facts.stream().sorted().toList()) {
                int steps = distance.apply(name, fact);
                if (steps >= 0 && steps < least) {
                    least = steps;
                    nearest = Optional.of(fact);
                }
            }
            return nearest.map(near -> " Did you mean '" + near + "'?")
                    .orElse(" All facts are listed in rules/README.md.");
        }

        private void fault(Entry entry, String message) {
            faults.add(new RuleFault(file, entry.line(), "", owner + " " + message));
        }
    }
}
