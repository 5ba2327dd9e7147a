package io.github.onrecord.attribution;

import io.github.onrecord.article.Span;
import io.github.onrecord.language.Name;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sources met so far, in reading order. Joins a mention to the source it means: a short name, "the minister", "he",
 * "the paper", "one of them"; or opens a new one.
 */
final class Register {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "NUM");
    private static final Set<String> PEOPLE_PRONOUNS = Set.of("he", "she", "they", "one", "another", "others");

    private final Reading reading;
    private final SourceKinds kinds;
    private final Parties parties;
    private final KnownParties known;
    private final Antecedents antecedents;

    Register(Reading reading, People people, SourceKinds kinds, SubjectFinder subjects) {
        this.reading = reading;
        this.kinds = kinds;
        this.parties = new Parties(reading, people);
        this.known = new KnownParties(reading, people, parties);
        this.antecedents = new Antecedents(
                reading,
                people,
                kinds,
                subjects,
                parties,
                subject -> join(subject, Optional.empty()).map(Joined::party));
    }

    List<Party> parties() {
        return parties.all();
    }

    /** The party that a mention means, and how it is put. Empty where the phrase names no source at all. */
    Optional<Joined> join(SubjectFinder.Subject subject, Optional<SourceType> byRule) {
        Run mention = subject.mention();
        if (isRelative(subject)) {
            return joinRelative(subject, byRule);
        }
        if (antecedents.isPronoun(subject)) {
            return antecedents.of(subject).map(party -> joined(party, mention, Attribution.Kind.PRONOUN));
        }
        Optional<SourceKind> kind =
                byRule.map(type -> new SourceKind(type, true, "rule")).or(() -> kinds.of(subject));
        Optional<Name> person =
                byRule.map(Register::isPersonType).orElse(true) ? kinds.person(subject) : Optional.empty();
        if (person.isPresent()) {
            return Optional.of(joinPerson(person.get(), kind.orElseThrow(), mention));
        }
        if (kind.isEmpty()) {
            return known.definite(subject).map(party -> joined(party, mention, Attribution.Kind.EXPLICIT));
        }
        return Optional.of(joinDescribed(subject, kind.get()));
    }

    private boolean isRelative(SubjectFinder.Subject subject) {
        return reading.isIn(subject.head(), "relative-pronouns");
    }

    /**
     * A source of a kind that no rule knows, credited with words that leave no doubt that somebody spoke: "his
     * stablemates said that". Only who can be nobody but people is taken: several, someone's, or "he" and "she"; "the
     * note adds" credits no insider.
     */
    Optional<Joined> joinUnknown(SubjectFinder.Subject subject) {
        if (isRelative(subject)) {
            return nounBefore(subject)
                    .filter(noun -> !isRelative(noun))
                    .flatMap(this::joinUnknown)
                    .map(joined -> asRelative(subject, joined.party()));
        }
        boolean one = kinds.isOneOfSeveral(subject.head());
        boolean several = known.isPlural(subject) || !one && isCount(subject.head());
        boolean tied = isTied(subject);
        SourceType type = several
                ? SourceType.PUBLIC_CROWD
                : reading.tag(subject.head()).equals("PROPN") ? SourceType.NAMED_BODY : SourceType.UNNAMED_INSIDER;
        SourceKind kind = new SourceKind(type, tied, "unknown");
        if (antecedents.isPronoun(subject)) {
            return PEOPLE_PRONOUNS.contains(reading.lower(subject.head()))
                    ? Optional.of(joinPronoun(subject, kind))
                    : Optional.empty();
        }
        boolean noun = NOUNS.contains(reading.tag(subject.head()));
        boolean people = (one || noun || several)
                && (several || tied || one || reading.tag(subject.head()).equals("PROPN"))
                && !reading.isIn(subject.head(), "artefact-nouns")
                && !reading.isIn(subject.head(), "days")
                && !reading.isIn(subject.head(), "ordinals");
        return people ? Optional.of(joinDescribed(subject, kind)) : Optional.empty();
    }

    /** "Many of the voters", "others": nobody but people, whatever the verb says that they did with words. */
    boolean areSurelyPeople(SubjectFinder.Subject subject) {
        int head = subject.head();
        boolean counted = isCount(head)
                && head + 1 < subject.mention().end()
                && reading.lower(head + 1).equals("of");
        return counted || reading.lower(head).equals("others");
    }

    /** "Forty percent", "nine out of ten", "many", "those". */
    private boolean isCount(int token) {
        return reading.tag(token).equals("NUM")
                || reading.isIn(token, "quantifiers")
                || reading.lower(token).equals("%")
                || reading.lower(token).equals("percent")
                || reading.lower(token).equals("those");
    }

    private Joined joinPronoun(SubjectFinder.Subject subject, SourceKind kind) {
        String words = reading.words(subject.head(), subject.head() + 1);
        return joined(parties.open(words, kind, false), subject.mention(), Attribution.Kind.PRONOUN);
    }

    /** Whether the phrase says whose it is: "Orla's stablemate", "her tailor". */
    private boolean isTied(SubjectFinder.Subject subject) {
        for (int i = subject.mention().first(); i < subject.head(); i++) {
            if (reading.lower(i).equals("'s") || reading.isIn(i, "possessives")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersonType(SourceType type) {
        return type.name().startsWith("NAMED_PERSON") || type == SourceType.NAMED_JOURNALIST;
    }

    /** A mention with its party. */
    record Joined(Party party, Attribution.Mention mention) {}

    private Joined joined(Party party, Run mention, Attribution.Kind kind) {
        Span span = reading.span(mention.first(), mention.end());
        party.mention(span, mention.first());
        return new Joined(party, new Attribution.Mention(span, kind, party.id()));
    }

    private Joined joinPerson(Name name, SourceKind kind, Run mention) {
        Optional<Party> before = parties.of(name);
        if (before.isPresent()) {
            return joined(before.get(), mention, Attribution.Kind.SHORT_NAME);
        }
        boolean oneWord = name.words().indexOf(' ') < 0;
        return joined(
                parties.open(name, kind), mention, oneWord ? Attribution.Kind.SHORT_NAME : Attribution.Kind.EXPLICIT);
    }

    private Joined joinDescribed(SubjectFinder.Subject subject, SourceKind kind) {
        Run mention = subject.mention();
        Optional<Party> before = known.of(subject, kind);
        if (before.isPresent()) {
            before.get().sharpen(kind);
            boolean definite = known.isDefinite(subject);
            return joined(before.get(), mention, definite ? Attribution.Kind.EXPLICIT : Attribution.Kind.SHORT_NAME);
        }
        Party party = parties.open(reading.words(mention.first(), mention.end()), kind, known.isPlural(subject));
        known.learnHeadWords(party, subject);
        return joined(party, mention, Attribution.Kind.EXPLICIT);
    }

    /** "Ana Ruiz, who said": the noun phrase before the relative pronoun is the source, the pronoun its mention. */
    private Optional<Joined> joinRelative(SubjectFinder.Subject subject, Optional<SourceType> byRule) {
        return nounBefore(subject)
                .filter(noun -> !isRelative(noun))
                .flatMap(noun -> join(noun, byRule))
                .map(joined -> asRelative(subject, joined.party()));
    }

    private Joined asRelative(SubjectFinder.Subject pronoun, Party party) {
        Span span = reading.span(pronoun.head(), pronoun.head() + 1);
        return new Joined(party, new Attribution.Mention(span, Attribution.Kind.RELATIVE_PRONOUN, party.id()));
    }

    private Optional<SubjectFinder.Subject> nounBefore(SubjectFinder.Subject pronoun) {
        int last = wordBefore(pronoun.head());
        return reading.phrases(reading.sentenceOf(last)).nounPhraseAt(last).map(Register::whole);
    }

    private static SubjectFinder.Subject whole(NounPhrase phrase) {
        Run words = new Run(phrase.first(), phrase.end());
        return new SubjectFinder.Subject(words, phrase.head(), words);
    }

    private int wordBefore(int token) {
        int first = reading.sentenceOf(token).first();
        int before = token - 1;
        while (before > first
                && !Character.isLetterOrDigit(reading.surface(before).charAt(0))) {
            before--;
        }
        return before;
    }

    /** The party whose name or head is the definite phrase at a token, for facts that stand outside any attribution. */
    Optional<Party> subjectOfNote(SubjectFinder.Subject subject) {
        if (antecedents.isPronoun(subject)) {
            return antecedents.of(subject);
        }
        Optional<SourceKind> kind = kinds.of(subject);
        Optional<Name> person = kinds.person(subject);
        if (person.isPresent()) {
            return parties.of(person.get());
        }
        return kind.flatMap(k -> known.of(subject, k)).or(() -> known.definite(subject));
    }
}
