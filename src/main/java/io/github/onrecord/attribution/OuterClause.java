package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where reported words end because the sentence goes on with its own: "She said the wall had held, and asked for sand",
 * "Ferro, who said he was ill, left", "While the bank says it will pay, nobody has seen a crown", "The claim that he was ill
 * angered her".
 */
final class OuterClause {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but");
    private static final Set<String> OPENERS = Set.of(
            "while",
            "although",
            "though",
            "when",
            "as",
            "after",
            "before",
            "if",
            "because",
            "since",
            "once",
            "until",
            "unless",
            "whereas");

    private final Reading reading;

    OuterClause(Reading reading) {
        this.reading = reading;
    }

    /**
     * The content, ended at the comma with which the sentence's own clause goes on.
     *
     * @param sourceless whether the cue is a bare participle: "Asked whether it held, she nodded"
     */
    Run cut(Sentence sentence, Run core, Run content, boolean sourceless) {
        if (content.first() < core.end()) {
            return content;
        }
        boolean relative = reading.isIn(core.first(), "relative-pronouns")
                || core.first() > sentence.first() && reading.isIn(core.first() - 1, "relative-pronouns");
        boolean subordinate = isSubordinate(sentence, core) || sourceless && core.first() == sentence.first();
        boolean aside =
                sourceless && reading.lower(Math.max(0, core.first() - 1)).equals(",");
        int end = Math.min(content.end(), sentence.end());
        for (int comma = content.first() + 1; comma + 2 < end; comma++) {
            if (isOpenComma(comma)
                    && (subordinate && opensClause(sentence, comma + 1)
                            || aside && opensVerb(sentence, comma + 1)
                            || relative && opensVerb(sentence, comma + 1)
                            || hasVerb(sentence, content.first(), comma) && goesOn(sentence, comma))) {
                return new Run(content.first(), comma);
            }
        }
        return content;
    }

    /** "While the bank says": the cue's clause, or the sentence as a whole, waits for a clause of its own. */
    private boolean isSubordinate(Sentence sentence, Run core) {
        int first = sentence.first();
        return core.first() > first
                && (OPENERS.contains(reading.lower(core.first() - 1))
                        || OPENERS.contains(reading.lower(first)) && !opensClauseBefore(sentence, core.first()));
    }

    /** Whether the clause that the sentence's opening leads up to stands before the token already. */
    private boolean opensClauseBefore(Sentence sentence, int token) {
        return IntStream.range(sentence.first() + 1, token)
                .anyMatch(comma -> isOpenComma(comma) && opensClause(sentence, comma + 1));
    }

    /**
     * Where the clause of a noun ends when the noun has a verb of its own: "Claims that the gate was shut | angered
     * traders". A verb whose noun phrase cannot be its subject belongs to the noun outside.
     */
    int endOfNounClause(Sentence sentence, int from, int end) {
        Phrases phrases = reading.phrases(sentence);
        return phrases.verbGroups().stream()
                .filter(group -> group.finite() && group.first() > from && group.first() < end)
                .skip(1)
                .map(VerbGroup::first)
                .filter(verb -> phrases.nounPhraseAt(verb - 1)
                        .filter(phrase -> !joinsClause(phrase.first() - 1))
                        .isPresent())
                .findFirst()
                .orElse(end);
    }

    private boolean joinsClause(int token) {
        return reading.isIn(token, "clause-joiners")
                || reading.isIn(token, "content-openers")
                || reading.isIn(token, "relative-pronouns")
                || !Character.isLetterOrDigit(reading.surface(token).charAt(0));
    }

    /** A comma outside marks, or right behind the closing one. */
    private boolean isOpenComma(int token) {
        boolean comma = reading.lower(token).equals(",") && !reading.isQuoted(token);
        return comma && token + 1 < reading.size() && !reading.isQuoted(token + 1);
    }

    /** Whether a clause stands before: a comma that only closes an aside of its subject cuts nothing. */
    private boolean hasVerb(Sentence sentence, int first, int comma) {
        return reading.phrases(sentence).verbGroups().stream()
                .anyMatch(group -> group.finite()
                        && group.first() > first
                        && group.end() <= comma
                        && !reading.isIn(group.first() - 1, "relative-pronouns"));
    }

    /** ", and asked": no subject of its own, so the speaker's; ", adding". */
    private boolean goesOn(Sentence sentence, int comma) {
        boolean joined = CONJUNCTIONS.contains(reading.lower(comma + 1)) && opensVerb(sentence, comma + 2);
        return joined || isSayingParticiple(comma + 1);
    }

    private boolean isSayingParticiple(int token) {
        return reading.lower(token).endsWith("ing")
                && (reading.isIn(token, "reporting-verbs")
                        || reading.isIn(token, "telling-verbs")
                        || reading.isIn(token, "act-verbs"));
    }

    private boolean opensVerb(Sentence sentence, int token) {
        return reading.phrases(sentence)
                .verbGroupAt(token)
                .filter(group -> group.finite() && group.first() == token)
                .isPresent();
    }

    private boolean opensClause(Sentence sentence, int token) {
        Phrases phrases = reading.phrases(sentence);
        Optional<VerbGroup> verb = phrases.nounPhraseAt(token)
                .filter(phrase -> phrase.first() == token)
                .map(phrase -> afterAdverbs(sentence, phrase.end()))
                .flatMap(phrases::verbGroupAt);
        return verb.filter(VerbGroup::finite).isPresent();
    }

    private int afterAdverbs(Sentence sentence, int token) {
        int at = token;
        while (at < sentence.end() && reading.tag(at).equals("ADV")) {
            at++;
        }
        return at;
    }
}
