package io.github.onrecord.variants;

import io.github.onrecord.language.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Passive for active, where a sentence is no more than subject, verb and object. */
final class Passive implements Rewording {
    private static final Set<String> LINKS = Set.of("of");

    private final VariantWords words;
    private final HeadNumber number;

    Passive(VariantWords words) {
        this.words = words;
        this.number = new HeadNumber(words);
    }

    /** Subject, verb and object by their tokens, and the verb as it becomes. */
    private record Clause(int verb, int object, int end, String turned) {}

    @Override
    public List<Variant> of(Sample sample) {
        Reading reading = sample.reading();
        return clause(reading).stream()
                .map(clause -> sample.variant(VariantKind.PASSIVE, turned(sample, reading, clause)))
                .toList();
    }

    private static String turned(Sample sample, Reading reading, Clause clause) {
        String subject = sample.inside(0, reading.words(0, clause.verb()));
        String object = reading.words(clause.object(), clause.end());
        return Sample.opening(object) + " " + clause.turned() + " by " + subject + ".";
    }

    private Optional<Clause> clause(Reading reading) {
        int end = reading.size() - 1;
        if (reading.sentences().size() != 1 || !reading.surface(end).equals(".")) {
            return Optional.empty();
        }
        for (int i = 1; i < end; i++) {
            Optional<Clause> found = at(reading, i, end);
            if (found.isPresent()) {
                return found.filter(clause -> isSubject(reading, clause.verb()) && isObject(reading, clause));
            }
        }
        return Optional.empty();
    }

    private Optional<Clause> at(Reading reading, int i, int end) {
        Optional<VariantWords.Verb> verb = words.verb(reading.lower(i))
                .filter(known -> words.words("turning").contains(known.base()));
        if (verb.isEmpty() || i + 1 >= end) {
            return Optional.empty();
        }
        String participle = verb.get().participle();
        boolean could = i > 2
                && reading.lower(i - 1).equals("not")
                && reading.lower(i - 2).equals("could");
        if (could) {
            return Optional.of(new Clause(i - 2, i + 1, end, "could not be " + participle));
        }
        boolean many = number.isPlural(reading.words(i + 1, end));
        if (reading.lower(i - 1).equals("has")) {
            return Optional.of(new Clause(i - 1, i + 1, end, (many ? "have been " : "has been ") + participle));
        }
        if (reading.lower(i).equals(verb.get().past())) {
            boolean adverb = words.words("adverbs").contains(reading.lower(i - 1));
            String be = many ? "were " : "was ";
            return Optional.of(new Clause(
                    adverb ? i - 1 : i, i + 1, end, be + (adverb ? reading.words(i - 1, i) + " " : "") + participle));
        }
        return Optional.empty();
    }

    private static boolean isSubject(Reading reading, int verb) {
        return verb > 0 && !reading.words(0, verb).contains(",") && !reading.isIn(0, "pronouns");
    }

    /** One noun phrase, or one with "of" behind another; it begins as a noun phrase does. */
    private static boolean isObject(Reading reading, Clause clause) {
        boolean opens = reading.isIn(clause.object(), "determiners")
                || reading.nameAt(clause.object()).isPresent();
        for (int i = clause.object(); i < clause.end(); i++) {
            boolean noun = !Set.of("VERB", "AUX", "ADP", "ADV", "PUNCT", "SCONJ", "CCONJ", "PRON")
                    .contains(reading.tag(i));
            if (!noun && !LINKS.contains(reading.lower(i))) {
                return false;
            }
        }
        return opens && Set.of("NOUN", "PROPN").contains(reading.tag(clause.end() - 1));
    }
}
