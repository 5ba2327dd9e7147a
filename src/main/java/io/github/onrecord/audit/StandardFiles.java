package io.github.onrecord.audit;

import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the published standards under {@code standards/}. */
final class StandardFiles {
    private StandardFiles() {}

    static Map<String, Standard> read(PackFiles pack, List<RuleFault> faults) {
        Map<String, Standard> standards = new LinkedHashMap<>();
        pack.files().forEach((path, content) -> {
            if (path.startsWith("standards/")) {
                Entry.read(path, content, faults).items().forEach(entry -> add(path, entry, standards, faults));
            }
        });
        return standards;
    }

    private static void add(String path, Entry entry, Map<String, Standard> standards, List<RuleFault> faults) {
        String id = entry.text("id");
        for (String needed : List.of("id", "publisher", "short", "clause", "reading", "status")) {
            if (entry.text(needed).isBlank()) {
                faults.add(new RuleFault(
                        path, entry.line(), "", "has a standard without '" + needed + "'. Every standard needs one."));
                return;
            }
        }
        Standard standard = new Standard(
                id,
                entry.text("publisher"),
                entry.text("short"),
                entry.text("clause"),
                entry.text("reading"),
                entry.field("link").flatMap(Entry::text),
                entry.text("status"));
        if (standards.putIfAbsent(id, standard) != null) {
            faults.add(new RuleFault(
                    path, entry.line(), "", "has a second standard " + id + ". Give it an id of its own."));
        }
    }
}
