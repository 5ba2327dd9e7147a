package io.github.onrecord.attribution;

import io.github.onrecord.attribution.SubjectFinder.Subject;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;

/** Finds a source behind its verb: "“It is shut,” said Ana Ruiz, the mayor." */
final class InvertedSubjects {
    private static final int MOST_ASIDES = 4;

    private final Reading reading;
    private final Asides asides;
    private final Modifiers modifiers;

    InvertedSubjects(Reading reading, Asides asides, Modifiers modifiers) {
        this.reading = reading;
        this.asides = asides;
        this.modifiers = modifiers;
    }

    /** "...," said Smith: the verb follows a quotation or a comma, and a noun phrase follows the verb. */
    boolean opens(Sentence sentence, int before, int after) {
        Optional<NounPhrase> next =
                reading.phrases(sentence).nounPhraseAt(after).filter(phrase -> phrase.first() == after);
        boolean participle = before + 1 == after && reading.lower(before).endsWith("ing");
        if (next.isEmpty() || participle || reading.isIn(after - 1, "hearer-verbs")) {
            return false;
        }
        if (before <= sentence.first()) {
            return before == sentence.first();
        }
        int mark = before - 1;
        String word = reading.lower(mark);
        if (asides.isWord(mark) || word.equals("'s")) {
            return false;
        }
        boolean afterClause = word.equals(",") && !asides.endAt(sentence, mark) && !clauseFollows(sentence, next.get());
        return reading.quotationAt(mark).isPresent() || afterClause;
    }

    private boolean clauseFollows(Sentence sentence, NounPhrase subject) {
        return reading.phrases(sentence).verbGroups().stream()
                .anyMatch(group -> group.finite() && group.first() == subject.end());
    }

    /** The subject that begins at the token, with its asides. */
    Optional<Subject> at(Sentence sentence, int after) {
        NounPhrase phrase = reading.phrases(sentence).nounPhraseAt(after).orElseThrow();
        int end = modifiers.endWithAttachments(sentence, phrase.end());
        int full = end;
        for (int aside = 0; aside < MOST_ASIDES && opensAsideOnTheRight(sentence, full); aside++) {
            full = asides.markAfter(sentence, full);
            if (!asides.isRelativeBefore(full)) {
                end = full;
            }
        }
        end = asides.withoutMarks(end, phrase.end());
        Run mention = new Run(phrase.first(), end);
        return Optional.of(new Subject(mention, phrase.head(), new Run(phrase.first(), Math.max(full, end))));
    }

    private boolean opensAsideOnTheRight(Sentence sentence, int comma) {
        return comma < sentence.end()
                && reading.lower(comma).equals(",")
                && asides.isAside(sentence, comma, asides.markAfter(sentence, comma))
                && !isParticiple(comma + 1)
                && !reading.isIn(comma + 1, "prepositions")
                && !reading.isIn(comma + 1, "contrast-openers");
    }

    private boolean isParticiple(int token) {
        return reading.tag(token).equals("VERB") && reading.lower(token).endsWith("ing");
    }
}
