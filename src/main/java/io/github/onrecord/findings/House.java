package io.github.onrecord.findings;

import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A profile: which findings a house wants to see, and how grave they are to it.
 *
 * @param id "ap-like"
 * @param name the name for people
 * @param about one line of what it is
 * @param severities the id of a finding to serious, warning, note, praise or off; others keep their own
 */
public record House(String id, String name, String about, Map<String, String> severities) {
    private static final String OFF = "off";
    private static final Set<String> KEYS = new TreeSet<>(Set.of("id", "name", "about", "findings"));

    /** Copies the map. */
    public House {
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    }

    /**
     * The houses of the files under {@code houses/}, one a file, in the order of the files' names. An empty file is no
     * house.
     *
     * @param findings the ids of the findings that exist
     * @param faults all that is wrong is added here; a faulty house is left out
     */
    public static List<House> read(PackFiles pack, Set<String> findings, List<RuleFault> faults) {
        List<House> houses = new ArrayList<>();
        pack.files().forEach((path, content) -> {
            if (path.startsWith("houses/") && !content.isBlank()) {
                int before = faults.size();
                House house = new Reader(path, findings, faults).house(Entry.read(path, content, faults));
                if (faults.size() == before) {
                    houses.add(house);
                }
            }
        });
        return houses;
    }

    /** A house that leaves everything as it is but the severities given. */
    public static House ofOwn(Map<String, String> severities) {
        return new House("own", "own severities", "Severities that were set for these articles.", severities);
    }

    /** This house with other severities in place of some of its own; its name says so. */
    public House changedBy(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(severities);
        all.putAll(others);
        return new House(id, name + " with own severities", about, all);
    }

    /** The ids of the findings that it turns off, sorted. */
    public List<String> off() {
        return severities.entrySet().stream()
                .filter(entry -> entry.getValue().equals(OFF))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How grave a check is to this house; empty where it is off. */
    Optional<Severity> severityOf(Check check) {
        String own = severities.getOrDefault(check.id(), check.severity().id());
        return CheckEntry.severityOf(own);
    }

    private record Reader(String file, Set<String> findings, List<RuleFault> faults) {
        House house(Entry entry) {
            for (String key : KEYS) {
                if (entry.field(key).isEmpty()) {
                    fault(entry, "has no '" + key + "'. A house has id, name, about and findings.");
                }
            }
            for (String key : entry.fields().keySet()) {
                if (!KEYS.contains(key)) {
                    fault(
                            entry,
                            "has the key '" + key + "', which means nothing here. The keys are "
                                    + String.join(", ", KEYS) + ".");
                }
            }
            return new House(entry.text("id"), entry.text("name"), entry.text("about"), severities(entry));
        }

        private Map<String, String> severities(Entry entry) {
            Map<String, String> severities = new TreeMap<>();
            entry.field("findings").map(Entry::fields).orElse(Map.of()).forEach((id, written) -> {
                String severity = written.text().orElse("");
                if (!findings.contains(id)) {
                    fault(written, "names the finding " + id + ", which does not exist. Take the line out.");
                }
                if (!severity.equals(OFF) && CheckEntry.severityOf(severity).isEmpty()) {
                    fault(
                            written,
                            "gives " + id + " the severity '" + severity
                                    + "'. The severities are serious, warning, note, praise and off.");
                }
                severities.put(id, severity);
            });
            return severities;
        }

        private void fault(Entry entry, String message) {
            faults.add(new RuleFault(file, entry.line(), "", message));
        }
    }
}
