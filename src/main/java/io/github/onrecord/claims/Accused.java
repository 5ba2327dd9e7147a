package io.github.onrecord.claims;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a serious allegation is brought against: the person or body after "accused", "by" or "against", else the one who is
 * said to have done it. Who makes the allegation, and to whom it was done, is not accused.
 */
final class Accused {
    private static final Set<String> DONE_BY = Set.of("by", "against");
    private static final Set<String> TIES = Set.of("at", "for", "from", "in", "near", "of", "on", "to", "with");
    private static final Set<String> BEING = Set.of("are", "be", "been", "being", "is", "was", "were");
    private static final Set<String> POSSESSIVE = Set.of("'", "'s");
    private static final Set<String> CHARGES = Set.of(
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "charge",
            "charges",
            "count",
            "counts",
            "evidence");
    private static final Set<String> FACING = Set.of(
            "admitted",
            "convicted",
            "denied",
            "denies",
            "face",
            "faced",
            "faces",
            "facing",
            "guilty",
            "indicted",
            "on");
    private static final int REACH = 6;
    private static final int DEFINITE_REACH = 2;

    private final Reading reading;

    Accused(Reading reading) {
        this.reading = reading;
    }

    /**
     * The words that name or describe the accused; empty where the claim only has pronouns for them.
     *
     * @param wrong the words of wrongdoing
     */
    Optional<Span> in(Evidence evidence, Span wrong) {
        int from = reading.tokenFrom(wrong.start());
        int to = reading.tokenFrom(wrong.end());
        List<Run> parties = parties(evidence, from);
        Optional<Run> after = parties.stream()
                .filter(party -> party.first() >= from && party.first() <= to + REACH)
                .filter(party -> party.first() < to || isDoneBy(to, party.first()))
                .findFirst();
        List<Run> before = parties.stream().filter(party -> party.end() <= from).toList();
        if (after.isPresent() || isVictim(from) || isOnlyNamed(before, from)) {
            return after.map(this::span);
        }
        List<Run> free = before.stream().filter(party -> !isTied(party)).toList();
        return subject(free, from).or(() -> last(before)).map(this::span);
    }

    /** The names of people and bodies and the roles without a name in a claim, those who are credited left out. */
    private List<Run> parties(Evidence evidence, int wrong) {
        List<Run> parties = new ArrayList<>();
        Run run = evidence.segment().run();
        for (int i = run.first(); i < run.end(); i++) {
            Optional<Run> party = partyAt(i, run.end());
            if (party.isPresent()) {
                if (!isOwner(party.get()) && !isCredited(evidence, wrong, party.get())) {
                    parties.add(party.get());
                }
                i = party.get().end() - 1;
            }
        }
        return parties;
    }

    private Optional<Run> partyAt(int token, int end) {
        Optional<Name> name = reading.nameAt(token).filter(found -> found.first() == token && found.end() <= end);
        if (name.isPresent()) {
            WordClass kind = name.get().kind();
            boolean party = kind == WordClass.PERSON || kind == WordClass.ORG || kind == WordClass.NAME;
            return party && !isPaper(name.get())
                    ? Optional.of(new Run(token, name.get().end()))
                    : Optional.empty();
        }
        int role = reading.isIn(token, "weak-roles") ? 0 : reading.lengthIn(token, "roles");
        int length = Math.max(role, isDefinite(token) ? reading.lengthIn(token, "body-nouns") : 0);
        boolean named = token + length < end && reading.nameAt(token + length).isPresent();
        boolean many = !isDefinite(token) && reading.lower(token).endsWith("s");
        return length == 0 || named || many ? Optional.empty() : Optional.of(new Run(token, token + length));
    }

    /** "The FIR names no one": a paper is not accused. */
    private boolean isPaper(Name name) {
        return reading.isIn(name.end() - 1, "court-documents") || reading.isIn(name.end() - 1, "document-nouns");
    }

    /** "The college management", "its board": "drivers" or "a council" are nobody whom one could ask. */
    private boolean isDefinite(int token) {
        for (int i = token - 1; i >= Math.max(0, token - DEFINITE_REACH); i--) {
            if (reading.isIn(i, "definites") || POSSESSIVE.contains(reading.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The minister's men". */
    private boolean isOwner(Run party) {
        return party.end() < reading.size() && POSSESSIVE.contains(reading.lower(party.end()));
    }

    private static boolean isCredited(Evidence evidence, int wrong, Run party) {
        return evidence.attributions().stream()
                .filter(found -> evidence.primary().equals(Optional.of(found)) || found.contentHolds(wrong))
                .map(Attributed.Found::mention)
                .flatMap(Optional::stream)
                .anyMatch(party::overlaps);
    }

    private boolean isDoneBy(int from, int party) {
        for (int i = from; i < party; i++) {
            if (DONE_BY.contains(reading.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Was stabbed" tells what was done to somebody; "was corrupt" does not. */
    private boolean isVictim(int wrong) {
        return wrong > 0
                && BEING.contains(reading.lower(wrong - 1))
                && reading.tag(wrong).equals("VERB");
    }

    /** "The clerk read two counts of fraud": a charge is named, and whoever stands before it does not face it. */
    private boolean isOnlyNamed(List<Run> before, int wrong) {
        boolean charge =
                wrong > 1 && reading.lower(wrong - 1).equals("of") && CHARGES.contains(reading.lower(wrong - 2));
        for (int i = last(before).map(Run::end).orElse(wrong); i < wrong; i++) {
            charge &= !FACING.contains(reading.lower(i));
        }
        return charge;
    }

    /** "The brother of Ana Ruiz". */
    private boolean isTied(Run party) {
        return party.first() > 0 && TIES.contains(reading.lower(party.first() - 1));
    }

    /** The nearest party, but the first where a pronoun stands behind it: "the founder of a charity ... he stole". */
    private Optional<Run> subject(List<Run> free, int wrong) {
        Optional<Run> nearest = last(free);
        boolean pronoun = nearest.isPresent() && holdsPronoun(nearest.get().end(), wrong);
        return pronoun ? free.stream().findFirst() : nearest;
    }

    private boolean holdsPronoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isIn(i, "pronouns")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Run> last(List<Run> runs) {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    private Span span(Run run) {
        return reading.span(run.first(), run.end());
    }
}
