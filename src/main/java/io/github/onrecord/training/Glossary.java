package io.github.onrecord.training;

import java.util.List;
import java.util.Optional;

/**
 * The words of the trade as trainees are told them.
 *
 * @param terms in the order of the file
 */
public record Glossary(List<Term> terms) {
    /** Copies the list. */
    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * A term.
     *
     * @param name the term
     * @param meaning what it means
     * @param why why it matters to a reader
     * @param ask what a reader should ask
     */
    public record Term(String name, String meaning, String why, String ask) {
        /** All of it in a line. */
        String note() {
            return name + ": " + meaning + " " + why + " Ask: " + ask;
        }
    }

    /** The term with this name, in whatever case. */
    public Optional<Term> term(String name) {
        return terms.stream().filter(term -> Words.same(term.name(), name)).findFirst();
    }
}
