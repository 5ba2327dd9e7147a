package io.github.onrecord.language;

import io.github.onrecord.article.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a block into tokens, from left to right and in one pass. */
final class Tokenizer {
    private static final Pattern ADDRESS = Pattern.compile("\\S*[:/.#]\\S*");
    private final Set<String> abbreviations;

    /** @param abbreviations lower case, each with its full stop */
    Tokenizer(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    void read(String text, Span block, Tokens tokens) {
        int at = block.start();
        while (at < block.end()) {
            char c = text.charAt(at);
            int linkEnd = c == ']' ? linkTargetEnd(text, at, block.end()) : -1;
            if (linkEnd > at) {
                at = linkEnd;
            } else if (c == '*' || c == '[' && isLinkText(text, at, block.end())) {
                at++;
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || isInvisible(c)) {
                at++;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                at = word(text, at, block.end(), tokens);
            } else {
                at = mark(text, at, block.end(), tokens);
            }
        }
    }

    /** The end of a Markdown link's {@code ](address)}, which is no part of a sentence; -1 where none begins. */
    private static int linkTargetEnd(String text, int at, int end) {
        if (at + 2 >= end || text.charAt(at + 1) != '(') {
            return -1;
        }
        int close = text.indexOf(')', at);
        boolean address = close > at
                && close < end
                && ADDRESS.matcher(text.substring(at + 2, close)).matches();
        return address ? close + 1 : -1;
    }

    private static boolean isLinkText(String text, int at, int end) {
        int close = text.indexOf(']', at);
        return close > at && close < end && linkTargetEnd(text, close, end) > close;
    }

    /** Soft hyphens, zero-width characters, direction marks: kept in the text, no part of a word. */
    static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\ufeff';
    }

    private int word(String text, int start, int limit, Tokens tokens) {
        int end = start;
        while (end < limit && goesOn(text, start, end, limit)) {
            end++;
        }
        while (end - 1 > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        if (takesItsStop(text, start, end, limit)) {
            end++;
        }
        int possessive = possessive(text, start, end);
        if (possessive > start) {
            tokens.add(text, start, possessive);
            tokens.add(text, possessive, end);
        } else {
            tokens.add(text, start, end);
        }
        return end;
    }

    private static boolean goesOn(String text, int start, int at, int limit) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isInvisible(c) || isCombining(c)) {
            return true;
        }
        if (at == start) {
            return false;
        }
        boolean more = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean between = more && Character.isLetterOrDigit(text.charAt(at - 1));
        if (c == '\'' || c == '’' || c == '-' || c == '‑' || c == '&' || c == '_') {
            return between;
        }
        if (c == ',' || c == ':') {
            return between && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        }
        return c == '.' && (between || isAbbreviated(text, start, at));
    }

    /** "Capt." and "Sept." keep their full stop; a lower-case word keeps it only where it could be no other word. */
    private boolean takesItsStop(String text, int start, int end, int limit) {
        if (end >= limit - 1 || text.charAt(end) != '.' || end - start > 8) {
            return false;
        }
        boolean plain = Character.isLowerCase(text.charAt(start));
        String word = text.substring(start, end + 1).toLowerCase(Locale.ROOT);
        if (word.equals("no.") || word.equals("fig.") || word.equals("art.") || word.equals("sec.")) {
            return (!plain || !word.equals("no."))
                    && text.length() > end + 2
                    && Character.isDigit(text.charAt(end + 2));
        }
        return abbreviations.contains(word) && (!plain || word.equals("vs.") || word.indexOf('.') < word.length() - 1);
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The full stop after "U.S" or "p.m" belongs to it, and that of an initial before a name; "on X." ends a sentence. */
    private static boolean isAbbreviated(String text, int start, int at) {
        if (at - start >= 3 && text.charAt(at - 2) == '.' && Character.isLetter(text.charAt(at - 1))) {
            return true;
        }
        char letter = text.charAt(start);
        boolean initial = at - start == 1 && Character.isUpperCase(letter) && letter != 'I' && letter != 'X';
        return initial
                && at + 2 < text.length()
                && (Character.isLetter(text.charAt(at + 1)) || Character.isUpperCase(text.charAt(at + 2)));
    }

    /** Where the 's begins, or -1. */
    private static int possessive(String text, int start, int end) {
        if (end - start > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
            char mark = text.charAt(end - 2);
            return mark == '\'' || mark == '’' ? end - 2 : -1;
        }
        return -1;
    }

    private static int mark(String text, int start, int limit, Tokens tokens) {
        int end = start + 1;
        char c = text.charAt(start);
        int longest = c == '.' || c == '-' ? 3 : c == '\'' || c == '`' ? 2 : 1;
        while (end < limit && text.charAt(end) == c && end - start < longest) {
            end++;
        }
        boolean three = longest == 2 && end < limit && text.charAt(end) == c;
        if (three && start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            end = start + 1; // of three marks at a word's end the first closes a quotation inside the other
        }
        tokens.add(text, start, end);
        return end;
    }
}
