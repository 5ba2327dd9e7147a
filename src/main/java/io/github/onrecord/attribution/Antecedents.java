package io.github.onrecord.attribution;

import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds whom a pronoun means: "he", "she", "they", "it", "one of them", "both". */
final class Antecedents {
    private static final Set<String> COUNTS =
            Set.of("one", "both", "some", "several", "two", "three", "another", "neither", "all", "many");
    private static final Set<String> GROUPS = Set.of("them", "these", "those", "others");
    private static final Set<String> PAIR_OPENERS = Set.of("both", "the");
    private static final Set<String> PAIRS = Set.of("two", "others", "other", "pair", "latter", "former");
    private static final Set<String> ONES = Set.of("one", "another");
    private static final Set<String> SOME = Set.of("one", "both", "some", "several", "two", "three", "another");
    /** A person who is named but credited with nothing is taken up within so many sentences or not at all. */
    private static final int NAMED_REACH = 2;
    /** Unless no source fits at all. */
    private static final int FARTHEST_REACH = 8;

    private final Reading reading;
    private final People people;
    private final SourceKinds kinds;
    private final SubjectFinder subjects;
    private final Parties parties;
    private final Function<SubjectFinder.Subject, Optional<Party>> joiner;

    /** @param joiner finds or opens the party of a subject that is no pronoun, and notes the mention */
    Antecedents(
            Reading reading,
            People people,
            SourceKinds kinds,
            SubjectFinder subjects,
            Parties parties,
            Function<SubjectFinder.Subject, Optional<Party>> joiner) {
        this.reading = reading;
        this.people = people;
        this.kinds = kinds;
        this.subjects = subjects;
        this.parties = parties;
        this.joiner = joiner;
    }

    boolean isPronoun(SubjectFinder.Subject subject) {
        Run mention = subject.mention();
        int length = mention.end() - mention.first();
        if (length == 1) {
            return reading.isIn(mention.first(), "pronouns");
        }
        String first = reading.lower(mention.first());
        String last = reading.lower(mention.end() - 1);
        boolean ofThem = COUNTS.contains(first) && GROUPS.contains(last);
        boolean aThird = reading.isIn(mention.end() - 1, "ordinals");
        boolean theTwo = PAIR_OPENERS.contains(first) && PAIRS.contains(last);
        boolean ofThePeople = length > 2
                && SOME.contains(first)
                && reading.lower(mention.first() + 1).equals("of")
                && reading.isIn(mention.first() + 2, "definites")
                && (reading.isIn(mention.end() - 1, "bare-heads")
                        || reading.isIn(mention.end() - 1, "official-nouns")
                        || reading.isIn(mention.end() - 1, "expert-nouns"));
        return ofThem || ofThePeople || (theTwo || aThird) && length == 2;
    }

    /** The party that a pronoun means; empty where nobody before it fits. */
    Optional<Party> of(SubjectFinder.Subject pronoun) {
        int token = pronoun.mention().first();
        boolean several = pronoun.mention().end() - token > 1;
        if (several) {
            boolean one = ONES.contains(reading.lower(token)) || reading.isIn(pronoun.head(), "ordinals");
            return one ? memberOf(token) : membersOf(token);
        }
        return switch (reading.lower(pronoun.head())) {
            case "he", "him", "his" -> person(token, 'm');
            case "she", "her" -> person(token, 'f');
            case "they", "their", "them", "both", "others", "some", "many", "several", "two", "three" -> group(token);
            case "one", "another" -> memberOf(token);
            case "it", "its" -> thing(token);
            default -> Optional.empty();
        };
    }

    /** "Two of them", "several of the officials": of a group, if there was one. */
    private Optional<Party> membersOf(int token) {
        return parties.recent(token, Party::plural).or(() -> group(token));
    }

    private Optional<Party> group(int token) {
        return topic(token)
                .filter(party -> party.plural() || !party.isPerson())
                .or(() -> parties.recent(token, party -> party.plural() || !party.isPerson()))
                .or(() -> parties.recent(token, party -> true));
    }

    private Optional<Party> memberOf(int token) {
        return parties.recent(token, party -> !party.type().isNamed() && party.type() != SourceType.ARTEFACT)
                .or(() -> parties.recent(token, Party::plural))
                .or(() ->
                        parties.latest(party -> party.plural() && !party.type().isNamed()));
    }

    private Optional<Party> thing(int token) {
        return topic(token)
                .filter(party -> !party.isPerson() && !party.plural())
                .or(() -> parties.recent(token, party -> !party.isPerson() && !party.plural()));
    }

    /** What the sentence before is about, credited or not: "The clip runs for a minute. It shows ..." */
    private Optional<Party> topic(int token) {
        Sentence sentence = reading.sentenceOf(token);
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = reading.sentences().get(sentence.index() - 1);
        if (before.blockIndex() != sentence.blockIndex()) {
            return Optional.empty();
        }
        return reading.phrases(before).verbGroups().stream()
                .filter(group -> group.finite() && !reading.isQuoted(group.first()))
                .map(group -> subjects.of(before, group.first(), group.end()))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(subject -> !isPronoun(subject) && !reading.isIn(subject.head(), "relative-pronouns"))
                .filter(subject -> kinds.of(subject).isPresent())
                .flatMap(joiner);
    }

    /** The last source that fits, unless another fitting person is the subject of a nearer sentence. */
    private Optional<Party> person(int token, char gender) {
        Optional<Party> source = parties.recent(token, party -> party.isPerson() && fits(party.gender(), gender));
        Optional<Name> name = namedPerson(token, gender, NAMED_REACH);
        boolean nearer = name.isPresent()
                && (source.isEmpty()
                        || sentenceOf(name.get().first())
                                > sentenceOf(source.get().lastToken()));
        if (nearer) {
            return Optional.of(parties.ofOrOpened(name.get()));
        }
        return source.or(() -> namedPerson(token, gender, FARTHEST_REACH).map(parties::ofOrOpened));
    }

    /** The first fitting name of the nearest sentence that has one. */
    private Optional<Name> namedPerson(int token, char gender, int reach) {
        int sentence = sentenceOf(token);
        Optional<Name> best = Optional.empty();
        List<Name> names = reading.names();
        for (int i = names.size() - 1; i >= 0; i--) {
            Name name = names.get(i);
            int at = sentenceOf(name.first());
            if (sentence - at > reach) {
                break;
            }
            boolean asNear = best.filter(b -> sentenceOf(b.first()) > at).isEmpty();
            if (asNear && isAntecedent(name, token, gender)) {
                best = Optional.of(name);
            }
        }
        return best;
    }

    private boolean isAntecedent(Name name, int token, char gender) {
        boolean possessive =
                name.end() < reading.size() && reading.lower(name.end()).equals("'s");
        return name.first() < token
                && name.kind() == WordClass.PERSON
                && !reading.isQuoted(name.first())
                && !possessive
                && fits(people.of(name).map(People.Person::gender).orElse('?'), gender);
    }

    private int sentenceOf(int token) {
        return reading.sentenceOf(token).index();
    }

    private static boolean fits(char known, char wanted) {
        return known == '?' || known == wanted;
    }
}
