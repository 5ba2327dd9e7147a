package io.github.onrecord.review;

import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.review.Shift.Aspect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the sourcing of one claim changed between two versions. */
final class Shifts {
    private final Audit before;
    private final Audit after;
    private final SourcePairs sources;

    Shifts(Audit before, Audit after, SourcePairs sources) {
        this.before = before;
        this.after = after;
        this.sources = sources;
    }

    List<Shift> of(Claim old, Claim edited) {
        return Stream.of(source(old, edited), wording(old, edited), checking(old, edited), rating(old, edited))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Shift> source(Claim old, Claim edited) {
        Optional<Source> credited = old.source().flatMap(before::source);
        Optional<Source> now = edited.source().flatMap(after::source);
        Direction direction = Direction.from(standing(old.sourceType()), standing(edited.sourceType()));
        boolean isOne = credited.isPresent() == now.isPresent()
                && (credited.isEmpty() || sources.areOne(credited.get(), now.orElseThrow()));
        return direction == Direction.OTHER && isOne
                ? Optional.empty()
                : Optional.of(new Shift(
                        Aspect.SOURCE, direction, words(credited, old.sourceType()), words(now, edited.sourceType())));
    }

    private static String words(Optional<Source> source, SourceType type) {
        return source.map(known -> known.name() + " (" + type.words() + ")").orElse(type.words());
    }

    /** How well a reader can tell who it is. */
    static int standing(SourceType type) {
        return switch (type) {
            case OWN_OBSERVATION,
                    NAMED_JOURNALIST,
                    NAMED_PERSON_ROLE,
                    NAMED_PERSON,
                    NAMED_BODY,
                    NAMED_DOCUMENT,
                    NAMED_OUTLET -> 3;
            case UNNAMED_OFFICIAL, UNNAMED_INSIDER, ARTEFACT, UNNAMED_EXPERT_GROUP, PUBLIC_CROWD -> 2;
            case HEARSAY_UNSOURCED -> 1;
            case NONE -> 0;
        };
    }

    private Optional<Shift> wording(Claim old, Claim edited) {
        Optional<Hedge> hearsay = hearsay(old);
        Optional<Hedge> hearsayNow = hearsay(edited);
        if (hearsay.isPresent() == hearsayNow.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Shift(
                Aspect.WORDING,
                hearsayNow.isPresent() ? Direction.WEAKER : Direction.STRONGER,
                wording(before, old, hearsay),
                wording(after, edited, hearsayNow)));
    }

    private static Optional<Hedge> hearsay(Claim claim) {
        return claim.hedges().stream()
                .filter(hedge -> hedge.owner() == Hedge.Owner.OUTLET)
                .filter(hedge -> switch (hedge.kind()) {
                    case REPORTIVE_ADVERB, REPORTIVE_PASSIVE, REPORTIVE_NOUN -> true;
                    case WEAK_ASSERTION_VERB, MODAL, APPROXIMATOR -> false;
                })
                .findFirst();
    }

    /** ‘reportedly’, ‘said’, or that it stands as it is. */
    private static String wording(Audit audit, Claim claim, Optional<Hedge> hearsay) {
        String text = audit.article().text();
        return hearsay.map(Hedge::span)
                .or(() -> claim.attributions().stream()
                        .flatMap(id -> audit.attribution(id).stream())
                        .flatMap(credit -> credit.cue().stream())
                        .findFirst())
                .map(span -> "‘" + span.in(text) + "’")
                .orElse("in the outlet's own voice");
    }

    private static Optional<Shift> checking(Claim old, Claim edited) {
        Verification was = old.verification();
        Verification is = edited.verification();
        // The enumeration goes from a check described to silence.
        Direction direction = Direction.from(is.compareTo(was), 0);
        return was == is
                ? Optional.empty()
                : Optional.of(new Shift(Aspect.CHECKING, direction, was.words(), is.words()));
    }

    private static Optional<Shift> rating(Claim old, Claim edited) {
        return old.isRated() == edited.isRated()
                ? Optional.empty()
                : Optional.of(new Shift(Aspect.RATING, Direction.OTHER, rating(old), rating(edited)));
    }

    private static String rating(Claim claim) {
        return claim.notRatedBecause()
                .map(ClaimKind::words)
                .map(why -> "not rated: " + why)
                .orElse("rated");
    }
}
