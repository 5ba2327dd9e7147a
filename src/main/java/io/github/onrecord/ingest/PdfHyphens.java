package io.github.onrecord.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of a word that is parted at the end of a line whether its hyphen belongs to it: as the rest of the text writes the
 * word; where it is not written again, the hyphen goes, unless the first part is one that English sets apart.
 */
final class PdfHyphens {
    /** How the two halves of a line end are joined. */
    enum Joint {
        BLANK,
        NOTHING,
        DROP_HYPHEN
    }

    private static final Set<String> SET_APART = Set.of(
            "self",
            "well",
            "ex",
            "half",
            "all",
            "cross",
            "non",
            "anti",
            "pro",
            "low",
            "high",
            "long",
            "short",
            "far",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "first",
            "second",
            "third",
            "mid",
            "so",
            "vice",
            "old",
            "year",
            "award",
            "best",
            "better",
            "ill",
            "much",
            "decision",
            "policy",
            "law",
            "peace",
            "record",
            "then");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)-$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+(?:-\\p{L}+)*");

    private final Set<String> words = new HashSet<>();

    /** Learns how words are written in these lines; the last word of a line may be half of one. */
    PdfHyphens(List<String> lines) {
        for (String line : lines) {
            Matcher word = WORD.matcher(line.toLowerCase(Locale.ROOT));
            while (word.find()) {
                if (!line.startsWith("-", word.end())) {
                    words.add(word.group());
                }
            }
        }
    }

    /** How a line goes on in the next one. Both are without blanks at their ends. */
    Joint between(String line, String next) {
        char last = line.charAt(line.length() - 1);
        if (last == '\u00AD') {
            return Joint.DROP_HYPHEN;
        }
        if (last == '—' && line.length() > 1 && line.charAt(line.length() - 2) != ' ') {
            return Joint.NOTHING;
        }
        Matcher stem = LAST_WORD.matcher(line.replace('\u2010', '-').substring(Math.max(0, line.length() - 60)));
        if (!stem.find()) {
            return endsInNumber(line) && Character.isLetterOrDigit(next.charAt(0)) ? Joint.NOTHING : Joint.BLANK;
        }
        return ofParts(stem.group(1), next);
    }

    /** "40-" before "odd". */
    private static boolean endsInNumber(String line) {
        return line.length() > 1 && line.endsWith("-") && Character.isDigit(line.charAt(line.length() - 2));
    }

    private Joint ofParts(String stem, String next) {
        Matcher rest = FIRST_WORD.matcher(next.substring(0, Math.min(next.length(), 60)));
        if (!rest.find()) {
            return Joint.BLANK;
        }
        if (!Character.isLowerCase(next.codePointAt(0))) {
            return Joint.NOTHING;
        }
        String first = stem.toLowerCase(Locale.ROOT);
        String second = rest.group().toLowerCase(Locale.ROOT);
        if (words.contains(first + second)) {
            return Joint.DROP_HYPHEN;
        }
        boolean keeps = words.contains(first + "-" + second) || first.contains("-") || SET_APART.contains(first);
        return keeps ? Joint.NOTHING : Joint.DROP_HYPHEN;
    }
}
