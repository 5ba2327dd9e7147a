package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who does the saying: the subject of a cue verb, before it ("Smith, a lawyer, said") or after it ("said Smith,
 * a lawyer"), with the descriptions that belong to it.
 */
final class SubjectFinder {
    private static final Set<String> EMPHASIS =
            Set.of("both", "each", "all", "itself", "himself", "herself", "themselves");
    private static final int MOST_LEADING_WORDS = 3;

    private final Reading reading;
    private final Asides asides;
    private final Modifiers modifiers;
    private final LeftEdges leftEdges;
    private final BorrowedSubjects borrowed;
    private final InvertedSubjects inverted;
    private final PrepositionalSources prepositional;

    SubjectFinder(Reading reading) {
        this.reading = reading;
        this.asides = new Asides(reading);
        this.modifiers = new Modifiers(reading);
        this.leftEdges = new LeftEdges(reading);
        this.inverted = new InvertedSubjects(reading, asides, modifiers);
        this.prepositional = new PrepositionalSources(reading, asides, modifiers);
        this.borrowed = new BorrowedSubjects(reading, this::ownSubject);
    }

    /**
     * A source as its sentence has it.
     *
     * @param mention the words credited
     * @param head the main word
     * @param described the mention with all its asides and relative clauses
     */
    record Subject(Run mention, int head, Run described) {}

    /**
     * The subject of the verb group that holds the token.
     *
     * @param before where to look left from: the verb group's first token
     * @param after where to look right from: the cue's end
     */
    Optional<Subject> of(Sentence sentence, int before, int after) {
        if (inverted.opens(sentence, before, after)) {
            return inverted.at(sentence, after);
        }
        return leftOf(sentence, before)
                .or(() -> borrowed.of(sentence, before))
                .or(() -> beforeLongRelative(sentence, before));
    }

    /** The noun phrase that begins at the token, with all that describes it up to the next comma: after "according to". */
    Optional<Subject> objectAt(Sentence sentence, int token) {
        return prepositional.at(sentence, token);
    }

    private Optional<Subject> leftOf(Sentence sentence, int before) {
        int last = beforeTimeWords(sentence, before);
        LeftEdges.Edge edge = leftEdges.before(sentence, beforeStrayComma(sentence, last));
        if (edge.last() < sentence.first()) {
            return Optional.empty();
        }
        return phraseEndingWith(sentence, edge.last()).map(phrase -> grown(sentence, phrase, edge, last + 1));
    }

    /** Passes over what may stand between a subject and its verb: "also", "on Monday", "last week", "both", "had". */
    private int beforeTimeWords(Sentence sentence, int before) {
        int at = before - 1;
        int next = beforeOne(sentence, at);
        while (next < at && next > sentence.first()) {
            at = next;
            next = beforeOne(sentence, at);
        }
        return next == sentence.first() && asides.isWord(next) ? next : at;
    }

    private int beforeOne(Sentence sentence, int at) {
        if (at <= sentence.first()) {
            return at;
        }
        Phrases phrases = reading.phrases(sentence);
        Optional<NounPhrase> phrase = phrases.nounPhraseAt(at);
        boolean adverb = reading.tag(at).equals("ADV") && phrase.isEmpty();
        boolean emphasis = EMPHASIS.contains(reading.lower(at))
                && phrases.nounPhraseAt(at - 1).isPresent();
        if (adverb || emphasis) {
            return at - 1;
        }
        int first = phrase.filter(this::isTime).map(NounPhrase::first).orElse(at + 1);
        if (first <= at) {
            return reading.tag(first - 1).equals("ADP") ? first - 2 : first - 1;
        }
        return at;
    }

    /** "last week", "Monday". */
    private boolean isTime(NounPhrase phrase) {
        return phrase.first() + reading.lengthIn(phrase.first(), "days") == phrase.end();
    }

    private int beforeStrayComma(Sentence sentence, int at) {
        boolean stray = at > sentence.first() && reading.lower(at).equals(",") && asides.isStrayComma(sentence, at);
        return stray ? at - 1 : at;
    }

    /** "Ruiz, who was to travel to Orm, on the coast, on Friday, said": a relative clause that holds commas. */
    private Optional<Subject> beforeLongRelative(Sentence sentence, int before) {
        int closing = before - 1;
        if (closing <= sentence.first() || !LeftEdges.ASIDE_ENDS.contains(reading.lower(closing))) {
            return Optional.empty();
        }
        for (int at = closing - 1; at > sentence.first() + 1; at--) {
            if (reading.isQuoted(at)) {
                return Optional.empty();
            }
            if (reading.isIn(at, "relative-pronouns") && LeftEdges.ASIDE_ENDS.contains(reading.lower(at - 1))) {
                LeftEdges.Edge edge = new LeftEdges.Edge(at - 2, at - 1);
                return phraseEndingWith(sentence, at - 2).map(phrase -> grown(sentence, phrase, edge, before));
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> phraseEndingWith(Sentence sentence, int token) {
        Phrases phrases = reading.phrases(sentence);
        Optional<NounPhrase> phrase = phrases.nounPhraseAt(token);
        if (phrase.isPresent()) {
            return phrase.filter(p -> p.end() == token + 1);
        }
        return phrases.verbGroupAt(token).flatMap(group -> modifiers.describedBy(sentence, group));
    }

    /** Grows a subject to the left: over "of the council", "who took part in", "drawn up by", "familiar with". */
    private Subject grown(Sentence sentence, NounPhrase last, LeftEdges.Edge edge, int fullEnd) {
        NounPhrase head = modifiers.described(sentence, last);
        int first = afterQuotation(sentence, modifiers.firstOfJoined(sentence, afterTimeWords(head)));
        Run described = new Run(first, Math.max(edge.mentionEnd(), fullEnd));
        return new Subject(new Run(first, edge.mentionEnd()), head.head(), described);
    }

    /** "“...,” then superintendent Ruiz said": what stands between a quotation and its speaker belongs to the speaker. */
    private int afterQuotation(Sentence sentence, int first) {
        int at = first - 1;
        while (at > sentence.first()
                && first - at <= MOST_LEADING_WORDS
                && asides.isWord(at)
                && !reading.isQuoted(at)
                && !reading.tag(at).equals("VERB")
                && !reading.tag(at).equals("ADP")
                && !reading.tag(at).equals("SCONJ")) {
            at--;
        }
        int behind = at + 1;
        boolean closes = at >= sentence.first()
                && reading.quotationAt(at)
                        .filter(quotation -> quotation.end() == behind)
                        .isPresent();
        return closes ? behind : first;
    }

    /** "Last week Tomas Ferro": the day is no part of who it is. */
    private int afterTimeWords(NounPhrase phrase) {
        int length = reading.lengthIn(phrase.first(), "days");
        return length > 0 && phrase.first() + length <= phrase.head() ? phrase.first() + length : phrase.first();
    }

    /** The verb group that an infinitive at the token hangs on: "tried to" before "explain". */
    Optional<VerbGroup> governing(Sentence sentence, int infinitive) {
        return borrowed.governing(sentence, infinitive);
    }

    private Optional<Subject> ownSubject(Sentence sentence, VerbGroup group) {
        return inverted.opens(sentence, group.first(), group.end())
                ? inverted.at(sentence, group.end())
                : leftOf(sentence, group.first());
    }
}
