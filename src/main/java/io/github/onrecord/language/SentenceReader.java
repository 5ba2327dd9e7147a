package io.github.onrecord.language;

import io.github.onrecord.article.Article;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts blocks into sentences: at full stops that are no abbreviation's, with the marks that close after them. */
final class SentenceReader {
    private static final Pattern TITLE = Pattern.compile("(?i)(mr|mrs|ms|dr|prof|st|gen|sen|rep)\\.");
    private static final Pattern HOUR = Pattern.compile("(?i)[ap]\\.m\\.");
    private static final Pattern ZONE = Pattern.compile("[A-Z]{2,4}|Eastern|Pacific|Central|Mountain");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its", "no", "this");
    private static final Set<String> INSIDE_NAMES = Set.of("the", "of", ",", "'s");
    private static final Set<String> ASIDE_ENDS = Set.of(",", ".", "!", "?", ";", ":");
    private static final int SPEAKER_WITHIN = 7;
    private static final int ASIDE_WITHIN = 14;

    private final Tokens tokens;
    private final boolean[] closesQuotation;
    private final Set<String> commonWords;
    private final int reportingVerbs;
    private final int questionVerbs;
    private final int thinkingVerbs;
    private final int days;
    private final int months;
    private final int prepositions;
    private final Lexicons lexicons;

    private SentenceReader(Tokens tokens, List<Quotation> quotations, Lexicons lexicons) {
        this.tokens = tokens;
        this.lexicons = lexicons;
        closesQuotation = new boolean[tokens.size() + 1];
        quotations.stream().filter(quotation -> !quotation.open()).forEach(q -> closesQuotation[q.end() - 1] = true);
        commonWords = lexicons.id("common-words") < 0 ? Set.of() : lexicons.entries("common-words");
        reportingVerbs = lexicons.id("reporting-verbs");
        questionVerbs = lexicons.id("question-verbs");
        thinkingVerbs = lexicons.id("thinking-verbs");
        days = lexicons.id("days");
        months = lexicons.id("months");
        prepositions = lexicons.id("prepositions");
    }

    static List<Sentence> read(
            Article article, Tokens tokens, int[] blockEnds, List<Quotation> quotations, Lexicons lexicons) {
        SentenceReader reader = new SentenceReader(tokens, quotations, lexicons);
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int b = 0; b < blockEnds.length; b++) {
            int start = first;
            for (int i = first; i < blockEnds[b]; i++) {
                int end = reader.endAfter(start, i, blockEnds[b]);
                if (end > i || i == blockEnds[b] - 1) {
                    int stop = Math.max(end, i + 1);
                    sentences.add(new Sentence(
                            sentences.size(), start, stop, article.blocks().get(b), b));
                    start = stop;
                    i = stop - 1;
                }
            }
            first = blockEnds[b];
        }
        return List.copyOf(sentences);
    }

    /** The token after the sentence that begins with start and ends with token i, or -1 where none ends there. */
    private int endAfter(int start, int i, int blockEnd) {
        String surface = tokens.surface(i);
        char last = surface.charAt(surface.length() - 1);
        if (last != '.' && last != '!' && last != '?' && last != '…') {
            return -1;
        }
        int end = i + 1;
        while (end < blockEnd && (closesQuotation[end] || isCloser(end))) {
            end++;
        }
        if (end >= blockEnd) {
            return blockEnd;
        }
        if (!beginsSentence(end)
                || surface.length() > 1
                        && Character.isLetter(surface.charAt(0))
                        && !endsAbbreviated(surface, end)
                        && !(HOUR.matcher(surface).matches() && endsWithHour(start, end, blockEnd))) {
            return -1;
        }
        boolean quoted = end > i + 1 && closesQuotation[end - 1];
        return quoted && last != '.' && speakerFollows(end, blockEnd) ? -1 : end;
    }

    private boolean isCloser(int token) {
        String surface = tokens.surface(token);
        boolean inner = surface.equals("'") && tokens.start(token) == tokens.end(token - 1);
        return inner || surface.equals(")") || surface.equals("]");
    }

    private boolean beginsSentence(int token) {
        String surface = tokens.surface(token);
        char c = surface.charAt(0);
        if (Character.isLetterOrDigit(c)) {
            return !Character.isLowerCase(c);
        }
        if ("—–-".indexOf(c) >= 0) {
            return token + 1 < tokens.size()
                    && !Character.isLowerCase(tokens.surface(token + 1).charAt(0));
        }
        return "“\"‘'«„([".indexOf(c) >= 0 || tokens.start(token) > 0 && c == '\'';
    }

    /** "at 9 p.m. In a post" ends a sentence, "the U.S. Senate" does not: a common word must follow. */
    private boolean endsAbbreviated(String surface, int next) {
        return commonWords.contains(tokens.lower(next))
                && !TITLE.matcher(surface).matches();
    }

    /** "came at 9 a.m. Ruiz said" ends a sentence; "At 9 a.m. Ruiz said", "at 9 a.m. Monday" and "9 a.m. GMT" do not. */
    private boolean endsWithHour(int start, int next, int blockEnd) {
        String surface = tokens.surface(next);
        if (!Character.isLetter(surface.charAt(0))) {
            return true;
        }
        boolean goesOn =
                isIn(next, blockEnd, days, months) || ZONE.matcher(surface).matches();
        return !goesOn && !isIn(start, blockEnd, prepositions);
    }

    private boolean speakerFollows(int from, int blockEnd) {
        for (int i = from; i < Math.min(blockEnd, from + SPEAKER_WITHIN); i++) {
            if (isCue(i, blockEnd) && !DETERMINERS.contains(tokens.lower(i - 1))) {
                return true;
            }
            if (tokens.lower(i).equals(",") && i > from) {
                return isCueAfterAside(i, blockEnd);
            }
            char c = tokens.surface(i).charAt(0);
            if (!Character.isUpperCase(c) && !INSIDE_NAMES.contains(tokens.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /** "Lena Holt, a teacher, asked": a cue right after the comma that closes an aside. */
    private boolean isCueAfterAside(int comma, int blockEnd) {
        int close = comma + 1;
        while (close < Math.min(blockEnd, comma + ASIDE_WITHIN) && !ASIDE_ENDS.contains(tokens.lower(close))) {
            close++;
        }
        return close + 1 < blockEnd && tokens.lower(close).equals(",") && isCue(close + 1, blockEnd);
    }

    private boolean isCue(int token, int blockEnd) {
        return isIn(token, blockEnd, reportingVerbs, questionVerbs, thinkingVerbs);
    }

    private boolean isIn(int token, int blockEnd, int... lists) {
        for (int code : lexicons.beginningAt(tokens.lowers(), tokens.surfaces(), token, blockEnd)) {
            if (Arrays.stream(lists).anyMatch(list -> list == code >> 8)) {
                return true;
            }
        }
        return false;
    }
}
