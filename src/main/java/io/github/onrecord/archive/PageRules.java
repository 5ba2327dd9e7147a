package io.github.onrecord.archive;

import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The reader of {@code archive.yaml}. */
record PageRules(PageKinds kinds, List<String> whole, List<String> part, List<String> unnamed) {
    private static final Set<String> PARTS = Set.of("kinds", "doubtful", "wire", "phrases");
    private static final Set<String> KEYS = Set.of(
            "kind",
            "reservations",
            "page-types",
            "means",
            "phrases",
            "free",
            "words-below",
            "links-percent",
            "set-apart");
    private static final Set<String> WIRE = Set.of("whole", "part", "unnamed");
    private static final Set<String> DOUBTFUL = Set.of("reservations", "confidence-percent-below");
    private static final String SET_APART = "yes";
    private static final Entry NOTHING = new Entry(1, java.util.Optional.empty(), List.of(), java.util.Map.of());

    PageRules {
        whole = List.copyOf(whole);
        part = List.copyOf(part);
        unnamed = List.copyOf(unnamed);
    }

    static PageRules read(String file, String content, List<RuleFault> faults) {
        return new Reader(file, faults).read(Entry.read(file, content, faults));
    }

    WireCredits wire(Set<String> agencies) {
        return new WireCredits(agencies, whole, part, unnamed);
    }

    private record Reader(String file, List<RuleFault> faults) {
        PageRules read(Entry root) {
            check(root, PARTS);
            Entry wire = root.field("wire").orElse(NOTHING);
            Entry doubtful = root.field("doubtful").orElse(NOTHING);
            Entry phrases = root.field("phrases").orElse(NOTHING);
            check(wire, WIRE);
            check(doubtful, DOUBTFUL);
            List<PageKinds.Kind> kinds = new ArrayList<>();
            root.field("kinds").map(Entry::items).orElse(List.of()).forEach(kind -> kinds.add(kind(kind, phrases)));
            if (kinds.isEmpty() || !fitsAll(root)) {
                fault(root.line(), "has no kind for all other pages. End the list with one that has a name alone.");
            }
            double least = number(doubtful, "confidence-percent-below", 0) / 100.0;
            return new PageRules(
                    new PageKinds(kinds, doubtful.texts("reservations"), least),
                    wire.texts("whole"),
                    wire.texts("part"),
                    wire.texts("unnamed"));
        }

        private static boolean fitsAll(Entry root) {
            List<Entry> kinds = root.field("kinds").map(Entry::items).orElse(List.of());
            Set<String> last = kinds.get(kinds.size() - 1).fields().keySet();
            return Set.of("kind", "set-apart").containsAll(last);
        }

        private PageKinds.Kind kind(Entry entry, Entry phrases) {
            check(entry, KEYS);
            String named = entry.text("phrases");
            if (!named.isEmpty() && phrases.field(named).isEmpty()) {
                fault(
                        entry.line(),
                        "names the phrases '" + named + "', which do not exist. They stand under 'phrases'.");
            }
            return new PageKinds.Kind(
                    entry.text("kind"),
                    entry.texts("reservations"),
                    entry.texts("page-types"),
                    entry.texts("means"),
                    named.isEmpty() ? List.of() : phrases.texts(named),
                    !entry.text("free").isEmpty(),
                    number(entry, "words-below", Integer.MAX_VALUE),
                    number(entry, "links-percent", 0),
                    entry.text("set-apart").equals(SET_APART));
        }

        private int number(Entry entry, String name, int otherwise) {
            String text = entry.text(name);
            if (text.isEmpty()) {
                return otherwise;
            }
            if (!text.matches("\\d{1,6}")) {
                fault(entry.line(), "has '" + text + "' for " + name + ". Write a whole number of 0 or more.");
                return otherwise;
            }
            return Integer.parseInt(text);
        }

        private void check(Entry entry, Set<String> keys) {
            for (String key : entry.fields().keySet()) {
                if (!keys.contains(key)) {
                    fault(
                            entry.line(),
                            "has the key '" + key + "', which means nothing here. The keys are "
                                    + String.join(", ", new TreeSet<>(keys)) + ".");
                }
            }
        }

        private void fault(int line, String message) {
            faults.add(new RuleFault(file, line, "", message));
        }
    }
}
