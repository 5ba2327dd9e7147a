package io.github.onrecord.rules;

import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files under {@code patterns/} and checks all but the patterns themselves. */
public final class RuleFiles {
    private static final Set<String> KEYS = Set.of(
            "id",
            "finds",
            "pattern",
            "scope",
            "priority",
            "unless",
            "unless-in-sentence",
            "why",
            "standards",
            "examples");
    private static final Set<String> EXAMPLE_KEYS = Set.of("match", "no-match", "todo-match", "todo-no-match");

    private final Vocabulary vocabulary;
    private final Set<String> standards;
    private final List<RuleFault> faults;
    private final Map<String, String> placeOfId = new HashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private RuleFiles(Vocabulary vocabulary, Set<String> standards, List<RuleFault> faults) {
        this.vocabulary = vocabulary;
        this.standards = standards;
        this.faults = faults;
    }

    /**
     * Every rule of the pack, in the order of the files' names.
     *
     * @param standards the ids that rules may cite
     * @param faults all that is wrong is added here; a faulty rule is left out
     */
    public static List<Rule> read(
            PackFiles pack, Vocabulary vocabulary, Set<String> standards, List<RuleFault> faults) {
        RuleFiles files = new RuleFiles(vocabulary, standards, faults);
        pack.files().forEach((path, content) -> {
            if (path.startsWith("patterns/")) {
                files.readFile(path, content);
            }
        });
        return List.copyOf(files.rules.values());
    }

    private void readFile(String file, String content) {
        Entry root = Entry.read(file, content, faults);
        if (!root.fields().isEmpty()) {
            faults.add(new RuleFault(file, 1, "", "is not a list of rules. Begin each rule with '- id: family.name'."));
        }
        for (Entry entry : root.items()) {
            int before = faults.size();
            Rule rule = rule(file, entry);
            if (faults.size() == before) {
                rules.put(rule.id(), rule);
            }
        }
    }

    private Rule rule(String file, Entry entry) {
        String id = entry.text("id");
        if (!id.matches("[a-z][a-z0-9-]*\\.[a-z0-9-]+")) {
            faults.add(new RuleFault(
                    file,
                    entry.line(),
                    "",
                    "has a rule whose id is '" + id + "'. Write family.what-it-catches in small letters."));
        }
        String place = file + ":" + entry.line();
        String earlier = placeOfId.putIfAbsent(id, place);
        if (earlier != null) {
            fault(file, entry, id, "has the id of the rule at " + earlier + ". Give it one of its own.");
        }
        Scope scope = scope(file, entry, id);
        Rule rule = new Rule(
                id,
                file,
                entry.line(),
                entry.text("finds"),
                entry.text("pattern"),
                scope,
                priority(file, entry, id),
                entry.texts("unless"),
                entry.texts("unless-in-sentence"),
                attributes(file, entry, id),
                entry.text("why"),
                entry.texts("standards"),
                examples(file, entry, id));
        for (String needed : List.of("finds", "pattern", "why")) {
            if (entry.text(needed).isBlank()) {
                fault(file, entry, id, "has no '" + needed + "'. Every rule needs one.");
            }
        }
        for (String standard : rule.standards()) {
            if (!standards.contains(standard)) {
                fault(
                        file,
                        entry,
                        id,
                        "cites the standard " + standard
                                + ", which does not exist. Add it under standards/ or cite another.");
            }
        }
        return rule;
    }

    private void fault(String file, Entry entry, String id, String message) {
        faults.add(new RuleFault(file, entry.line(), id, message));
    }

    private Scope scope(String file, Entry entry, String id) {
        String written = entry.text("scope");
        for (Scope scope : Scope.values()) {
            if (scope.id().equals(written)) {
                return scope;
            }
        }
        if (!written.isEmpty()) {
            fault(
                    file,
                    entry,
                    id,
                    "has the scope '" + written + "'. The scopes are body, unquoted, quoted, headline and any.");
        }
        return Scope.BODY;
    }

    private int priority(String file, Entry entry, String id) {
        String written = entry.text("priority");
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("-?\\d{1,4}")) {
            fault(file, entry, id, "has the priority '" + written + "'. Write a whole number.");
            return 0;
        }
        return Integer.parseInt(written);
    }

    private Map<String, String> attributes(String file, Entry entry, String id) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String finds = entry.text("finds");
        Map<String, Set<String>> allowed = vocabulary.kinds().get(finds);
        if (allowed == null) {
            fault(
                    file,
                    entry,
                    id,
                    "finds '" + finds + "'. A rule finds one of: "
                            + sorted(vocabulary.kinds().keySet()) + ".");
            return attributes;
        }
        entry.fields().forEach((key, value) -> {
            if (KEYS.contains(key)) {
                return;
            }
            String text = value.text().orElse("");
            Set<String> values = allowed.get(key);
            if (values == null) {
                faults.add(new RuleFault(
                        file,
                        value.line(),
                        id,
                        "has the key '" + key + "', which a rule that finds " + finds + " does not take. It takes: "
                                + sorted(allowed.keySet()) + "."));
            } else if (!values.isEmpty() && !values.contains(text)) {
                faults.add(new RuleFault(
                        file,
                        value.line(),
                        id,
                        "has the " + key + " '" + text + "'. It is one of: " + sorted(values) + "."));
            } else {
                attributes.put(key, text);
            }
        });
        return attributes;
    }

    private Rule.Examples examples(String file, Entry entry, String id) {
        Entry examples = entry.field("examples")
                .orElse(new Entry(entry.line(), java.util.Optional.empty(), List.of(), Map.of()));
        for (String key : examples.fields().keySet()) {
            if (!EXAMPLE_KEYS.contains(key)) {
                faults.add(new RuleFault(
                        file,
                        examples.line(),
                        id,
                        "has examples called '" + key
                                + "'. They are called match, no-match, todo-match or todo-no-match."));
            }
        }
        Rule.Examples read = new Rule.Examples(
                examples.texts("match"),
                examples.texts("no-match"),
                examples.texts("todo-match"),
                examples.texts("todo-no-match"));
        if (read.match().size() < 2 || read.noMatch().size() < 2) {
            fault(
                    file,
                    entry,
                    id,
                    String.format(
                            Locale.ROOT,
                            "has %d matching and %d non-matching examples. Write at least two of each.",
                            read.match().size(),
                            read.noMatch().size()));
        }
        return read;
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
