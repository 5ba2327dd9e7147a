package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import java.util.Set;

/** Passes over the asides of a subject from the right: "Ferro, 44, of the port union, who was ill, said". */
final class LeftEdges {
    /** Marks that can close an aside. */
    static final Set<String> ASIDE_ENDS = Set.of(",", "-", "--", "–", "—", ")");

    private static final int MOST_ASIDES = 4;

    private final Reading reading;
    private final Asides asides;

    LeftEdges(Reading reading) {
        this.reading = reading;
        this.asides = new Asides(reading);
    }

    /**
     * What is left of a subject when its asides are passed over from the right.
     *
     * @param last the last token of the words that they describe
     * @param mentionEnd where the words credited end, asides that are no relative clauses included
     */
    record Edge(int last, int mentionEnd) {}

    /** The edge of a subject whose description ends with the token. */
    Edge before(Sentence sentence, int from) {
        Phrases phrases = reading.phrases(sentence);
        int at = from;
        int mentionEnd = -1;
        for (int aside = 0; aside < MOST_ASIDES && closesAside(sentence, at); aside++) {
            int open = asides.markBefore(sentence, at);
            boolean relative = reading.isIn(open + 1, "relative-pronouns");
            if (mentionEnd < 0 && !relative) {
                mentionEnd = at;
            }
            if (open > sentence.first() && reading.lower(open - 1).equals(")")) {
                at = open - 1;
                continue;
            }
            at = open;
            int place = phrases.nounPhraseAt(at - 1).map(NounPhrase::first).orElse(at) - 1;
            if (opensPlaceAfterComma(sentence, place)) {
                at = place - 1;
                continue;
            }
            if (!isAgeBefore(sentence, at)
                    && phrases.nounPhraseAt(at - 1).isPresent()
                    && !reading.lower(at - 1).equals(",")) {
                at--;
                break;
            }
            if (relative) {
                mentionEnd = -1;
            }
        }
        return new Edge(at, mentionEnd > at ? mentionEnd : at + 1);
    }

    private boolean closesAside(Sentence sentence, int mark) {
        if (mark <= sentence.first() || !ASIDE_ENDS.contains(reading.lower(mark))) {
            return false;
        }
        int open = asides.markBefore(sentence, mark);
        return open > sentence.first() && asides.isAside(sentence, open, mark);
    }

    /** "Ferro, of the port union, who": the phrase before an aside is itself an aside. */
    private boolean opensPlaceAfterComma(Sentence sentence, int token) {
        return token - 1 > sentence.first()
                && reading.isIn(token, "attaching-prepositions")
                && reading.lower(token - 1).equals(",");
    }

    /** "Ferro, 44, who": the aside before is an age. */
    private boolean isAgeBefore(Sentence sentence, int comma) {
        return comma - 2 > sentence.first()
                && reading.lower(comma - 2).equals(",")
                && Character.isDigit(reading.surface(comma - 1).charAt(0));
    }
}
