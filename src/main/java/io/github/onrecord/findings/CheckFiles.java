package io.github.onrecord.findings;

import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files under {@code findings/} and gathers every fault in them. */
final class CheckFiles {
    private final Set<String> facts;
    private final Set<String> standards;
    private final List<RuleFault> faults;
    private final Map<String, String> placeOfId = new TreeMap<>();
    private final Map<String, Check> checks = new TreeMap<>();
    private final Map<String, HeadlineRules> headlines = new TreeMap<>();

    CheckFiles(Set<String> facts, Set<String> standards, List<RuleFault> faults) {
        this.facts = facts;
        this.standards = standards;
        this.faults = faults;
    }

    void read(PackFiles pack) {
        pack.files().forEach((path, content) -> {
            if (path.startsWith("findings/")) {
                readFile(path, Entry.read(path, content, faults));
            }
        });
    }

    /** The checks by id, "F01" first; a faulty one is left out. */
    Map<String, Check> checks() {
        return checks;
    }

    /** How the check with this id looks at the headline, for those that do. */
    Map<String, HeadlineRules> headlines() {
        return headlines;
    }

    private void readFile(String file, Entry root) {
        if (!root.fields().isEmpty()) {
            faults.add(new RuleFault(file, 1, "", "is not a list of findings. Begin each with '- id: F27'."));
        }
        for (Entry entry : root.items()) {
            int before = faults.size();
            checkId(file, entry);
            Check check = new CheckEntry(entry, file, facts, standards, faults).check();
            entry.field("headline")
                    .ifPresent(headline -> headlines.putIfAbsent(
                            check.id(), HeadlineRules.read(headline, check, file, facts, faults)));
            if (faults.size() == before) {
                checks.put(check.id(), check);
            }
        }
        headlines.keySet().retainAll(checks.keySet());
    }

    private void checkId(String file, Entry entry) {
        String id = entry.text("id");
        if (!id.matches("[A-Z]\\d{2,3}")) {
            String message = "has a finding whose id is '" + id + "'. Write a capital and two or three digits: F27.";
            faults.add(new RuleFault(file, entry.line(), "", message));
            return;
        }
        String earlier = placeOfId.putIfAbsent(id, file + ":" + entry.line());
        if (earlier != null) {
            String message = "finding " + id + " has the id of the finding at " + earlier + ". Give it one of its own.";
            faults.add(new RuleFault(file, entry.line(), "", message));
        }
    }
}
