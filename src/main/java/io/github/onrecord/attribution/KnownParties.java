package io.github.onrecord.attribution;

import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows a party again by part of its name, or by what "the ..." calls it: "the minister", "the paper", "the report". */
final class KnownParties {
    private static final Set<String> SINGULAR_OPENERS = Set.of("a", "an", "one", "another", "this", "that");
    /** Stands for all words of study, so that "the survey" can take up "a report". */
    private static final String STUDY = "(study)";

    private final Reading reading;
    private final People people;
    private final Parties parties;

    KnownParties(Reading reading, People people, Parties parties) {
        this.reading = reading;
        this.people = people;
        this.parties = parties;
    }

    Optional<Party> of(SubjectFinder.Subject subject, SourceKind kind) {
        if (kind.type().isNamed() || kind.type() == SourceType.ARTEFACT) {
            Optional<Party> named = byName(subject, kind);
            if (named.isPresent()) {
                return named;
            }
        }
        return isDefinite(subject) && !namesSomething(subject)
                ? byDescription(subject, kind)
                : bySameWords(subject, kind);
    }

    private Optional<Party> byName(SubjectFinder.Subject subject, SourceKind kind) {
        return reading.nameAt(subject.head())
                .map(Name::words)
                .flatMap(words -> parties.all().stream()
                        .filter(party -> party.person().isEmpty() && party.type() == kind.type())
                        .filter(party -> isShortFor(words, party.name())
                                || party.headWords().contains(words.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static boolean isShortFor(String words, String name) {
        return name.endsWith(words)
                || name.startsWith(words)
                || name.startsWith("The " + words)
                || name.startsWith("the " + words);
    }

    private Optional<Party> byDescription(SubjectFinder.Subject subject, SourceKind kind) {
        int first = subject.mention().first();
        if (reading.isIn(subject.head(), "author-words")) {
            Optional<Party> study = parties.latest(party -> party.headWords().contains(STUDY));
            if (study.isPresent()) {
                return study;
            }
        }
        Optional<Party> outlet = reading.isIn(subject.head(), "outlet-words")
                ? parties.recent(first, party -> party.type() == SourceType.NAMED_OUTLET)
                : Optional.empty();
        return outlet.or(() -> roleBearer(reading.lower(subject.head()), first))
                .or(() -> parties.latest(party -> sharesHead(party, subject, kind)
                        && (party.plural() == isPlural(subject) || kind.type() == SourceType.UNNAMED_INSIDER)));
    }

    private Optional<Party> roleBearer(String head, int token) {
        return parties.latest(party -> party.hasRoleWord(head))
                .or(() -> reading.names().stream()
                        .filter(name -> name.kind() == WordClass.PERSON
                                && name.first() < token
                                && !reading.isQuoted(name.first()))
                        .filter(name -> people.of(name)
                                .filter(person -> person.hasRoleWord(head))
                                .isPresent())
                        .reduce((earlier, later) -> later)
                        .map(parties::ofOrOpened));
    }

    private boolean sharesHead(Party party, SubjectFinder.Subject subject, SourceKind kind) {
        SourceType type = party.type();
        if (party.headWords().contains(singular(reading.lower(subject.head())))) {
            return type == kind.type()
                    || type.isNamed() == kind.type().isNamed() && party.person().isEmpty();
        }
        boolean documents = type == SourceType.NAMED_DOCUMENT && kind.type() == SourceType.NAMED_DOCUMENT;
        boolean studies = documents
                && reading.isIn(subject.head(), "study-words")
                && party.headWords().contains(STUDY);
        boolean recordings = type == SourceType.ARTEFACT && kind.type() == SourceType.ARTEFACT;
        return studies || recordings;
    }

    /** "A senior official" again word for word; a bare "officials" may be others each time. */
    private Optional<Party> bySameWords(SubjectFinder.Subject subject, SourceKind kind) {
        int first = subject.mention().first();
        int end = subject.mention().end();
        boolean bare = end - first == 1 && !kind.type().isNamed();
        if (bare) {
            return Optional.empty();
        }
        String words = reading.words(first, end).toLowerCase(Locale.ROOT);
        return parties.all().stream()
                .filter(party -> party.name().toLowerCase(Locale.ROOT).equals(words))
                .findFirst();
    }

    /** "The minister" for a person with that role; "the department" for a body so called. */
    Optional<Party> definite(SubjectFinder.Subject subject) {
        if (!isDefinite(subject)) {
            return Optional.empty();
        }
        String head = reading.lower(subject.head());
        return parties.latest(party -> party.headWords().contains(head) || party.hasRoleWord(head));
    }

    boolean isDefinite(SubjectFinder.Subject subject) {
        return reading.isIn(subject.mention().first(), "definites");
    }

    boolean isPlural(SubjectFinder.Subject subject) {
        String head = reading.lower(subject.head());
        boolean one = SINGULAR_OPENERS.contains(reading.lower(subject.mention().first()));
        return !one
                && (head.endsWith("s") && !head.endsWith("ss")
                        || head.equals("people")
                        || head.equals("police")
                        || head.equals("men")
                        || head.equals("women"));
    }

    private boolean namesSomething(SubjectFinder.Subject subject) {
        for (int i = subject.mention().first(); i < subject.mention().end(); i++) {
            if (reading.nameAt(i).isPresent() || reading.isIn(i, "nationalities")) {
                return true;
            }
        }
        return false;
    }

    /** Notes the nouns by which a later "the ..." may take up a new party. */
    void learnHeadWords(Party party, SubjectFinder.Subject subject) {
        String head = reading.lower(subject.head());
        party.headWords().add(singular(head));
        party.headWords().add(head);
        if (reading.isIn(subject.head(), "study-words")) {
            party.headWords().add(STUDY);
        }
        for (int i = subject.mention().first(); i < subject.mention().end(); i++) {
            if (reading.isIn(i, "document-nouns") && party.type() == SourceType.NAMED_DOCUMENT) {
                party.headWords().add(singular(reading.lower(i)));
            }
        }
    }

    private static String singular(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
