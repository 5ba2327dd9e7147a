package io.github.onrecord.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One list as its file has it: entries with all their forms, and the lists it takes in. */
record LexiconFile(String path, Map<String, Boolean> entries, List<String> includes, boolean exact) {
    private static final String INCLUDE = "@include ";

    /** What a list's entries are, which says how they are inflected. */
    private enum Inflected {
        NOT,
        VERB,
        NOUN
    }

    static LexiconFile read(String path, String content, Inflection inflection, List<RuleFault> faults) {
        Map<String, Boolean> entries = new LinkedHashMap<>();
        List<String> includes = new ArrayList<>();
        Inflected inflected = Inflected.NOT;
        boolean exact = false;
        int number = 0;
        for (String line : content.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith("@")) {
                for (String form : forms(line, inflected, inflection)) {
                    entries.put(exact ? form : form.toLowerCase(Locale.ROOT), exact);
                }
            } else if (line.startsWith(INCLUDE)) {
                includes.add(line.substring(INCLUDE.length()).strip());
            } else if (line.equals("@case exact")) {
                exact = true;
            } else if (line.equals("@inflect verb")) {
                inflected = Inflected.VERB;
            } else if (line.equals("@inflect noun")) {
                inflected = Inflected.NOUN;
            } else {
                faults.add(
                        new RuleFault(
                                path,
                                number,
                                "",
                                "'" + line
                                        + "' is no directive. Write @inflect verb, @inflect noun, @case exact or @include NAME."));
            }
        }
        return new LexiconFile(path, entries, includes, exact);
    }

    private static Set<String> forms(String entry, Inflected inflected, Inflection inflection) {
        String straight = entry.replace('’', '\'');
        int first = straight.indexOf(' ');
        int last = straight.lastIndexOf(' ');
        return switch (inflected) {
            case NOT -> Set.of(straight);
            case VERB ->
                joined(
                        "",
                        inflection.verbForms(first < 0 ? straight : straight.substring(0, first)),
                        first < 0 ? "" : straight.substring(first));
            case NOUN ->
                joined(straight.substring(0, last + 1), inflection.nounForms(straight.substring(last + 1)), "");
        };
    }

    private static Set<String> joined(String before, Set<String> forms, String after) {
        Set<String> out = new LinkedHashSet<>();
        forms.forEach(form -> out.add(before + form + after));
        return out;
    }

    /** The entries with those of the lists taken in, directly or further on; the value says whether capitals count. */
    Map<String, Boolean> withIncludes(Map<String, LexiconFile> all, List<RuleFault> faults) {
        Map<String, Boolean> out = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        List<LexiconFile> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            LexiconFile file = open.remove(open.size() - 1);
            if (!seen.add(file.path)) {
                continue;
            }
            out.putAll(file.entries);
            for (String name : file.includes) {
                LexiconFile included = all.get(name);
                if (included == null) {
                    faults.add(new RuleFault(file.path, 0, "", "includes @" + name + ", which does not exist."));
                } else {
                    open.add(included);
                }
            }
        }
        return out;
    }
}
