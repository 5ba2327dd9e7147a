package io.github.onrecord.findings;

import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import io.github.onrecord.scoring.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One check as its file has it, read and tested. */
final class CheckEntry {
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "id",
            "name",
            "severity",
            "claims",
            "when",
            "message",
            "message-plain",
            "message-for",
            "question",
            "standards",
            "standards-for",
            "why",
            "evidence",
            "headline"));

    private final Entry entry;
    private final String file;
    private final String owner;
    private final Set<String> facts;
    private final Set<String> standards;
    private final List<RuleFault> faults;

    CheckEntry(Entry entry, String file, Set<String> facts, Set<String> standards, List<RuleFault> faults) {
        this.entry = entry;
        this.file = file;
        this.owner = "finding " + entry.text("id");
        this.facts = facts;
        this.standards = standards;
        this.faults = faults;
    }

    /** The check; what is wrong with it is added to the faults. */
    Check check() {
        checkKeys();
        Severity severity = severity();
        checkTexts(severity);
        return new Check(
                entry.text("id"),
                entry.text("name"),
                severity,
                when(),
                reach(),
                wording(),
                entry.text("question"),
                standardsCited(entry.texts("standards")),
                standardsFor(),
                entry.text("why"),
                factsNamed("evidence", entry.texts("evidence")));
    }

    private void checkKeys() {
        for (String key : entry.fields().keySet()) {
            if (!KEYS.contains(key)) {
                fault("has the key '" + key + "', which means nothing here. The keys are " + String.join(", ", KEYS)
                        + ".");
            }
        }
    }

    private void checkTexts(Severity severity) {
        for (String needed : List.of("message", "why")) {
            if (entry.text(needed).isBlank()) {
                fault("has no '" + needed + "'. Every finding needs one.");
            }
        }
        if (!entry.text("name").matches("[a-z][a-z_]*")) {
            fault("has the name '" + entry.text("name") + "'. Write small letters and low lines: no_source.");
        }
        if (entry.text("question").isBlank() && severity != Severity.PRAISE) {
            fault("has no 'question'. Write what to ask the writer; only praise asks nothing.");
        }
    }

    private Severity severity() {
        String written = entry.text("severity");
        Optional<Severity> severity = severityOf(written);
        if (severity.isEmpty()) {
            fault("has the severity '" + written + "'. The severities are serious, warning, note and praise.");
        }
        return severity.orElse(Severity.NOTE);
    }

    /** The severity with this name. */
    static Optional<Severity> severityOf(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    private Check.Reach reach() {
        String written = entry.text("claims");
        if (!Set.of("", "rated", "all").contains(written)) {
            fault("has claims: '" + written + "'. Write rated or all; without it rated claims are meant.");
        }
        return written.equals("all") ? Check.Reach.ALL : Check.Reach.RATED;
    }

    private List<Condition> when() {
        if (entry.field("when").isEmpty()) {
            fault("has no 'when'. Write when: {all: [...], any: [...], none: [...]}, or a list of such conditions.");
        }
        return conditions(entry, "when", file, owner, facts, faults);
    }

    /** The conditions under a key: one, or a list of which any may hold; empty where the key is missing. */
    static List<Condition> conditions(
            Entry entry, String key, String file, String owner, Set<String> facts, List<RuleFault> faults) {
        Optional<Entry> written = entry.field(key);
        if (written.isEmpty()) {
            return List.of();
        }
        boolean isList = !written.get().items().isEmpty();
        List<Condition> conditions = new ArrayList<>();
        for (Entry one : isList ? written.get().items() : List.of(written.get())) {
            Entry holder = new Entry(one.line(), Optional.empty(), List.of(), Map.of("when", one));
            conditions.add(Condition.read(holder, file, owner, facts, faults));
        }
        return conditions;
    }

    private Check.Wording wording() {
        Map<String, String> byFact = new LinkedHashMap<>();
        entry.field("message-for")
                .map(Entry::fields)
                .orElse(Map.of())
                .forEach((fact, text) -> byFact.put(fact, text.text().orElse("")));
        factsNamed("message-for", List.copyOf(byFact.keySet()));
        Check.Wording wording = new Check.Wording(entry.text("message"), entry.text("message-plain"), byFact);
        checkBlanks(wording);
        return wording;
    }

    private void checkBlanks(Check.Wording wording) {
        Set<String> blanks = new TreeSet<>(Blanks.in(wording.message()));
        wording.byFact().values().forEach(message -> blanks.addAll(Blanks.in(message)));
        for (String blank : blanks) {
            if (!ClaimWords.BLANKS.contains(blank)) {
                fault("has the blank {" + blank + "} in a message. The blanks are "
                        + String.join(", ", new TreeSet<>(ClaimWords.BLANKS)) + ".");
            }
        }
        if (!blanks.isEmpty() && wording.plain().isBlank()) {
            fault("has blanks in its message and no 'message-plain'. Write the sentence for a claim that cannot fill"
                    + " them.");
        }
        if (!Blanks.in(wording.plain()).isEmpty()) {
            fault("has blanks in its 'message-plain'. Write a sentence that needs none.");
        }
    }

    private Map<String, List<String>> standardsFor() {
        Map<String, List<String>> byFact = new LinkedHashMap<>();
        entry.field("standards-for")
                .ifPresent(written -> written.fields()
                        .keySet()
                        .forEach(fact -> byFact.put(fact, standardsCited(written.texts(fact)))));
        factsNamed("standards-for", List.copyOf(byFact.keySet()));
        return byFact;
    }

    private List<String> standardsCited(List<String> cited) {
        for (String standard : cited) {
            if (!standards.contains(standard)) {
                fault("cites the standard " + standard
                        + ", which does not exist. Add it under standards/ or cite another.");
            }
        }
        return cited;
    }

    private List<String> factsNamed(String key, List<String> names) {
        for (String name : names) {
            if (!facts.contains(name)) {
                fault("has the fact '" + name + "' under '" + key
                        + "', which does not exist. All facts are listed in rules/README.md.");
            }
        }
        return names;
    }

    private void fault(String message) {
        faults.add(new RuleFault(file, entry.line(), "", owner + " " + message));
    }
}
