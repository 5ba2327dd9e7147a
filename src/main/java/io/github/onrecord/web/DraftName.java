package io.github.onrecord.web;

import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.Verdict;
import java.util.List;

/** What a draft is called that a browser sends: the name of a file, never a path. Nothing is opened by it. */
final class DraftName {
    private static final int LONGEST = 120;
    private static final int TITLE = 60;
    private static final String NAMELESS = "pasted text";

    private DraftName() {}

    /** The name of a file without its folder and without characters that do not show. */
    static String ofFile(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        String shown = name.length() > LONGEST ? cut(name, LONGEST) : name;
        return shown.isEmpty() || shown.matches("\\.+") ? NAMELESS : shown;
    }

    /** The name that somebody gave to pasted words; where they gave none, the beginning of the words. */
    static String ofPaste(String given, String words) {
        String name = given.isBlank() ? title(words) : ofFile(given);
        return name.matches(".*\\.\\p{Alnum}{1,8}") ? name : name + ".txt";
    }

    private static String title(String words) {
        String line = words.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        String plain = line.replaceAll("[^\\p{L}\\p{N} ’'–-]", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        int end = plain.length() > TITLE ? plain.lastIndexOf(' ', TITLE) : plain.length();
        return ofFile(end > 0 ? plain.substring(0, end) : cut(plain, TITLE));
    }

    private static String cut(String words, int end) {
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    /**
     * What the draft is called among the decisions: its own name; where nothing was decided under that name, and under
     * exactly one path that ends in it, that path. A browser does not tell which folder a file lies in.
     */
    static String among(Decisions decisions, String name) {
        List<String> articles =
                decisions.verdicts().stream().map(Verdict::article).distinct().toList();
        List<String> alike =
                articles.stream().filter(one -> one.endsWith("/" + name)).toList();
        return articles.contains(name) || alike.size() != 1 ? name : alike.get(0);
    }
}
