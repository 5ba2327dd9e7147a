package io.github.onrecord.scoring;

import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.List;
import java.util.Set;

/**
 * Reads the fields of a scoring file and reports what is wrong with them, each time with the line and the mend.
 *
 * @param file the file's name in messages
 * @param standards the ids that may be cited
 * @param faults all that is wrong is added here
 */
record FieldReader(String file, Set<String> standards, List<RuleFault> faults) {
    /** Reports something at an entry's line. */
    void fault(Entry entry, String message) {
        faults.add(new RuleFault(file, entry.line(), "", message));
    }

    /** Reports every field that is none of these. */
    void keys(Entry entry, String owner, List<String> known) {
        entry.fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                fault(
                        value,
                        owner + " has the key '" + key + "', which means nothing here. The keys are "
                                + String.join(", ", known) + ".");
            }
        });
    }

    /** A text that has to be there; "" where it is missing. */
    String text(Entry entry, String owner, String key) {
        String text = entry.text(key);
        if (text.isBlank()) {
            fault(entry, owner + " has no '" + key + "'. Add one.");
        }
        return text;
    }

    /** A whole number that has to be there, within bounds; the lower bound where it is missing or wrong. */
    int number(Entry entry, String owner, String key, int least, int most) {
        String text = text(entry, owner, key);
        if (text.matches("-?\\d{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        if (!text.isBlank()) {
            fault(
                    entry.fields().getOrDefault(key, entry),
                    owner + " has '" + key + ": " + text + "'. Write a whole number from " + least + " to " + most
                            + ".");
        }
        return least;
    }

    /** The items of a list that has to be there. */
    List<Entry> items(Entry entry, String owner, String key) {
        List<Entry> items = entry.field(key).map(Entry::items).orElse(List.of());
        if (items.isEmpty()) {
            fault(
                    entry.fields().getOrDefault(key, entry),
                    owner + " has no list '" + key + "'. Add '" + key + ":' with at least one item.");
        }
        return items;
    }

    /** The standards that an entry cites. */
    List<String> cited(Entry entry, String owner) {
        List<String> cited = entry.texts("standards");
        for (String standard : cited) {
            if (!standards.contains(standard)) {
                fault(
                        entry.fields().getOrDefault("standards", entry),
                        owner + " cites the standard '" + standard
                                + "', which does not exist. Add it under standards/ or cite another.");
            }
        }
        return cited;
    }
}
