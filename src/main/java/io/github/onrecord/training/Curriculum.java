package io.github.onrecord.training;

import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.lexicon.BrokenRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a trainee is asked and what counts as right, as {@code training/curriculum.yaml} has it, and the glossary beside
 * it. Immutable.
 *
 * @param glossary the terms
 * @param who the answers to "Who says so?"
 * @param proximity the answers to "How near is the source?"
 * @param ask the codes of findings whose questions can be picked, the one that counts most first
 * @param nothingToAsk the answer for a claim that no such finding is about
 * @param fullPoints by how many points a score may differ and count in full
 * @param halfPoints by how many it may differ and count half
 * @param terms the names of glossary terms by source type, proximity, channel, question or code
 * @param difficulty how hard an item is
 * @param items how many items a worksheet has unless told
 * @param focusShare how many of them, from 0 to 1, are of the kind that is practised
 * @param focus what can be practised: source types and channels by name
 * @param feedback when a trainee is told what
 * @param lesson the steps of a lesson
 */
public record Curriculum(
        Glossary glossary,
        List<Choice> who,
        List<Choice> proximity,
        List<String> ask,
        String nothingToAsk,
        int fullPoints,
        int halfPoints,
        Map<String, String> terms,
        DifficultyScale difficulty,
        int items,
        double focusShare,
        Map<String, Set<String>> focus,
        FeedbackRules feedback,
        List<Step> lesson) {
    /** Copies the collections. */
    public Curriculum {
        who = List.copyOf(who);
        proximity = List.copyOf(proximity);
        ask = List.copyOf(ask);
        terms = Map.copyOf(terms);
        focus = Collections.unmodifiableMap(new LinkedHashMap<>(focus));
        lesson = List.copyOf(lesson);
    }

    /**
     * An answer to pick.
     *
     * @param answer its words
     * @param of the identifiers of which it is the answer
     * @param also answers that are accepted beside it
     */
    public record Choice(String answer, List<String> of, List<String> also) {
        /** Copies the lists. */
        public Choice {
            of = List.copyOf(of);
            also = List.copyOf(also);
        }
    }

    /**
     * When a trainee is told what.
     *
     * @param sure share of right answers that is a strength, 0 to 1
     * @param shaky share under which something is to be practised, 0 to 1
     * @param atLeast items of a kind before anything is said of it
     * @param mistakes how many mistakes are explained
     */
    public record FeedbackRules(double sure, double shaky, int atLeast, int mistakes) {}

    /** A step of the lesson: how long, its name, what happens. */
    public record Step(int minutes, String name, String what) {}

    /**
     * The curriculum that travels in the jar, or in its place the files that a folder of rules has under
     * {@code training/}.
     *
     * @throws BrokenRules with every fault in those files
     */
    public static Curriculum of(RulePack pack) throws BrokenRules {
        return new CurriculumFile(pack).read();
    }

    Choice who(SourceType type) {
        return choice(who, type.id());
    }

    Choice proximity(Proximity proximity) {
        return choice(this.proximity, proximity.id());
    }

    private static Choice choice(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.of().contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no answer for " + id));
    }

    /** The teaching note for the first of these that has a term; empty where none has. */
    String note(List<String> names) {
        return term(names).map(Glossary.Term::note).orElse("");
    }

    Optional<Glossary.Term> term(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(terms.get(name)).stream())
                .findFirst()
                .flatMap(glossary::term);
    }
}
