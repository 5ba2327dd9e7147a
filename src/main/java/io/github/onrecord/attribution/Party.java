package io.github.onrecord.attribution;

import io.github.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A source in the making: what the mentions read so far have told of it. */
final class Party {
    private final int number;
    private final String name;
    private final SourceType type;
    private final String kindRule;
    private final boolean plural;
    private final Set<String> headWords = new TreeSet<>();
    private final List<Span> mentions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Optional<People.Person> person = Optional.empty();
    private boolean specific;
    private int lastToken = -1;

    Party(int number, String name, SourceKind kind, boolean plural) {
        this.number = number;
        this.name = name;
        this.type = kind.type();
        this.specific = kind.specific();
        this.kindRule = kind.rule();
        this.plural = plural;
    }

    String id() {
        return "s" + number;
    }

    String name() {
        return name;
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

    Optional<People.Person> person() {
        return person;
    }

    void setPerson(Optional<People.Person> known) {
        person = known;
    }

    boolean isNamedPerson(Optional<People.Person> other) {
        return person.isPresent() && person.equals(other);
    }

    boolean hasRoleWord(String word) {
        return person.map(p -> p.hasRoleWord(word)).orElse(false);
    }

    /** Whether "he" or "she" can mean it: one human being, named or not. */
    boolean isPerson() {
        return person.isPresent()
                || !plural
                        && (type == SourceType.UNNAMED_OFFICIAL
                                || type == SourceType.UNNAMED_INSIDER
                                || type == SourceType.PUBLIC_CROWD);
    }

    /** 'm' or 'f', or '?' where the page does not tell. */
    char gender() {
        return person.map(People.Person::gender).orElse('?');
    }

    /** One specific mention is enough: "an official in the water ministry", later "the official". */
    void sharpen(SourceKind kind) {
        specific |= kind.specific();
    }

    /** The nouns that "the ..." can take it up by, in the singular and as written. */
    Set<String> headWords() {
        return headWords;
    }

    void mention(Span words, int token) {
        mentions.add(words);
        lastToken = token;
    }

    /** The first token of its latest mention; -1 before the first. */
    int lastToken() {
        return lastToken;
    }

    void add(Fact fact) {
        if (facts.stream().noneMatch(known -> known.name().equals(fact.name()))) {
            facts.add(fact);
        }
    }

    List<Fact> facts() {
        return facts;
    }

    Source source() {
        Optional<String> role = person.map(People.Person::role).filter(words -> !words.isEmpty());
        return new Source(id(), name, type, role, Optional.empty(), Set.of(), mentions);
    }
}
