package io.github.onrecord.attribution;

import io.github.onrecord.attribution.SubjectFinder.Subject;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Finds the subject that a cue has from another verb of its sentence: "He condemned the raid and said", "the minister spoke
 * briefly, saying", "the bank refused to confirm", "Citing the law, she said".
 */
final class BorrowedSubjects {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "then");

    private static final Set<String> FORMS_OF_BE = Set.of("is", "are", "was", "were", "be", "been", "am");

    private final Reading reading;
    private final BiFunction<Sentence, VerbGroup, Optional<Subject>> ownSubject;

    BorrowedSubjects(Reading reading, BiFunction<Sentence, VerbGroup, Optional<Subject>> ownSubject) {
        this.reading = reading;
        this.ownSubject = ownSubject;
    }

    /** The subject of the verb group that begins at the token, which has none of its own. */
    Optional<Subject> of(Sentence sentence, int verb) {
        return ofGoverningVerb(sentence, verb)
                .or(() -> ofEarlierVerb(sentence, verb))
                .or(() -> ofMainClause(sentence, verb));
    }

    /** "The bank refused to confirm": an infinitive has the subject of the verb that it hangs on. */
    private Optional<Subject> ofGoverningVerb(Sentence sentence, int verb) {
        return governing(sentence, verb)
                .flatMap(group -> ownSubject.apply(sentence, group).or(() -> of(sentence, group.first())));
    }

    /** The verb group of whose doing the infinitive at the token tells: "tried to", "was reluctant to", "went on to". */
    Optional<VerbGroup> governing(Sentence sentence, int infinitive) {
        int to = infinitive - 1;
        if (to <= sentence.first() || !reading.lower(to).equals("to")) {
            return Optional.empty();
        }
        return reading.phrases(sentence).verbGroups().stream()
                .filter(group -> group.first() < to)
                .reduce((earlier, later) -> later)
                .filter(group -> hangsOn(group, to));
    }

    private boolean hangsOn(VerbGroup group, int to) {
        for (int i = group.first(); i < group.end(); i++) {
            if (i + reading.lengthIn(i, "verbs-with-infinitive") == to) {
                return true;
            }
        }
        return reading.isIn(to - 1, "adjectives-with-infinitive")
                && FORMS_OF_BE.contains(reading.lower(group.head()))
                && IntStream.range(group.end(), to - 1)
                        .allMatch(token -> reading.tag(token).equals("ADV"));
    }

    private Optional<Subject> ofEarlierVerb(Sentence sentence, int before) {
        if (before == sentence.first()) {
            return Optional.empty();
        }
        boolean participle = reading.lower(before).endsWith("ing");
        boolean joined = CONJUNCTIONS.contains(reading.lower(beforeAdverbs(sentence, before)));
        if (!participle && !joined) {
            return Optional.empty();
        }
        List<VerbGroup> earlier = new ArrayList<>(reading.phrases(sentence).verbGroups());
        Collections.reverse(earlier);
        Optional<Subject> speaker = joined ? ofEarlierCue(sentence, earlier, before) : Optional.empty();
        if (speaker.isPresent()) {
            return speaker;
        }
        List<Subject> shared = earlier.stream()
                .filter(group -> group.end() <= before - 1 && group.finite() && !reading.isQuoted(group.first()))
                .map(group -> ownSubject.apply(sentence, group))
                .flatMap(Optional::stream)
                .toList();
        Optional<Subject> nearest = shared.stream().findFirst();
        return participle && reading.lower(before - 1).equals(",")
                ? shared.stream()
                        .filter(subject -> !isSubordinate(sentence, subject))
                        .findFirst()
                        .or(() -> nearest)
                : nearest;
    }

    /** "and later said": the last token before the adverbs. */
    private int beforeAdverbs(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at > sentence.first() && reading.tag(at).equals("ADV")) {
            at--;
        }
        return at;
    }

    /** "She said the wall held and promised sand": a cue joined to a cue in the same tense has the speaker's subject. */
    private Optional<Subject> ofEarlierCue(Sentence sentence, List<VerbGroup> earlier, int before) {
        return earlier.stream()
                .filter(group -> group.end() <= before - 1 && group.finite() && !reading.isQuoted(group.first()))
                .filter(group -> reading.isIn(group.head(), "plain-saying-verbs")
                        || reading.isIn(group.head(), "telling-verbs")
                        || reading.isIn(group.head(), "reporting-verbs"))
                .filter(group -> isPresent(group.head()) == isPresent(before))
                .findFirst()
                .flatMap(group -> ownSubject.apply(sentence, group));
    }

    private boolean isPresent(int verb) {
        return reading.lower(verb).endsWith("s");
    }

    /** "the idea that the tycoon would", "which rose": no clause that a participle behind a comma goes on from. */
    private boolean isSubordinate(Sentence sentence, Subject subject) {
        int first = subject.mention().first();
        return reading.isIn(subject.head(), "relative-pronouns")
                || first > sentence.first()
                        && (reading.isIn(first - 1, "relative-pronouns")
                                || reading.isIn(first - 1, "plain-saying-verbs")
                                || reading.isIn(first - 1, "content-openers")
                                || reading.isIn(first - 1, "clause-joiners"));
    }

    /** "Citing the law, she left", "In describing the plan, the paper erred": a participle that opens the sentence. */
    private Optional<Subject> ofMainClause(Sentence sentence, int participle) {
        boolean opens =
                participle == sentence.first() || participle == sentence.first() + 1 && opensPhrase(sentence.first());
        if (!opens || !reading.lower(participle).endsWith("ing")) {
            return Optional.empty();
        }
        return reading.phrases(sentence).verbGroups().stream()
                .filter(group -> group.finite() && group.first() > participle && !reading.isQuoted(group.first()))
                .map(group -> ownSubject.apply(sentence, group))
                .flatMap(Optional::stream)
                .filter(subject -> isAfterComma(subject.mention().first()))
                .findFirst();
    }

    private boolean opensPhrase(int token) {
        return reading.isIn(token, "prepositions") || reading.isIn(token, "clause-joiners");
    }

    private boolean isAfterComma(int token) {
        return token > 0 && reading.lower(token - 1).equals(",");
    }
}
