package io.github.onrecord.rules;

import io.github.onrecord.language.WordClass;
import java.util.List;
import java.util.Set;

/**
 * A pattern over tokens. {@code rules/README.md} describes the language; {@link PatternParser} reads it.
 */
sealed interface Pattern {
    /** Something that one token, or one phrase, is or is not. */
    sealed interface Atom extends Pattern {}

    /** Any of these words, whatever their capitals: {@code said}, {@code say~}. */
    record Words(Set<String> forms, String written) implements Atom {}

    /** This word with these capitals: {@code "Times"}. */
    record Exact(String surface) implements Atom {}

    /** An entry of a list, of one or more words: {@code @reporting-verbs}. */
    record Listed(int list, String name) implements Atom {}

    /** A phrase of the language layer: {@code PERSON}. */
    record Classed(WordClass kind) implements Atom {}

    /** A part of speech: {@code <VERB>}. */
    record Tagged(String tag) implements Atom {}

    /** An element whose first token has the tag: {@code @reporting-verbs<VERB>}. */
    record Both(Atom atom, String tag) implements Atom {}

    /** Any token: {@code .} */
    record Any() implements Atom {}

    /** One token at which the atom does not begin: {@code !said}. */
    record Not(Atom atom) implements Pattern {}

    /** One after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of them, earlier ones preferred: {@code [a | b c]}. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** Between {@code min} and {@code max} times, as often as possible. */
    record Repeat(Pattern part, int min, int max) implements Pattern {}

    /** A named part: {@code cue:said}. */
    record Capture(String name, Pattern part) implements Pattern {}

    /** The sentence's first or last token boundary. */
    record Edge(boolean start) implements Pattern {}
}
