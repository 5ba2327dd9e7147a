package io.github.onrecord.attribution;

import io.github.onrecord.language.Name;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says what kind of source a noun phrase names: by its proper name, else by the rules that find sources. */
final class SourceKinds {
    private static final Set<String> ISSUER_LINKS = Set.of("from", "by");
    private final Reading reading;
    private final List<Match> sourceMatches;
    private final People people;

    SourceKinds(Reading reading, Matches matches, People people) {
        this.reading = reading;
        this.people = people;
        sourceMatches = matches.finding("source");
    }

    /** The kind of source, or empty where the phrase names nobody and nothing that could say or show something. */
    Optional<SourceKind> of(SubjectFinder.Subject subject) {
        Optional<Name> person = person(subject);
        if (person.isPresent()) {
            return Optional.of(new SourceKind(people.typeOf(person.get()), true, "name"));
        }
        Optional<Name> name = reading.nameAt(subject.head());
        boolean outlet = name.filter(n -> n.kind() == WordClass.OUTLET).isPresent();
        if (name.isPresent() && (outlet || isCalled(subject, name.get(), "outlet-words"))) {
            boolean body = isCalled(subject, name.get(), "body-nouns");
            return Optional.of(new SourceKind(body ? SourceType.NAMED_BODY : SourceType.NAMED_OUTLET, true, "name"));
        }
        Optional<Match> rule = sourceMatches.stream()
                .filter(match -> !isNamedBody(subject)
                        || !"named_document"
                                .equals(match.rule().attribute("type").orElse("")))
                .filter(match -> headOf(match).overlaps(new Match.Run(subject.head(), subject.head() + 1))
                        && within(match, subject))
                .max(Comparator.comparingInt((Match m) -> m.rule().priority())
                        .thenComparingInt(m -> headOf(m).end() - headOf(m).first()));
        if (rule.isPresent()) {
            String named = rule.get().rule().attribute("type").orElse("none");
            SourceType type = ofOne(subject, SourceType.valueOf(named.toUpperCase(java.util.Locale.ROOT)));
            return Optional.of(new SourceKind(
                    type,
                    isSpecific(rule.get(), type, subject),
                    rule.get().rule().id()));
        }
        return named(subject);
    }

    /** "The tech site Patchbay", "Asthma Voice, a patients' charity": what a name is said to be, before or after it. */
    private boolean isCalled(SubjectFinder.Subject subject, Name name, String list) {
        int before = name.first() - 1;
        boolean prefixed = before >= reading.sentenceOf(subject.head()).first() && reading.isIn(before, list);
        int aside = name.end() + 1;
        boolean opened =
                aside < reading.size() && reading.lower(name.end()).equals(",") && reading.isIn(aside, "determiners");
        return prefixed
                || opened
                        && reading.phrases(reading.sentenceOf(aside))
                                .nounPhraseAt(aside)
                                .filter(phrase -> reading.isIn(phrase.head(), list))
                                .isPresent();
    }

    /** "The Office for National Statistics": a name is no document though its last word could be one. */
    private boolean isNamedBody(SubjectFinder.Subject subject) {
        boolean capital = Character.isUpperCase(reading.surface(subject.head()).charAt(0));
        return capital
                && reading.nameAt(subject.head())
                        .filter(name -> name.kind() == WordClass.ORG && name.end() - name.first() > 1)
                        .isPresent();
    }

    private static Match.Run headOf(Match match) {
        return match.capture("head").orElseGet(match::run);
    }

    private static boolean within(Match match, SubjectFinder.Subject subject) {
        return match.run().first() >= subject.described().first() - 1
                && match.run().first() < subject.described().end();
    }

    /** The person whom the phrase names: the name at its head, or in an apposition to it. */
    Optional<Name> person(SubjectFinder.Subject subject) {
        if (isThing(subject.head())) {
            return Optional.empty();
        }
        Sentence sentence = reading.sentenceOf(subject.head());
        int first = subject.mention().first();
        for (int i = first; i < subject.mention().end(); i++) {
            Optional<Name> name = reading.nameAt(i);
            if (name.isEmpty() || name.get().first() != i || name.get().kind() != WordClass.PERSON) {
                continue;
            }
            int end = name.get().end();
            boolean possessive = end < reading.size() && reading.lower(end).equals("'s");
            boolean modifier = reading.phrases(sentence)
                    .nounPhraseAt(i)
                    .filter(phrase -> phrase.head() >= end)
                    .isPresent();
            boolean attached = i > first
                    && !followsRole(first, i)
                    && (reading.isIn(i - 1, "attaching-prepositions") || inAttachment(sentence, first, i));
            if (!possessive && !attached && !modifier) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "former secretary of state Ana Ruiz": the words before the name are a role, though they hold a preposition. */
    private boolean followsRole(int first, int name) {
        return IntStream.range(first, name)
                .anyMatch(i -> i + reading.lengthIn(i, "roles") == name
                        && (i == first || !reading.isIn(i - 1, "attaching-prepositions")));
    }

    /** "One of her colleagues", "a third": a person told only by number. */
    boolean isOneOfSeveral(int head) {
        boolean counted = reading.isIn(head, "quantifiers") || reading.isIn(head, "ordinals");
        return counted
                && (head + 1 >= reading.size() || !reading.lower(head + 1).equals("percent"));
    }

    /** "The memo, signed by the chief executive, Ana Ruiz": whoever is named in it, a paper is no person. */
    private boolean isThing(int head) {
        boolean small = Character.isLowerCase(reading.surface(head).charAt(0));
        return small && (reading.isIn(head, "document-nouns") || reading.isIn(head, "artefact-nouns"));
    }

    /** Whether a preposition stands between the phrase's start and the token with no comma after it. */
    private boolean inAttachment(Sentence sentence, int first, int token) {
        for (int i = token - 1; i > first; i--) {
            if (reading.lower(i).equals(",")) {
                return false;
            }
            if (reading.isIn(i, "attaching-prepositions") && reading.nameAt(i).isEmpty()) {
                Optional<NounPhrase> phrase = reading.phrases(sentence).nounPhraseAt(token);
                return phrase.isEmpty()
                        || phrase.get().first() > i
                                && !(reading.lengthIn(first, "roles") > 0
                                        && !reading.isIn(phrase.get().first(), "determiners"));
            }
        }
        return false;
    }

    private Optional<SourceKind> named(SubjectFinder.Subject subject) {
        Optional<Name> name = reading.nameAt(subject.head());
        if (name.isEmpty()) {
            return someone(subject);
        }
        return switch (name.get().kind()) {
            case OUTLET -> Optional.of(new SourceKind(SourceType.NAMED_OUTLET, true, "name"));
            case ORG, PLACE, NAME, PLATFORM -> Optional.of(new SourceKind(SourceType.NAMED_BODY, true, "name"));
            case PERSON -> Optional.of(new SourceKind(people.typeOf(name.get()), true, "name"));
            default -> Optional.empty();
        };
    }

    /** "His lawyer" is one person, not a group of experts. */
    private SourceType ofOne(SubjectFinder.Subject subject, SourceType type) {
        String head = reading.lower(subject.head());
        boolean plural = head.endsWith("s") && !head.endsWith("ss") || head.equals("people");
        return type == SourceType.UNNAMED_EXPERT_GROUP && !plural ? SourceType.UNNAMED_INSIDER : type;
    }

    /** A person told only by a job or a tie: "a teacher", "her brother". */
    private Optional<SourceKind> someone(SubjectFinder.Subject subject) {
        int head = subject.head();
        boolean person = endsIn(subject, "roles")
                || endsIn(subject, "journalist-roles")
                || reading.isIn(head, "weak-roles")
                || reading.isIn(head, "kin-and-ties");
        if (person) {
            return Optional.of(new SourceKind(SourceType.UNNAMED_INSIDER, true, "someone"));
        }
        return issuedBy(subject)
                ? Optional.of(new SourceKind(SourceType.NAMED_DOCUMENT, true, "issuer"))
                : Optional.empty();
    }

    /** "pricing from BondDesk", "data by the Harbour Board": figures with a named issuer. */
    private boolean issuedBy(SubjectFinder.Subject subject) {
        for (int i = subject.head() + 1; i + 1 < subject.mention().end(); i++) {
            int issuer = reading.isIn(i + 1, "determiners") ? i + 2 : i + 1;
            boolean named = issuer < subject.mention().end()
                    && reading.nameAt(issuer)
                            .filter(n -> n.kind() == WordClass.ORG
                                    || n.kind() == WordClass.OUTLET
                                    || n.kind() == WordClass.NAME)
                            .isPresent();
            if (ISSUER_LINKS.contains(reading.lower(i)) && named) {
                return true;
            }
        }
        return false;
    }

    private boolean endsIn(SubjectFinder.Subject subject, String list) {
        for (int i = subject.mention().first(); i <= subject.head(); i++) {
            if (i + reading.lengthIn(i, list) > subject.head()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpecific(Match match, SourceType type, SubjectFinder.Subject subject) {
        String level = match.rule().attribute("level").orElse("");
        if (!level.isEmpty()) {
            return level.equals("specific");
        }
        return switch (type) {
            case UNNAMED_OFFICIAL -> namesABody(subject);
            case UNNAMED_INSIDER -> !isBareHead(match, subject);
            case PUBLIC_CROWD -> true;
            default -> true;
        };
    }

    private boolean namesABody(SubjectFinder.Subject subject) {
        for (int i = subject.mention().first(); i < subject.described().end(); i++) {
            if (reading.isIn(i, "regions")) {
                continue;
            }
            boolean name = reading.nameAt(i)
                    .filter(n -> n.kind() != WordClass.PERSON && n.kind() != WordClass.PLATFORM)
                    .isPresent();
            if (name && i < subject.mention().end()
                    || reading.isIn(i, "nationalities")
                    || reading.isIn(i, "named-bodies-words")
                            && i < subject.mention().end()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBareHead(Match match, SubjectFinder.Subject subject) {
        if (!reading.isIn(subject.head(), "bare-heads")) {
            return false;
        }
        for (int i = subject.mention().first(); i < subject.described().end(); i++) {
            boolean plain = reading.isIn(i, "bare-heads")
                    || reading.isIn(i, "determiners")
                    || reading.isIn(i, "quantifiers")
                    || reading.isIn(i, "empty-praise")
                    || reading.lower(i).equals(",");
            if (!plain) {
                return false;
            }
        }
        return match.end() > match.first();
    }
}
