package io.github.onrecord.attribution;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words between a sentence's start and its attribution: what was said, or only what led up to it. */
final class LeadingClause {
    private static final Set<String> COMMA_OR_DASH = Set.of(",", "-", "--", "–", "—");

    private final Reading reading;

    LeadingClause(Reading reading) {
        this.reading = reading;
    }

    /** A clause from the sentence's start to the comma before the core: "The plan failed, officials said." */
    Optional<Run> before(Sentence sentence, int coreFirst, boolean nothingAfter) {
        int end = coreFirst;
        while (end > sentence.first() && COMMA_OR_DASH.contains(reading.lower(end - 1))) {
            end--;
        }
        if (end <= sentence.first() || end == coreFirst) {
            return Optional.empty();
        }
        Run words = new Run(sentence.first(), end);
        boolean statement = isStatement(sentence, words, nothingAfter)
                || nothingAfter && reading.lower(coreFirst - 1).equals(",") && mayHideVerb(words);
        return statement && !isCircumstance(words) ? Optional.of(words) : Optional.empty();
    }

    private boolean isStatement(Sentence sentence, Run words, boolean nothingAfter) {
        boolean clause = reading.phrases(sentence).verbGroups().stream()
                .anyMatch(group -> group.finite() && group.head() < words.end());
        return clause && (nothingAfter || !opensWithParticiple(words));
    }

    /** The tagger misses some verbs ("prices rose"): a few words before ", the bank said" are a statement all the same. */
    private boolean mayHideVerb(Run words) {
        return words.end() - words.first() > 2 && !opensWithPreposition(words) && !opensWithParticiple(words);
    }

    /** "In a long letter to the board": opened by a preposition, and no comma after which a clause could begin. */
    private boolean isCircumstance(Run words) {
        return opensWithPreposition(words)
                && IntStream.range(words.first(), words.end())
                        .noneMatch(token -> reading.lower(token).equals(","));
    }

    /** "When he took the stage", "Despite some signs": words that lead up to "he said", and what he said follows. */
    boolean opensWithJoiner(Run words) {
        return reading.isIn(words.first(), "clause-joiners")
                || reading.isIn(words.first(), "clause-prepositions")
                || opensWithPreposition(words)
                || reading.tag(words.first()).equals("VERB")
                || reading.tag(words.first()).equals("SCONJ");
    }

    boolean opensWithParticiple(Run words) {
        return reading.lower(words.first()).endsWith("ing");
    }

    private boolean opensWithPreposition(Run words) {
        boolean counted = reading.lengthIn(words.first(), "approximators") > 0;
        return !counted
                && reading.isIn(words.first(), "prepositions")
                && !reading.isIn(words.first(), "clause-joiners");
    }
}
