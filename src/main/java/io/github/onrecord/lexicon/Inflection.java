package io.github.onrecord.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English inflection: the forms of a verb or noun, irregular ones from the pack's paradigms. */
final class Inflection {
    private static final String VOWELS = "aeiou";

    private final Map<String, String[]> verbs;
    private final Map<String, String[]> nouns;

    Inflection(String irregularVerbs, String irregularNouns) {
        verbs = paradigms(irregularVerbs);
        nouns = paradigms(irregularNouns);
    }

    private static Map<String, String[]> paradigms(String file) {
        Map<String, String[]> table = new LinkedHashMap<>();
        file.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("@"))
                .map(line -> line.toLowerCase(Locale.ROOT).split("\\s+"))
                .forEach(forms -> table.put(forms[0], forms));
        return table;
    }

    /** Base, third person, past, participle and -ing form. */
    Set<String> verbForms(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        String[] irregular = verbs.get(base);
        if (irregular != null) {
            forms.addAll(java.util.Arrays.asList(irregular));
            if (irregular.length < 4) {
                forms.add(withS(base));
            }
            if (irregular.length < 5) {
                forms.add(withIng(base, false));
            }
            return forms;
        }
        forms.add(withS(base));
        forms.add(withEd(base, false));
        forms.add(withIng(base, false));
        if (mayDouble(base)) {
            forms.add(withEd(base, true));
            forms.add(withIng(base, true));
        }
        return forms;
    }

    /** Singular and plural. */
    Set<String> nounForms(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        String[] irregular = nouns.get(base);
        if (irregular != null) {
            forms.addAll(java.util.Arrays.asList(irregular));
        } else {
            forms.add(irregularEnd(base));
        }
        return forms;
    }

    /** "spokesman" ends like "man": compounds take the plural of their last part. */
    private String irregularEnd(String base) {
        for (String end : new String[] {"woman", "man", "person", "child"}) {
            String[] forms = nouns.get(end);
            if (base.length() > end.length() && base.endsWith(end) && forms != null && forms.length > 1) {
                return base.substring(0, base.length() - end.length()) + forms[1];
            }
        }
        return withS(base);
    }

    private static String withS(String base) {
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
        if (hisses) {
            return base + "es";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String withEd(String base, boolean doubled) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return (doubled ? base + base.charAt(base.length() - 1) : base) + "ed";
    }

    private static String withIng(String base, boolean doubled) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return (doubled ? base + base.charAt(base.length() - 1) : base) + "ing";
    }

    private static boolean endsInConsonantY(String base) {
        return base.length() > 1 && base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** A single consonant after a single vowel at the end: "admit", "refer"; both spellings are generated. */
    private static boolean mayDouble(String base) {
        int n = base.length();
        return n > 2
                && "bdgklmnprt".indexOf(base.charAt(n - 1)) >= 0
                && VOWELS.indexOf(base.charAt(n - 2)) >= 0
                && VOWELS.indexOf(base.charAt(n - 3)) < 0;
    }
}
