package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import java.util.Optional;

/** Finds what belongs to a noun phrase without commas: "of the council in Vellin", "who took part", "familiar with". */
final class Modifiers {
    private static final int MOST_STEPS = 6;

    private final Reading reading;

    Modifiers(Reading reading) {
        this.reading = reading;
    }

    /** Where a noun phrase that ends at the token ends with its prepositional phrases: "of the council in Vellin". */
    int endWithAttachments(Sentence sentence, int end) {
        Phrases phrases = reading.phrases(sentence);
        int at = end;
        while (at + 1 < sentence.end() && reading.isIn(at, "attaching-prepositions")) {
            int first = at + 1;
            Optional<NounPhrase> next = phrases.nounPhraseAt(first).filter(phrase -> phrase.first() == first);
            if (next.isEmpty() || isOccasion(next.get()) && !reading.lower(at).equals("of")) {
                break;
            }
            at = next.get().end();
        }
        return at;
    }

    /** "at a briefing", "on Monday": when or where it was said, no part of who it is. */
    private boolean isOccasion(NounPhrase phrase) {
        if (reading.isIn(phrase.head(), "statement-nouns")) {
            return true;
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (reading.isIn(i, "press-occasions") || reading.isIn(i, "private-occasions") || reading.isIn(i, "days")) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase that the last one of a subject describes: "people" for "people who took part in the talks". */
    NounPhrase described(Sentence sentence, NounPhrase last) {
        NounPhrase head = last;
        for (int step = 0; step < MOST_STEPS && head.first() > sentence.first() + 1; step++) {
            Optional<NounPhrase> earlier = governing(sentence, head.first());
            if (earlier.isEmpty()) {
                break;
            }
            head = earlier.get();
        }
        return head;
    }

    /** Where a subject of several joined by commas and "and" begins: "Ana Ruiz, the board and the police said". */
    int firstOfJoined(Sentence sentence, int first) {
        Phrases phrases = reading.phrases(sentence);
        int best = first;
        int at = first;
        boolean listed = false;
        for (int step = 0; step < MOST_STEPS && at - 2 >= sentence.first(); step++) {
            int link = at - 1;
            boolean and = reading.lower(link).equals("and");
            if (!and && !(listed && reading.lower(link).equals(","))) {
                break;
            }
            int last = and && reading.lower(link - 1).equals(",") ? link - 1 : link;
            Optional<NounPhrase> joined = endingAt(phrases, last);
            if (joined.isEmpty()) {
                break;
            }
            at = described(sentence, joined.get()).first();
            boolean inList = at > sentence.first() && reading.lower(at - 1).equals(",");
            if (last < link && !inList) {
                break;
            }
            listed = true;
            if (beginsClause(sentence, at)) {
                best = at;
            }
        }
        return best;
    }

    private boolean beginsClause(Sentence sentence, int token) {
        if (token == sentence.first()) {
            return true;
        }
        int before = token - 1;
        boolean mark = !Character.isLetterOrDigit(reading.surface(before).charAt(0))
                && !reading.lower(before).equals(",");
        return mark || reading.isIn(before, "clause-joiners") || reading.isIn(before, "content-openers");
    }

    /** The noun phrase to whose description the words right before the token belong. */
    private Optional<NounPhrase> governing(Sentence sentence, int first) {
        Phrases phrases = reading.phrases(sentence);
        int link = first - 1;
        if (reading.lower(link).equals("and") && link - 1 > sentence.first()) {
            return endingAt(phrases, link).filter(phrase -> phrase.first() != sentence.first());
        }
        if (!isPreposition(link)) {
            return phrases.verbGroupAt(link)
                    .filter(group -> !isCue(group.head()) || reading.isIn(group.first() - 1, "relative-pronouns"))
                    .flatMap(group -> describedBy(sentence, group));
        }
        int before = reading.tag(link - 1).equals("ADP") ? link - 2 : link - 1;
        if (before < sentence.first() || reading.isIn(link, "clause-prepositions")) {
            return Optional.empty();
        }
        Optional<NounPhrase> direct = endingAt(phrases, before + 1);
        if (direct.isPresent()) {
            return direct.filter(phrase -> !reading.isIn(phrase.first(), "days"));
        }
        if (isAdjective(before) && before > sentence.first()) {
            return endingAt(phrases, before)
                    .or(() -> phrases.verbGroupAt(before - 1).flatMap(group -> describedBy(sentence, group)));
        }
        return phrases.verbGroupAt(before).flatMap(group -> describedBy(sentence, group));
    }

    /** "said": with a noun phrase right after it no shortened relative clause. */
    private boolean isCue(int verb) {
        return !reading.lower(verb).endsWith("ing")
                && (reading.isIn(verb, "plain-saying-verbs") || reading.isIn(verb, "telling-verbs"));
    }

    private static Optional<NounPhrase> endingAt(Phrases phrases, int token) {
        return phrases.nounPhraseAt(token - 1).filter(phrase -> phrase.end() == token);
    }

    private boolean isPreposition(int token) {
        return reading.tag(token).equals("ADP")
                || reading.lower(token).equals("with")
                || reading.isIn(token, "attaching-prepositions");
    }

    /** "familiar with", "close to". */
    private boolean isAdjective(int token) {
        return reading.tag(token).equals("ADJ")
                || reading.tag(token).equals("ADV")
                || reading.lower(token).equals("close");
    }

    /** "people who took part", "a report drawn up": the noun phrase before a relative or shortened relative clause. */
    Optional<NounPhrase> describedBy(Sentence sentence, VerbGroup group) {
        Phrases phrases = reading.phrases(sentence);
        int before = group.first() - 1;
        if (before > sentence.first() && reading.lower(before).equals("to")) {
            return phrases.verbGroupAt(before - 1).flatMap(outer -> describedBy(sentence, outer));
        }
        if (before > sentence.first() && reading.isIn(before, "relative-pronouns")) {
            return endingAt(phrases, before);
        }
        boolean shortened =
                group.end() - group.first() == 1 && !reading.tag(group.first()).equals("AUX");
        boolean joined = before > sentence.first() && reading.lower(before).equals("and");
        return shortened ? endingAt(phrases, joined ? before : before + 1) : Optional.empty();
    }
}
