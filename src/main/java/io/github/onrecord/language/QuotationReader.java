package io.github.onrecord.language;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks block by block: curly, straight, guillemets, low-high, double and single. A paragraph that
 * ends inside a quotation is carried on by the next where that one opens again or closes without opening; where it does
 * not, the closing mark was lost.
 */
final class QuotationReader {
    private static final int NONE = -1;
    /** A closing mark without an opening one opens at the block's start, if it stands within so many tokens. */
    private static final int MISSING_OPEN = 60;

    private final String text;
    private final Tokens tokens;
    private final LostMarks lostMarks;
    private final List<Quotation> found = new ArrayList<>();
    private boolean leftOpen;
    private int open = NONE;
    private char openMark;
    private int blockEnd;

    private QuotationReader(String text, Tokens tokens, Lexicons lexicons) {
        this.text = text;
        this.tokens = tokens;
        this.lostMarks = new LostMarks(tokens, lexicons);
    }

    /** @param blockEnds for each block the token after its last; blocks follow one another */
    static List<Quotation> read(Article article, Tokens tokens, int[] blockEnds, Lexicons lexicons) {
        QuotationReader reader = new QuotationReader(article.text(), tokens, lexicons);
        int first = 0;
        for (int b = 0; b < blockEnds.length; b++) {
            if (first < blockEnds[b]) {
                reader.readBlock(article.blocks().get(b).kind(), first, blockEnds[b]);
            }
            first = blockEnds[b];
        }
        return List.copyOf(reader.found);
    }

    private void readBlock(Block.Kind kind, int first, int end) {
        boolean carriedOn = leftOpen && kind.makesClaims();
        leftOpen = false;
        open = NONE;
        blockEnd = end;
        boolean any = false;
        for (int i = first; i < end; i++) {
            char mark = mark(i);
            if (mark == 0) {
                continue;
            }
            if (open == NONE && opens(i, mark, first)) {
                open = i;
                openMark = mark;
            } else if (open != NONE && closes(i, mark, end)) {
                add(open, i + 1, first, carriedOn && open == first, false);
                open = NONE;
                any = true;
            } else if (open == NONE && !any && closesWithoutOpening(i, mark, first)) {
                add(first, i + 1, first, carriedOn, false);
                any = true;
            } else if (open != NONE && isDouble(mark) && isDouble(openMark) && opensClearly(i, mark)) {
                add(open, lostMarks.endOfSpeech(open, i), first, carriedOn && open == first, true);
                open = i;
                openMark = mark;
            }
        }
        if (open != NONE && (isDouble(openMark) || open == first || opensNextBlock())) {
            int speechEnd = opensNextBlock() ? end : lostMarks.endOfSpeech(open, end);
            add(open, speechEnd, first, carriedOn && open == first, true);
            leftOpen = kind.makesClaims() && speechEnd == end;
        }
    }

    /** Whether the next paragraph begins with an opening mark, as it does where a quotation runs on. */
    private boolean opensNextBlock() {
        return blockEnd < tokens.size()
                && mark(blockEnd) != 0
                && isDouble(mark(blockEnd)) == isDouble(openMark)
                && !spaceAfter(blockEnd);
    }

    private char mark(int token) {
        int start = tokens.start(token);
        char c = text.charAt(start);
        if (tokens.end(token) - start == 2 && (c == '\'' || c == '`') && text.charAt(start + 1) == c) {
            return '"';
        }
        boolean single = tokens.end(token) - start == 1;
        return single && "“”\"«»„‘’'‚‹›＂".indexOf(c) >= 0 ? c : 0;
    }

    private static boolean isDouble(char mark) {
        return "“”\"«»„＂".indexOf(mark) >= 0;
    }

    private boolean spaceBefore(int token) {
        int start = tokens.start(token);
        return start == 0
                || Character.isWhitespace(text.charAt(start - 1))
                || "([—–-/".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** A space, the text's end, or a mark that no speech begins with. */
    private boolean spaceAfter(int token) {
        int end = tokens.end(token);
        return end >= text.length()
                || Character.isWhitespace(text.charAt(end))
                || ".,;:!?)]".indexOf(text.charAt(end)) >= 0;
    }

    private boolean opensClearly(int token, char mark) {
        return (mark == '“' || mark == '"' || mark == '„') && spaceBefore(token) && !spaceAfter(token);
    }

    private boolean opens(int token, char mark, int first) {
        if (mark == '“' || mark == '„' || mark == '«' || mark == '‹' || mark == '‚') {
            return !spaceAfter(token);
        }
        boolean before = token == first || spaceBefore(token) || mark(token - 1) != 0;
        if (mark == '"' || mark == '＂' || mark == '”' || mark == '»') {
            return before && !spaceAfter(token);
        }
        return before && !spaceAfter(token) && !isElision(token) && closesLater(token);
    }

    /** '90s, 'em, 'tis: an apostrophe at the head of a word. */
    private boolean isElision(int token) {
        if (token + 1 >= tokens.size()) {
            return true;
        }
        String next = tokens.lower(token + 1);
        return Character.isDigit(next.charAt(0)) && next.endsWith("s")
                || next.equals("em")
                || next.equals("tis")
                || next.equals("twas")
                || next.equals("til")
                || next.equals("n")
                || next.equals("cause");
    }

    private boolean closesLater(int token) {
        int limit = Math.min(tokens.size(), token + 200);
        for (int i = token + 1; i < limit && text.indexOf("\n\n", tokens.end(i - 1)) != tokens.end(i - 1); i++) {
            if ((mark(i) == '’' || mark(i) == '\'') && closes(i, mark(i), limit)) {
                return true;
            }
        }
        return text.charAt(tokens.start(token)) == '‘' && (token == 0 || opensBlock(token) || mayRunOn(token));
    }

    /** "‘I lit it again." with "‘" at the head of the next paragraph. */
    private boolean mayRunOn(int token) {
        return blockEnd < tokens.size()
                && mark(blockEnd) == '‘'
                && token + 1 < blockEnd
                && Character.isUpperCase(tokens.surface(token + 1).charAt(0));
    }

    private boolean opensBlock(int token) {
        return text.substring(tokens.end(token - 1), tokens.start(token)).contains("\n\n");
    }

    /** "It's 5'11"," she said: a comma or full stop and the mark that closes. */
    private boolean isFollowedByCloser(int token, int end) {
        return token + 2 < end
                && ",.?!".indexOf(tokens.surface(token + 1).charAt(0)) >= 0
                && mark(token + 2) == '"'
                && tokens.start(token + 2) == tokens.end(token + 1);
    }

    /** The inch mark of 14'6" inside a quotation that closes later. */
    private boolean isInchMark(int token, char mark, int end) {
        boolean afterDigit = Character.isDigit(text.charAt(tokens.start(token) - 1));
        boolean goesOn = token + 1 < end
                && Character.isLowerCase(tokens.surface(token + 1).charAt(0));
        if (mark == '"' && afterDigit && isFollowedByCloser(token, end)) {
            return true;
        }
        if (mark != '"' || !afterDigit || !goesOn) {
            return false;
        }
        for (int i = token + 1; i < end; i++) {
            if (mark(i) == '"') {
                return !spaceBefore(i);
            }
        }
        return false;
    }

    private boolean closes(int token, char mark, int end) {
        if (isInchMark(token, mark, end)) {
            return false;
        }
        if (isDouble(mark)) {
            boolean pair = openMark == '«'
                    ? mark == '»'
                    : openMark == '„' ? mark == '“' || mark == '”' : openMark == '»' ? mark == '«' : isDouble(openMark);
            return pair && (!spaceBefore(token) || spaceAfter(token) && mark != '“');
        }
        if (open != NONE && isDouble(openMark) || mark == '‘' && openMark != '‚' || spaceBefore(token)) {
            return false;
        }
        int after = tokens.end(token);
        boolean wordGoesOn = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
        return !wordGoesOn && !(isPluralPossessive(token, end) && surerCloser(token, end));
    }

    private boolean isPluralPossessive(int token, int end) {
        return token > 0
                && token + 1 < end
                && tokens.lower(token - 1).endsWith("s")
                && Character.isLowerCase(tokens.surface(token + 1).charAt(0));
    }

    /** Whether a later single mark in the block stands after punctuation and before a space. */
    private boolean surerCloser(int token, int end) {
        for (int i = token + 1; i < end; i++) {
            if ((mark(i) == '’' || mark(i) == '\'')
                    && !spaceBefore(i)
                    && ",.?!…".indexOf(text.charAt(tokens.start(i) - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** After a comma an apostrophe can be nothing else either. */
    private boolean closesWithoutOpening(int token, char mark, int first) {
        boolean single = mark == '’' || mark == '\'';
        return token - first <= MISSING_OPEN
                && token > first
                && (single || isDouble(mark))
                && !spaceBefore(token)
                && spaceAfter(token)
                && (single ? "," : ",.?!…").indexOf(text.charAt(tokens.start(token) - 1)) >= 0;
    }

    private void add(int first, int end, int blockFirst, boolean continued, boolean openEnded) {
        int innerFirst = mark(first) != 0 ? first + 1 : first;
        int innerEnd = openEnded ? end : end - 1;
        if (innerEnd <= innerFirst) {
            return;
        }
        Span inner = tokens.span(innerFirst, innerEnd);
        Quotation.Kind kind = kind(innerFirst, innerEnd, first, blockFirst, continued, openEnded);
        found.add(new Quotation(tokens.span(first, end), inner, first, end, kind, continued, openEnded));
    }

    private Quotation.Kind kind(int first, int end, int mark, int blockFirst, boolean continued, boolean openEnded) {
        int words = 0;
        int capitals = 0;
        for (int i = first; i < end; i++) {
            char c = tokens.surface(i).charAt(0);
            words += Character.isLetterOrDigit(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        boolean stops = ",.?!…".indexOf(text.charAt(tokens.end(end - 1) - 1)) >= 0;
        boolean begins = Character.isUpperCase(tokens.surface(first).charAt(0)) || mark == blockFirst;
        if (continued || openEnded || begins && (stops || words >= 5) && words > capitals) {
            return Quotation.Kind.SPEECH;
        }
        if (begins && stops && words > 0) {
            return Quotation.Kind.SPEECH;
        }
        if (words > 1 && capitals == words && !stops) {
            return Quotation.Kind.TITLE;
        }
        return words <= 1 && !stops ? Quotation.Kind.SCARE : Quotation.Kind.PARTIAL;
    }
}
