package io.github.onrecord.attribution;

import io.github.onrecord.article.Span;
import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sources met so far, in reading order. Joins a mention to the source it means: a short name, "the minister", "he",
 * "the paper", "one of them"; or opens a new one.
 */
final class Register {
    /** A pronoun looks back over so many sentences. */
    private static final int PRONOUN_REACH = 4;

    private final Reading reading;
    private final People people;
    private final SourceKinds kinds;
    private final SubjectFinder subjects;
    private final List<Party> parties = new ArrayList<>();

    Register(Reading reading, People people, SourceKinds kinds, SubjectFinder subjects) {
        this.reading = reading;
        this.subjects = subjects;
        this.people = people;
        this.kinds = kinds;
    }

    /** A source in the making. */
    static final class Party {
        private final int number;
        private String name;
        private SourceType type;
        private boolean specific;
        private final boolean plural;
        private char gender;
        private final Set<String> headWords = new TreeSet<>();
        private final List<Span> mentions = new ArrayList<>();
        private final List<Integer> mentionTokens = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private Optional<People.Person> person = Optional.empty();
        private String kindRule;

        private Party(int number, String name, SourceKind kind, boolean plural) {
            this.number = number;
            this.name = name;
            this.type = kind.type();
            this.specific = kind.specific();
            this.plural = plural;
            this.gender = '?';
            this.kindRule = kind.rule();
        }

        String id() {
            return "s" + number;
        }

        SourceType type() {
            return type;
        }

        boolean specific() {
            return specific;
        }

        boolean plural() {
            return plural;
        }

        String kindRule() {
            return kindRule;
        }

        void add(Fact fact) {
            if (facts.stream().noneMatch(known -> known.name().equals(fact.name()))) {
                facts.add(fact);
            }
        }

        List<Fact> facts() {
            return facts;
        }

        private int lastToken() {
            return mentionTokens.isEmpty() ? -1 : mentionTokens.get(mentionTokens.size() - 1);
        }

        Source source() {
            Optional<String> role = person.map(People.Person::role).filter(words -> !words.isEmpty());
            return new Source(id(), name, type, role, Optional.empty(), Set.of(), mentions);
        }
    }

    List<Party> parties() {
        return parties;
    }

    /** The party that a mention means, and how it is put. Empty where the phrase names no source at all. */
    Optional<Joined> join(SubjectFinder.Subject subject, Optional<SourceType> byRule) {
        Run mention = subject.mention();
        String head = reading.lower(subject.head());
        if (reading.isIn(subject.head(), "relative-pronouns")) {
            return joinRelative(subject, byRule);
        }
        if (isPronoun(subject)) {
            return pronoun(subject, head).map(party -> joined(party, mention, Attribution.Kind.PRONOUN));
        }
        Optional<SourceKind> kind =
                byRule.isPresent() ? Optional.of(new SourceKind(byRule.get(), true, "rule")) : kinds.of(subject);
        Optional<Name> person =
                byRule.filter(t -> !t.name().startsWith("NAMED_PERSON") && t != SourceType.NAMED_JOURNALIST)
                                .isPresent()
                        ? Optional.empty()
                        : kinds.person(subject);
        if (person.isPresent()) {
            return Optional.of(named(person.get(), kind.orElseThrow(), mention));
        }
        if (kind.isEmpty()) {
            return definite(subject, head).map(party -> joined(party, mention, Attribution.Kind.EXPLICIT));
        }
        Optional<Party> known = known(subject, head, kind.get());
        if (known.isPresent()) {
            known.get().specific |= kind.get().specific();
            return Optional.of(joined(
                    known.get(),
                    mention,
                    isDefinite(mention.first()) ? Attribution.Kind.EXPLICIT : Attribution.Kind.SHORT_NAME));
        }
        Party party = open(reading.words(mention.first(), mention.end()), kind.get(), isPlural(subject));
        addHeadWords(party, subject);
        return Optional.of(joined(party, mention, Attribution.Kind.EXPLICIT));
    }

    /** A mention with its party. */
    record Joined(Party party, Attribution.Mention mention) {}

    private Joined joined(Party party, Run mention, Attribution.Kind kind) {
        Span span = reading.span(mention.first(), mention.end());
        party.mentions.add(span);
        party.mentionTokens.add(mention.first());
        return new Joined(party, new Attribution.Mention(span, kind, party.id()));
    }

    private Party open(String name, SourceKind kind, boolean plural) {
        Party party = new Party(parties.size() + 1, name, kind, plural);
        parties.add(party);
        return party;
    }

    private Joined named(Name name, SourceKind kind, Run mention) {
        Optional<People.Person> person = people.of(name);
        Optional<Party> known = parties.stream()
                .filter(party -> party.person.isPresent() && party.person.equals(person))
                .findFirst();
        if (known.isPresent()) {
            return joined(known.get(), mention, Attribution.Kind.SHORT_NAME);
        }
        Party party = open(person.map(People.Person::name).orElse(name.words()), kind, false);
        party.person = person;
        person.ifPresent(p -> party.gender = p.gender());
        return joined(
                party,
                mention,
                name.words().indexOf(' ') < 0 ? Attribution.Kind.SHORT_NAME : Attribution.Kind.EXPLICIT);
    }

    private Optional<Joined> joinRelative(SubjectFinder.Subject subject, Optional<SourceType> byRule) {
        int before = subject.head() - 1;
        while (before > reading.sentenceOf(subject.head()).first()
                && !Character.isLetterOrDigit(reading.surface(before).charAt(0))) {
            before--;
        }
        int last = before;
        return reading.phrases(reading.sentenceOf(before))
                .nounPhraseAt(last)
                .flatMap(phrase -> join(
                        new SubjectFinder.Subject(
                                new Run(phrase.first(), phrase.end()),
                                phrase.head(),
                                new Run(phrase.first(), phrase.end())),
                        byRule))
                .map(joined -> {
                    Span who = reading.span(subject.head(), subject.head() + 1);
                    return new Joined(
                            joined.party(),
                            new Attribution.Mention(
                                    who,
                                    Attribution.Kind.RELATIVE_PRONOUN,
                                    joined.party().id()));
                });
    }

    private boolean isPronoun(SubjectFinder.Subject subject) {
        Run mention = subject.mention();
        if (mention.end() - mention.first() == 1) {
            return reading.isIn(mention.first(), "pronouns");
        }
        return reading.lower(mention.first()).matches("one|both|some|several|two|three|another|neither|all|many")
                        && reading.lower(mention.end() - 1).matches("them|these|those|others")
                || reading.lower(mention.first()).matches("both|the")
                        && mention.end() - mention.first() == 2
                        && reading.lower(mention.end() - 1).matches("two|others|other|pair|latter|former");
    }

    private Optional<Party> pronoun(SubjectFinder.Subject subject, String head) {
        int token = subject.mention().first();
        String word = subject.mention().end() - token > 1 ? "they" : head;
        return switch (word) {
            case "he", "him", "his", "she", "her" ->
                personBefore(token, word.startsWith("h") && !word.equals("her") ? 'm' : 'f');
            case "they", "their", "them", "both", "others", "some", "many", "several", "two", "three" ->
                topic(token)
                        .filter(party -> party.plural || !isPerson(party))
                        .or(() -> recent(token, party -> party.plural || !isPerson(party)))
                        .or(() -> recent(token, party -> true));
            case "one", "another" ->
                recent(token, party -> party.plural && !party.type.isNamed())
                        .or(() -> recent(token, party -> party.plural));
            case "it", "its" ->
                topic(token)
                        .filter(party -> !isPerson(party) && !party.plural)
                        .or(() -> recent(token, party -> !isPerson(party) && !party.plural));
            default -> Optional.empty();
        };
    }

    /** What the sentence before is about, credited or not: "The clip runs for a minute. It shows ..." */
    private Optional<Party> topic(int token) {
        int index = reading.sentenceOf(token).index() - 1;
        if (index < 0
                || reading.sentences().get(index).blockIndex()
                        != reading.sentenceOf(token).blockIndex()) {
            return Optional.empty();
        }
        Sentence before = reading.sentences().get(index);
        return reading.phrases(before).verbGroups().stream()
                .filter(group -> group.finite() && !reading.isQuoted(group.first()))
                .map(group -> subjects.of(before, group.first(), group.end()))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(subject -> !isPronoun(subject) && !reading.isIn(subject.head(), "relative-pronouns"))
                .filter(subject -> kinds.of(subject).isPresent())
                .flatMap(subject -> join(subject, Optional.empty()))
                .map(Joined::party);
    }

    private static boolean isPerson(Party party) {
        return party.person.isPresent()
                || !party.plural
                        && (party.type == SourceType.UNNAMED_OFFICIAL
                                || party.type == SourceType.UNNAMED_INSIDER
                                || party.type == SourceType.PUBLIC_CROWD);
    }

    private Optional<Party> recent(int token, java.util.function.Predicate<Party> fits) {
        int sentence = reading.sentenceOf(token).index();
        return parties.stream()
                .filter(fits)
                .filter(party -> party.lastToken() >= 0
                        && party.lastToken() < token
                        && sentence - reading.sentenceOf(party.lastToken()).index() <= PRONOUN_REACH)
                .max(java.util.Comparator.comparingInt(Party::lastToken));
    }

    /**
     * The person that "he" or "she" means: the last source that fits, unless another fitting person is the subject of a
     * nearer sentence.
     */
    private Optional<Party> personBefore(int token, char gender) {
        int sentence = reading.sentenceOf(token).index();
        Optional<Party> source = recent(token, party -> isPerson(party) && fits(party.gender, gender));
        Optional<Name> name = personNamedBefore(token, gender, sentence);
        if (name.isPresent()
                && (source.isEmpty()
                        || reading.sentenceOf(name.get().first()).index()
                                > reading.sentenceOf(source.get().lastToken()).index())) {
            return Optional.of(partyOf(name.get()));
        }
        return source;
    }

    private Optional<Name> personNamedBefore(int token, char gender, int sentence) {
        Name best = null;
        List<Name> names = reading.names();
        for (int i = names.size() - 1; i >= 0; i--) {
            Name name = names.get(i);
            int distance = sentence - reading.sentenceOf(name.first()).index();
            if (distance > 1) {
                break;
            }
            boolean fits = name.first() < token
                    && name.kind() == WordClass.PERSON
                    && !reading.isQuoted(name.first())
                    && !(name.end() < reading.size()
                            && reading.lower(name.end()).equals("'s"))
                    && fits(people.of(name).map(People.Person::gender).orElse('?'), gender);
            if (fits
                    && (best == null
                            || reading.sentenceOf(name.first()).index()
                                    >= reading.sentenceOf(best.first()).index())) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private Party partyOf(Name name) {
        Optional<People.Person> person = people.of(name);
        return parties.stream()
                .filter(party -> party.person.isPresent() && party.person.equals(person))
                .findFirst()
                .orElseGet(() -> {
                    Party party = open(
                            person.map(People.Person::name).orElse(name.words()),
                            new SourceKind(people.typeOf(name), true, "name"),
                            false);
                    party.person = person;
                    person.ifPresent(p -> party.gender = p.gender());
                    return party;
                });
    }

    private static boolean fits(char known, char wanted) {
        return known == '?' || known == wanted;
    }

    /** "The minister" for a person with that role; "the department" for a body so called. */
    private Optional<Party> definite(SubjectFinder.Subject subject, String head) {
        if (!isDefinite(subject.mention().first())) {
            return Optional.empty();
        }
        return parties.stream()
                .filter(party -> party.headWords.contains(head)
                        || party.person.map(p -> p.hasRoleWord(head)).orElse(false))
                .max(java.util.Comparator.comparingInt(Party::lastToken));
    }

    private Optional<Party> known(SubjectFinder.Subject subject, String head, SourceKind kind) {
        int first = subject.mention().first();
        boolean definite = isDefinite(first);
        String words = reading.words(first, subject.mention().end()).toLowerCase(Locale.ROOT);
        if (kind.type().isNamed() || kind.type() == SourceType.ARTEFACT) {
            Optional<Party> named = byName(subject, kind);
            if (named.isPresent()) {
                return named;
            }
        }
        if (definite && reading.isIn(subject.head(), "outlet-words") && !hasNameOf(subject)) {
            Optional<Party> outlet = recent(first, party -> party.type == SourceType.NAMED_OUTLET);
            if (outlet.isPresent()) {
                return outlet;
            }
        }
        if (definite && !hasNameOf(subject)) {
            Optional<Party> role = roleBearer(head, first);
            if (role.isPresent()) {
                return role;
            }
            return parties.stream()
                    .filter(party -> sharesHead(party, subject, kind)
                            && (party.plural == isPlural(subject) || kind.type() == SourceType.UNNAMED_INSIDER))
                    .max(java.util.Comparator.comparingInt(Party::lastToken));
        }
        boolean bare = subject.mention().end() - first == 1 && !kind.type().isNamed();
        return bare
                ? Optional.empty()
                : parties.stream()
                        .filter(party -> party.name.toLowerCase(Locale.ROOT).equals(words))
                        .findFirst();
    }

    private boolean sharesHead(Party party, SubjectFinder.Subject subject, SourceKind kind) {
        if (party.headWords.contains(singular(reading.lower(subject.head())))) {
            return party.type == kind.type()
                    || party.type.isNamed() == kind.type().isNamed() && !party.person.isPresent();
        }
        boolean documents = party.type == SourceType.NAMED_DOCUMENT && kind.type() == SourceType.NAMED_DOCUMENT;
        boolean studies =
                documents && reading.isIn(subject.head(), "study-words") && party.headWords.contains("(study)");
        boolean recordings = party.type == SourceType.ARTEFACT && kind.type() == SourceType.ARTEFACT;
        return studies || recordings;
    }

    private Optional<Party> roleBearer(String head, int token) {
        Optional<Party> party = parties.stream()
                .filter(p -> p.person.map(q -> q.hasRoleWord(head)).orElse(false))
                .max(java.util.Comparator.comparingInt(Party::lastToken));
        return party.or(() -> reading.names().stream()
                .filter(name ->
                        name.kind() == WordClass.PERSON && name.first() < token && !reading.isQuoted(name.first()))
                .filter(name -> people.of(name).filter(p -> p.hasRoleWord(head)).isPresent())
                .reduce((earlier, later) -> later)
                .map(this::partyOf));
    }

    private Optional<Party> byName(SubjectFinder.Subject subject, SourceKind kind) {
        Optional<Name> name = reading.nameAt(subject.head());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String words = name.get().words();
        return parties.stream()
                .filter(party -> party.person.isEmpty() && party.type == kind.type())
                .filter(party -> party.name.contains(words)
                                && (party.name.endsWith(words)
                                        || party.name.startsWith(words)
                                        || party.name.startsWith("The " + words)
                                        || party.name.startsWith("the " + words))
                        || party.headWords.contains(words.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private boolean hasNameOf(SubjectFinder.Subject subject) {
        for (int i = subject.mention().first(); i < subject.mention().end(); i++) {
            if (reading.nameAt(i).isPresent() || reading.isIn(i, "nationalities")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(int token) {
        return reading.isIn(token, "definites");
    }

    private boolean isPlural(SubjectFinder.Subject subject) {
        String head = reading.lower(subject.head());
        boolean one = reading.lower(subject.mention().first()).matches("a|an|one|another|this|that");
        return !one
                && (head.endsWith("s") && !head.endsWith("ss")
                        || head.equals("people")
                        || head.equals("police")
                        || head.equals("men")
                        || head.equals("women"));
    }

    private void addHeadWords(Party party, SubjectFinder.Subject subject) {
        String head = reading.lower(subject.head());
        party.headWords.add(singular(head));
        party.headWords.add(head);
        if (reading.isIn(subject.head(), "study-words")) {
            party.headWords.add("(study)");
        }
        for (int i = subject.mention().first(); i < subject.mention().end(); i++) {
            if (reading.isIn(i, "document-nouns") && party.type == SourceType.NAMED_DOCUMENT) {
                party.headWords.add(singular(reading.lower(i)));
            }
        }
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** The party whose name or head is the definite phrase at a token, for facts that stand outside any attribution. */
    Optional<Party> subjectOfNote(SubjectFinder.Subject subject) {
        String head = reading.lower(subject.head());
        if (isPronoun(subject)) {
            return pronoun(subject, head);
        }
        Optional<SourceKind> kind = kinds.of(subject);
        Optional<Name> person = kinds.person(subject);
        if (person.isPresent()) {
            Optional<People.Person> known = people.of(person.get());
            return parties.stream()
                    .filter(party -> party.person.isPresent() && party.person.equals(known))
                    .findFirst();
        }
        return kind.flatMap(k -> known(subject, head, k)).or(() -> definite(subject, head));
    }
}
