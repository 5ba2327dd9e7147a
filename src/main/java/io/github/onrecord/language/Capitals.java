package io.github.onrecord.language;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words an article writes with a capital inside a sentence, and which without one: names begin where it tells. */
final class Capitals {
    private final Tokens tokens;
    private final Set<String> capitalisedInside = new HashSet<>();
    private final Set<String> seenLower = new HashSet<>();
    private final BitSet inTitleCase = new BitSet();

    Capitals(Tokens tokens, List<Sentence> sentences) {
        this.tokens = tokens;
        for (Sentence sentence : sentences) {
            if (areIdle(tokens, sentence)) {
                inTitleCase.set(sentence.index());
            } else {
                survey(sentence);
            }
        }
    }

    private void survey(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (!isCapital(i)) {
                seenLower.add(tokens.lower(i));
            } else if (i > sentence.first() && isWord(i - 1)) {
                capitalisedInside.add(tokens.lower(i));
            }
        }
    }

    /** Whether most words of a heading, or all letters of a sentence, are capitals, so that a capital tells nothing. */
    static boolean areIdle(Tokens tokens, Sentence sentence) {
        return sentence.block().kind().makesClaims()
                ? isAllCapitals(tokens, sentence) || isUnmarked(tokens, sentence) && isHeadlineCase(tokens, sentence)
                : isHeadlineCase(tokens, sentence);
    }

    /** Headlines of pages without headings look like paragraphs of one sentence, but have no full stop. */
    private static boolean isUnmarked(Tokens tokens, Sentence sentence) {
        return !tokens.surface(sentence.end() - 1).equals(".")
                && tokens.start(sentence.first()) == sentence.block().span().start()
                && tokens.end(sentence.end() - 1) == sentence.block().span().end();
    }

    private static boolean isHeadlineCase(Tokens tokens, Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (Character.isLetter(tokens.surface(i).charAt(0))
                    && tokens.lower(i).length() > 3) {
                words++;
                capitals += Character.isUpperCase(tokens.surface(i).charAt(0)) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 > words * 7;
    }

    private static boolean isAllCapitals(Tokens tokens, Sentence sentence) {
        int words = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (Character.isLetter(tokens.surface(i).charAt(0))) {
                words++;
                if (!tokens.surface(i).equals(tokens.surface(i).toUpperCase(Locale.ROOT))) {
                    return false;
                }
            }
        }
        return words > 2;
    }

    boolean isWord(int i) {
        return Character.isLetter(tokens.surface(i).charAt(0));
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(tokens.surface(i).charAt(0));
    }

    /** A sentence in which most words have a capital, so that a capital tells nothing. */
    boolean isTitleCase(Sentence sentence) {
        return inTitleCase.get(sentence.index());
    }

    boolean isCapitalisedInside(int i) {
        return capitalisedInside.contains(tokens.lower(i));
    }

    boolean isSeenInLowerCase(int i) {
        return seenLower.contains(tokens.lower(i));
    }
}
