package io.github.onrecord.confidence;

import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code confidence.yaml} and gathers every fault in it. */
final class ConfidenceFile {
    private static final String FILE = "confidence.yaml";
    private static final String YES = "yes";
    private static final List<String> KEYS =
            List.of("id", "from", "below", "unless", "scored", "findings", "not-asked", "note", "note-for-one");
    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");

    private final List<RuleFault> faults;
    private final Set<String> ids = new HashSet<>();

    ConfidenceFile(List<RuleFault> faults) {
        this.faults = faults;
    }

    ConfidenceRules read(PackFiles pack) {
        Entry root = Entry.read(FILE, pack.files().getOrDefault(FILE, ""), faults);
        known(root, "the file", List.of("lists", "rules"));
        PageLists lists = lists(root);
        List<ConfidenceRule> rules = new ArrayList<>();
        for (Entry entry : root.field("rules").map(Entry::items).orElse(List.of())) {
            int before = faults.size();
            ConfidenceRule rule = rule(entry);
            if (faults.size() == before) {
                rules.add(rule);
            }
        }
        return new ConfidenceRules(rules, lists);
    }

    private PageLists lists(Entry root) {
        Map<PageList, List<String>> lists = new EnumMap<>(PageList.class);
        root.field("lists").ifPresent(written -> {
            known(
                    written,
                    "'lists'",
                    Arrays.stream(PageList.values()).map(PageList::id).toList());
            for (PageList list : PageList.values()) {
                lists.put(list, written.texts(list.id()));
            }
        });
        return new PageLists(lists);
    }

    private ConfidenceRule rule(Entry entry) {
        String id = entry.text("id");
        String owner = "rule " + id;
        if (!id.matches("[a-z][a-z0-9-]*") || !ids.add(id)) {
            fault(entry, owner + " needs an id of its own in small letters and hyphens: too-short.");
        }
        known(entry, owner, KEYS);
        Map<PageMeasure, Integer> from = limits(entry, owner, "from");
        Map<PageMeasure, Integer> below = limits(entry, owner, "below");
        if (entry.field("from").isEmpty() && entry.field("below").isEmpty()) {
            fault(entry, owner + " says neither 'from' nor 'below'. Write what has to be counted: from: {words: 50}.");
        }
        checkNote(entry, owner);
        return new ConfidenceRule(
                id,
                from,
                below,
                unless(entry, owner),
                isYes(entry, owner, "scored", entry.text("scored")),
                isYes(entry, owner, "findings", entry.field("findings").isEmpty() ? YES : entry.text("findings")),
                notAsked(entry, owner),
                entry.text("note"),
                entry.text("note-for-one"));
    }

    private Map<PageMeasure, Integer> limits(Entry entry, String owner, String key) {
        Map<PageMeasure, Integer> limits = new EnumMap<>(PageMeasure.class);
        entry.field(key).map(Entry::fields).orElse(Map.of()).forEach((name, value) -> {
            Optional<PageMeasure> measure = PageMeasure.of(name);
            String number = value.text().orElse("");
            if (measure.isEmpty()) {
                fault(value, owner + " asks for '" + name + "', which is not counted. " + measures());
            } else if (!number.matches("\\d{1,6}")) {
                fault(value, owner + " has '" + name + ": " + number + "'. Write a whole number.");
            } else {
                limits.put(measure.get(), Integer.valueOf(number));
            }
        });
        return limits;
    }

    private List<String> unless(Entry entry, String owner) {
        for (String earlier : entry.texts("unless")) {
            if (!ids.contains(earlier) || earlier.equals(entry.text("id"))) {
                fault(entry, owner + " is silent where '" + earlier + "' speaks, but no rule before it has that id.");
            }
        }
        return entry.texts("unless");
    }

    private List<String> notAsked(Entry entry, String owner) {
        for (String code : entry.texts("not-asked")) {
            if (!code.matches("[A-Z]\\d{2,3}")) {
                fault(entry, owner + " has '" + code + "' under 'not-asked'. Write codes of findings: [F01, F05].");
            }
        }
        return entry.texts("not-asked");
    }

    private boolean isYes(Entry entry, String owner, String key, String written) {
        if (!written.equals(YES) && !written.equals("no")) {
            fault(entry, owner + " has '" + key + ": " + written + "'. Write \"yes\" or \"no\".");
        }
        return written.equals(YES);
    }

    private void checkNote(Entry entry, String owner) {
        if (entry.text("note").isBlank()) {
            fault(entry, owner + " has no 'note'. Write the sentence that the audit shows.");
        }
        Matcher blanks = BLANK.matcher(entry.text("note") + entry.text("note-for-one"));
        while (blanks.find()) {
            if (PageMeasure.of(blanks.group(1)).isEmpty()) {
                fault(entry, owner + " has the blank {" + blanks.group(1) + "} in its note. " + measures());
            }
        }
    }

    private static String measures() {
        return "Counted are "
                + Arrays.stream(PageMeasure.values()).map(PageMeasure::id).collect(Collectors.joining(", ")) + ".";
    }

    private void known(Entry entry, String owner, List<String> keys) {
        entry.fields().forEach((key, value) -> {
            if (!keys.contains(key)) {
                fault(
                        value,
                        owner + " has the key '" + key + "', which means nothing here. The keys are "
                                + String.join(", ", keys) + ".");
            }
        });
    }

    private void fault(Entry entry, String message) {
        faults.add(new RuleFault(FILE, entry.line(), "", message));
    }
}
