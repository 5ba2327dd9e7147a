package io.github.onrecord.attribution;

import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parties of one article in the order in which they were opened; their numbers follow that order. */
final class Parties {
    /** A pronoun looks back over so many sentences. */
    private static final int PRONOUN_REACH = 4;

    private final Reading reading;
    private final People people;
    private final List<Party> all = new ArrayList<>();

    Parties(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
    }

    List<Party> all() {
        return all;
    }

    Party open(String name, SourceKind kind, boolean plural) {
        Party party = new Party(all.size() + 1, name, kind, plural);
        all.add(party);
        return party;
    }

    /** Opens a party for a person, under the fullest name that the article gives. */
    Party open(Name name, SourceKind kind) {
        Optional<People.Person> person = people.of(name);
        Party party = open(person.map(People.Person::name).orElse(name.words()), kind, false);
        party.setPerson(person);
        return party;
    }

    Optional<Party> of(Name name) {
        Optional<People.Person> person = people.of(name);
        return all.stream().filter(party -> party.isNamedPerson(person)).findFirst();
    }

    /** The person's party; a person who was named but not credited so far gets one now. */
    Party ofOrOpened(Name name) {
        return of(name).orElseGet(() -> open(name, new SourceKind(people.typeOf(name), true, "name")));
    }

    /** The last mentioned party that fits, however far back. */
    Optional<Party> latest(Predicate<Party> fits) {
        return all.stream().filter(fits).max(Comparator.comparingInt(Party::lastToken));
    }

    /** The last party that fits and was mentioned before the token, within a pronoun's reach. */
    Optional<Party> recent(int token, Predicate<Party> fits) {
        int sentence = reading.sentenceOf(token).index();
        return latest(fits.and(party -> party.lastToken() >= 0
                && party.lastToken() < token
                && sentence - reading.sentenceOf(party.lastToken()).index() <= PRONOUN_REACH));
    }
}
