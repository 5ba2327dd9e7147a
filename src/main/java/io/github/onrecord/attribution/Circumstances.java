package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;

/** Passes over what stands between a cue and its content: who was told, when, where, in what ("in a statement"). */
final class Circumstances {
    private static final int MOST_STEPS = 60;
    private static final int ASIDE_REACH = 30;
    private static final int QUOTATION_REACH = 3;

    private final Reading reading;

    Circumstances(Reading reading) {
        this.reading = reading;
    }

    /** The token after the hearer of a verb of telling: "told the Mail", "told the agency Interlink". */
    int afterHearer(Sentence sentence, Run cue, int at) {
        Phrases phrases = reading.phrases(sentence);
        Optional<NounPhrase> hearer = phrases.nounPhraseAt(at).filter(phrase -> tells(sentence, cue, phrase));
        if (hearer.isEmpty()) {
            return at;
        }
        int next = hearer.get().end();
        boolean named = next < sentence.end()
                && reading.nameAt(next).isPresent()
                && reading.isIn(hearer.get().head(), "agency-words");
        return named ? phrases.nounPhraseAt(next).map(NounPhrase::end).orElse(next) : next;
    }

    /** "told", "confirmed to", and "asked" where a question follows its hearer. */
    private boolean tells(Sentence sentence, Run cue, NounPhrase hearer) {
        if (reading.isIn(cue.end() - 1, "question-verbs") && hearer.end() < sentence.end()) {
            String next = reading.lower(hearer.end());
            return next.equals("about") || opensContent(hearer.end());
        }
        return tells(cue);
    }

    private boolean tells(Run cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            if (i + reading.lengthIn(i, "telling-verbs") == cue.end()) {
                return true;
            }
        }
        return false;
    }

    /** The token after all circumstances that begin at the token. */
    int after(Sentence sentence, int from) {
        int at = from;
        int next = afterOne(sentence, at, sentence.end());
        while (next > at) {
            at = next;
            next = afterOne(sentence, at, sentence.end());
        }
        return at;
    }

    /** Where the content begins: after "that", at a quotation, at a colon, or at the next subject; -1 for none. */
    int contentStart(Sentence sentence, int from, int end) {
        int at = from;
        for (int step = 0; at < end && step < MOST_STEPS; step++) {
            String word = reading.lower(at);
            if (word.equals(":")) {
                return at + 1;
            }
            if (opensContent(at) || word.equals("as") && at == from) {
                return at;
            }
            if (word.equals(",")) {
                int that = thatAfterAside(at, end);
                if (that > 0 || at > from) {
                    return that > 0 ? that : quotationAfterAside(at, end);
                }
                at++;
                continue;
            }
            int next = afterOne(sentence, at, end);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return -1;
    }

    private boolean opensContent(int token) {
        Optional<Quotation> quotation = reading.quotationAt(token);
        return reading.isIn(token, "content-openers")
                || quotation.filter(q -> q.first() == token).isPresent();
    }

    /** "said in May, when the crane fell, “...”": a quotation right behind this comma or the next. */
    private int quotationAfterAside(int comma, int end) {
        int near = quotationAfter(comma, end);
        for (int i = comma + 1; near < 0 && i + 1 < end && i < comma + ASIDE_REACH; i++) {
            if (reading.lower(i).equals(",")) {
                return quotationAfter(i, end);
            }
        }
        return near;
    }

    private int quotationAfter(int at, int end) {
        for (int i = at; i < Math.min(end, at + QUOTATION_REACH); i++) {
            if (reading.quotationAt(i).filter(q -> q.kind().isSpeech()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** "said in a letter, published on Monday, that ...": a "that" after a second comma. */
    private int thatAfterAside(int comma, int end) {
        for (int i = comma + 1; i + 1 < end && i < comma + ASIDE_REACH; i++) {
            if (reading.lower(i).equals(",") && reading.lower(i + 1).equals("that")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Passes over "on Tuesday", "in a statement", "outside the court", "again"; returns the same token if none is there. */
    private int afterOne(Sentence sentence, int at, int end) {
        boolean day = reading.isIn(at, "days")
                && !(at + 1 < end && reading.lower(at + 1).equals("'s"));
        if (day) {
            return at + reading.lengthIn(at, "days");
        }
        if (reading.isIn(at, "hearer-words") || isAdverb(sentence, at)) {
            return at + 1;
        }
        boolean counted = reading.lengthIn(at, "approximators") > 1;
        boolean preposition =
                !counted && (reading.isIn(at, "prepositions") || reading.tag(at).equals("ADP"));
        if (!preposition || at + 1 >= end) {
            return at;
        }
        Optional<NounPhrase> phrase = reading.phrases(sentence).nounPhraseAt(at + 1);
        if (phrase.isEmpty()) {
            return reading.tag(at + 1).equals("ADP") ? at + 1 : at;
        }
        boolean misread = !reading.isIn(at, "prepositions")
                && phrase.get().first() == at + 1
                && isSubject(sentence, phrase.get());
        return misread ? at : afterTitle(phrase.get().end(), end);
    }

    /** "on the Gazette's “Morning Orm”": the name of a programme in marks. */
    private int afterTitle(int at, int end) {
        return at + 1 < end && reading.lower(at).equals("'s")
                ? reading.quotationAt(at + 1)
                        .filter(quotation -> quotation.first() == at + 1)
                        .map(Quotation::end)
                        .orElse(at)
                : at;
    }

    private boolean isAdverb(Sentence sentence, int token) {
        return reading.tag(token).equals("ADV")
                && !reading.isIn(token, "approximators")
                && !reading.isIn(token, "reportive-adverbs")
                && reading.phrases(sentence).nounPhraseAt(token).isEmpty();
    }

    private boolean isSubject(Sentence sentence, NounPhrase phrase) {
        return !reading.isIn(phrase.head(), "days")
                && reading.phrases(sentence).verbGroups().stream()
                        .anyMatch(group -> group.finite() && group.first() == phrase.end());
    }
}
