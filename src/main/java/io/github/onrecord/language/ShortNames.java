package io.github.onrecord.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What short names stand for, learnt from the fuller forms in the same article: "Ruiz" after "Ana Ruiz". */
final class ShortNames {
    private final LexiconHits hits;
    private final Map<String, WordClass> known = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    /** Learns from all names before it settles any; people go first, since bodies are often called after them. */
    ShortNames(LexiconHits hits, List<Name> names) {
        this.hits = hits;
        names.forEach(this::learnPerson);
        names.forEach(this::learnBody);
    }

    private void learnPerson(Name name) {
        String[] words = name.words().split(" ");
        if (name.kind() == WordClass.PERSON && words.length > 1) {
            known.putIfAbsent(words[words.length - 1], WordClass.PERSON);
            known.putIfAbsent(words[0], WordClass.PERSON);
        }
    }

    private void learnBody(Name name) {
        String[] words = name.words().split(" ");
        if (name.kind() == WordClass.ORG && words.length > 1) {
            bodies.add(name.words());
        }
        if ((name.kind() == WordClass.ORG || name.kind() == WordClass.OUTLET) && words.length > 1) {
            known.putIfAbsent(words[0], name.kind());
            known.putIfAbsent(words[words.length - 1], name.kind());
        }
        if (name.kind() == WordClass.PERSON && words.length == 1) {
            known.putIfAbsent(words[0], WordClass.PERSON);
        }
    }

    /** The name with the kind that its fuller form shows. */
    Name settled(Name name) {
        if (name.kind() == WordClass.PERSON && bodies.contains(name.words())) {
            return new Name(name.first(), name.end(), WordClass.ORG, name.words());
        }
        if (!isOpen(name)) {
            return name;
        }
        WordClass kind = known.get(name.words());
        if (kind != null) {
            return new Name(name.first(), name.end(), kind, name.words());
        }
        boolean given = name.kind() == WordClass.NAME && hits.has(name.first(), "first-names");
        return given ? new Name(name.first(), name.end(), WordClass.PERSON, name.words()) : name;
    }

    /** A single word of uncertain kind that is no listed country or city. */
    private boolean isOpen(Name name) {
        boolean uncertain =
                name.kind() == WordClass.NAME || name.kind() == WordClass.ORG || name.kind() == WordClass.PLACE;
        return uncertain
                && name.words().indexOf(' ') < 0
                && !hits.lengthIs(name.first(), "countries", 1)
                && !hits.lengthIs(name.first(), "cities", 1);
    }
}
