package io.github.onrecord.attribution;

import io.github.onrecord.attribution.SubjectFinder.Subject;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;

/** Finds a source behind a preposition: "according to Ana Ruiz, the mayor, the road is shut". */
final class PrepositionalSources {
    private static final int LONGEST_DESCRIPTION = 14;
    /** "In the opinion of": the words before the source where a cue opens its sentence. */
    private static final int LONGEST_LEAD = 4;

    private final Reading reading;
    private final Asides asides;
    private final Modifiers modifiers;

    PrepositionalSources(Reading reading, Asides asides, Modifiers modifiers) {
        this.reading = reading;
        this.asides = asides;
        this.modifiers = modifiers;
    }

    /** The noun phrase that begins at the token, with all that describes it up to the next comma: after "according to". */
    Optional<Subject> at(Sentence sentence, int token) {
        if (token >= sentence.end()) {
            return Optional.empty();
        }
        return reading.phrases(sentence)
                .nounPhraseAt(token)
                .filter(phrase -> phrase.first() == token)
                .map(phrase -> object(sentence, phrase));
    }

    private Subject object(Sentence sentence, NounPhrase phrase) {
        int end = modifiers.endWithAttachments(sentence, phrase.end());
        if (end < sentence.end() && opensDescription(end)) {
            end = asides.withoutMarks(asides.markAfter(sentence, end), end + 1);
        }
        end = endWithDescription(sentence, phrase, end);
        Run full = new Run(phrase.first(), asides.withoutMarks(end, phrase.first() + 1));
        return new Subject(full, phrase.head(), full);
    }

    /** "according to Ana Ruiz, the mayor, the road", "to the mayor, Ana Ruiz, the road": a role or name between two commas. */
    private int endWithDescription(Sentence sentence, NounPhrase phrase, int end) {
        if (end >= sentence.end() || !reading.lower(end).equals(",")) {
            return end;
        }
        int close = asides.markAfter(sentence, end);
        boolean opens = phrase.first() - sentence.first() <= LONGEST_LEAD;
        boolean closed = close - end <= LONGEST_DESCRIPTION
                && close < sentence.end()
                && (reading.lower(close).equals(",") || !opens && close == sentence.end() - 1);
        boolean describes = closed && asides.isAside(sentence, end, close) && givesRoleOrName(end + 1, close);
        return describes ? close : end;
    }

    private boolean givesRoleOrName(int first, int end) {
        boolean name = reading.nameAt(first)
                .filter(found -> found.end() == end && found.kind() == WordClass.PERSON)
                .isPresent();
        for (int i = first; i < end && !name; i++) {
            name = reading.isIn(i, "roles") && reading.nameAt(first).isEmpty();
        }
        return name;
    }

    /** "a report seen by", "the memo dated", "people familiar with", "an aide who". */
    private boolean opensDescription(int token) {
        return reading.isIn(token, "seen-words")
                || reading.isIn(token, "document-participles")
                || reading.tag(token).equals("ADJ")
                || reading.tag(token).equals("VERB") && reading.lower(token).endsWith("ed")
                || reading.lower(token).equals("who");
    }
}
