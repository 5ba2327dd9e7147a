package io.github.onrecord.variants;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code variants.yaml}, with which examples are reworded. */
final class VariantWords {
    private static final String FILE = "variants.yaml";

    private final Entry file;
    private final List<Verb> verbs;

    private VariantWords(Entry file, List<Verb> verbs) {
        this.file = file;
        this.verbs = verbs;
    }

    /** A verb: say, says, said, said. */
    record Verb(String base, String third, String past, String participle) {
        boolean hasForm(String word) {
            return word.equals(base) || word.equals(third) || word.equals(past) || word.equals(participle);
        }
    }

    /**
     * The words of a pack.
     *
     * @throws BrokenRules if the file is faulty
     */
    static VariantWords of(RulePack pack) throws BrokenRules {
        List<RuleFault> faults = new ArrayList<>();
        Entry file = Entry.read(FILE, pack.file(FILE).orElse(""), faults);
        List<Verb> verbs = new ArrayList<>();
        for (Entry line : file.field("verbs").map(Entry::items).orElse(List.of())) {
            String[] forms = line.text().orElse("").split(" ", -1);
            if (forms.length != 4) {
                faults.add(new RuleFault(
                        FILE,
                        line.line(),
                        "",
                        "has the verb '" + line.text().orElse("")
                                + "'. Write base, third person, past and participle: say says said said."));
            } else {
                verbs.add(new Verb(forms[0], forms[1], forms[2], forms[3]));
            }
        }
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
        return new VariantWords(file, List.copyOf(verbs));
    }

    /** The verb with this form, if it is known. */
    Optional<Verb> verb(String form) {
        return verbs.stream().filter(verb -> verb.hasForm(form)).findFirst();
    }

    /** Whether the form belongs to a verb of the list. */
    boolean is(String list, String form) {
        return verb(form).filter(verb -> words(list).contains(verb.base())).isPresent();
    }

    /** The words of a list. */
    Set<String> words(String list) {
        return new TreeSet<>(file.texts(list));
    }

    /** The pairs of a list, the first word to the second. */
    Map<String, String> pairs(String list) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : file.texts(list)) {
            String[] words = pair.split(" ", 2);
            pairs.put(words[0], words[words.length - 1]);
        }
        return pairs;
    }

    /** What is put in after a source of this kind. */
    Optional<String> apposition(String kind) {
        return file.field("appositions").flatMap(table -> table.field(kind)).flatMap(Entry::text);
    }

    /** The age that is put in after a person's name. */
    String age() {
        return file.text("age");
    }
}
