package io.github.onrecord.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Word lists written in a test, with two irregular words of each kind beside them. */
public final class Pack {
    private static final String IRREGULAR_VERBS = """
            # base, past, participle, third person, -ing, further forms
            say said said says saying
            make made made makes making
            """;
    private static final String IRREGULAR_NOUNS = """
            man men
            woman women
            person people
            """;

    private Pack() {}

    /** A pack of one list called "test". */
    public static PackFiles list(String content) {
        return files("lexicons/test.txt", content);
    }

    /** A pack of files, given as path, content, path, content ... */
    public static PackFiles files(String... pathsAndContents) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("lexicons/irregular-verbs.txt", IRREGULAR_VERBS);
        files.put("lexicons/irregular-nouns.txt", IRREGULAR_NOUNS);
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1]);
        }
        return new PackFiles(files);
    }

    /** The lists, which must be without fault. */
    public static Lexicons lexicons(PackFiles pack) {
        List<RuleFault> faults = new ArrayList<>();
        Lexicons lexicons = Lexicons.read(pack, faults);
        assertEquals(List.of(), faults);
        return lexicons;
    }

    /** The faults, as an editor reads them. */
    public static List<String> faults(PackFiles pack) {
        List<RuleFault> faults = new ArrayList<>();
        Lexicons.read(pack, faults);
        return faults.stream().map(RuleFault::toString).toList();
    }
}
