package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what stands between two commas, dashes or brackets and only describes: an age, an apposition, a "who" clause. */
final class Asides {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Pattern MARK = Pattern.compile("[,.;:—–]|--");
    private static final int LONGEST = 45;
    private static final int LONGEST_AS_PHRASE = 8;

    private final Reading reading;

    Asides(Reading reading) {
        this.reading = reading;
    }

    /** Whether the words between two marks are an aside: no finite verb unless a relative pronoun opens it. */
    boolean isAside(Sentence sentence, int open, int close) {
        int first = open + 1;
        if (close - open < 2 || close - open > LONGEST || reading.isQuoted(first)) {
            return false;
        }
        boolean participle =
                reading.tag(first).equals("VERB") && reading.lower(first).endsWith("ing");
        boolean asPhrase = reading.lower(first).equals("as") && close - open <= LONGEST_AS_PHRASE;
        return participle || asPhrase || opensRelativeClause(first) || !holdsClause(sentence, open, close);
    }

    /** "who", "of whom". */
    private boolean opensRelativeClause(int token) {
        return reading.isIn(token, "relative-pronouns")
                || reading.isIn(token, "prepositions") && reading.isIn(token + 1, "relative-pronouns");
    }

    private boolean holdsClause(Sentence sentence, int open, int close) {
        return reading.phrases(sentence).verbGroups().stream()
                .filter(group -> group.first() > open && group.first() < close)
                .anyMatch(group -> group.finite()
                        && !isParticiple(open, group)
                        && !isInRelative(open, group)
                        && !isMisread(open, group));
    }

    /** "dated 3 May", "seen by the paper", "citing officials": a participle right after the comma or a noun phrase. */
    private boolean isParticiple(int open, VerbGroup group) {
        int verb = group.first();
        boolean single = group.end() - verb == 1 && !reading.tag(verb).equals("AUX");
        boolean seen = reading.isIn(verb, "seen-words");
        String word = reading.lower(verb);
        boolean form =
                word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en") || word.endsWith("wn") || seen;
        return single
                && form
                && (verb == open + 1 || seen || reading.tag(group.end()).equals("ADP"));
    }

    /** "refugee programme director": a word right after the comma that the tagger takes for a verb, before more nouns. */
    private boolean isMisread(int open, VerbGroup group) {
        return group.first() == open + 1
                && group.end() == open + 2
                && reading.tag(group.end()).equals("NOUN")
                && !reading.isIn(group.first(), "reporting-verbs");
    }

    private boolean isInRelative(int open, VerbGroup group) {
        for (int i = group.first() - 1; i > open; i--) {
            if (reading.isIn(i, "relative-pronouns")) {
                return true;
            }
        }
        return false;
    }

    /** "Smith, a lawyer, said": the comma closes an aside on the noun phrase before it. */
    boolean endAt(Sentence sentence, int comma) {
        int open = markBefore(sentence, comma);
        return open > sentence.first()
                && isAside(sentence, open, comma)
                && reading.phrases(sentence).nounPhraseAt(open - 1).isPresent();
    }

    /** Whether the last aside before the token is a relative clause. */
    boolean isRelativeBefore(int end) {
        int at = end - 1;
        while (at > 0 && !reading.lower(at).equals(",")) {
            at--;
        }
        return reading.isIn(at + 1, "relative-pronouns");
    }

    /** "..., Belinda Wray, told the Mail": a stray comma between a name that follows a quotation and its verb. */
    boolean isStrayComma(Sentence sentence, int comma) {
        Optional<NounPhrase> phrase = reading.phrases(sentence).nounPhraseAt(comma - 1);
        return phrase.filter(p -> p.end() == comma
                        && p.first() > sentence.first()
                        && reading.quotationAt(p.first() - 1).isPresent())
                .isPresent();
    }

    /** The mark that opens the aside which the mark at the token closes; -1 for none. */
    int markBefore(Sentence sentence, int close) {
        String mark = reading.lower(close);
        for (int i = close - 1; i > sentence.first(); i--) {
            if (isPair(reading.lower(i), mark) && !reading.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPair(String open, String close) {
        return switch (close) {
            case ")" -> open.equals("(");
            case "," -> open.equals(",");
            default -> DASHES.contains(open);
        };
    }

    /** The next mark after the token that can close an aside; the sentence's end for none. */
    int markAfter(Sentence sentence, int token) {
        for (int i = token + 1; i < sentence.end(); i++) {
            if (MARK.matcher(reading.lower(i)).matches()) {
                return i;
            }
        }
        return sentence.end();
    }

    /** The end of a run without a comma or full stop at its end. */
    int withoutMarks(int end, int least) {
        int at = end;
        while (at > least && !isWord(at - 1)) {
            at--;
        }
        return at;
    }

    boolean isWord(int token) {
        return Character.isLetterOrDigit(reading.surface(token).charAt(0));
    }
}
