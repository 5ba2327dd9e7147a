package io.github.onrecord.findings;

import io.github.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word of a headline or claim.
 *
 * @param form as printed, in lower case, with straight apostrophes
 * @param stem what "strips", "stripped" and "stripping" share
 * @param span where it stands
 */
record Word(String form, String stem, Span span) {
    /** The most words that a phrase of a list may have. */
    static final int LONGEST_PHRASE = 4;

    // One alternative a character and no nesting: linear, also on hostile text.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*");

    /** The words of a piece of an article, offsets into the whole text. */
    static List<Word> in(String text, Span piece) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(piece.start(), piece.end());
        while (matcher.find()) {
            String form = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(form, stemOf(form), new Span(matcher.start(), matcher.end())));
        }
        return words;
    }

    /** Whether the words hold one of the phrases: lower-case words with single spaces, whole words only. */
    static boolean holdsAny(List<Word> words, Set<String> phrases) {
        return IntStream.range(0, words.size()).anyMatch(first -> phraseAt(words, first, phrases) > 0);
    }

    /** How many words the shortest of the phrases has that begins at this word; 0 for none. */
    static int phraseAt(List<Word> words, int first, Set<String> phrases) {
        StringBuilder run = new StringBuilder();
        for (int last = first; last < Math.min(words.size(), first + LONGEST_PHRASE); last++) {
            run.append(run.isEmpty() ? "" : " ").append(words.get(last).form);
            if (phrases.contains(run.toString())) {
                return last - first + 1;
            }
        }
        return 0;
    }

    /** Takes endings off as a reader would; a crude stem is enough to see that two lines are about one thing. */
    private static String stemOf(String form) {
        String word = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form.replace("'", "");
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String bare = withoutPlural(word);
        if (bare.length() > 5 && bare.endsWith("ing")) {
            bare = single(bare.substring(0, bare.length() - 3));
        } else if (bare.length() > 3 && bare.endsWith("ied")) {
            return bare.substring(0, bare.length() - 3) + "y";
        } else if (bare.length() > 3 && bare.endsWith("ed")) {
            bare = single(bare.substring(0, bare.length() - 2));
        }
        return bare.length() > 2 && bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String withoutPlural(String word) {
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        if (!plural) {
            return word;
        }
        boolean hissing =
                word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }

    /** "stripp" is "strip". */
    private static String single(String word) {
        int last = word.length() - 1;
        boolean doubled =
                last > 1 && word.charAt(last) == word.charAt(last - 1) && "aeiouls".indexOf(word.charAt(last)) < 0;
        return doubled ? word.substring(0, last) : word;
    }
}
