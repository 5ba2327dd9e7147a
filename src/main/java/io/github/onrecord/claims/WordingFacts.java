package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match.Run;
import java.util.List;

/** Reads how a claim is put: loaded and factive cue verbs, hedges, links. */
final class WordingFacts {
    private final Reading reading;

    WordingFacts(Reading reading) {
        this.reading = reading;
    }

    void add(Evidence evidence, List<Hedge> hedges, FactSheet sheet) {
        if (evidence.way() != Evidence.Way.INHERITED) {
            addCues(evidence, sheet);
            keepSeenForDocuments(evidence, sheet);
        }
        addHedges(evidence, hedges, sheet);
        addLink(evidence, sheet);
    }

    /** A recording takes no side: "claims to show" keeps a distance from it, and is no verb of speech. */
    private void addCues(Evidence evidence, FactSheet sheet) {
        if (evidence.type() == SourceType.ARTEFACT) {
            return;
        }
        for (Attributed.Found found : evidence.attributions()) {
            if (evidence.segment().holds(found.cue().first()) && !isSpoken(found, evidence)) {
                addCue(found, sheet);
            }
        }
    }

    /** A verb in what somebody says is that speaker's choice, not the outlet's. */
    private boolean isSpoken(Attributed.Found found, Evidence evidence) {
        int cue = found.cue().first();
        return reading.isQuoted(cue)
                || evidence.primary()
                        .filter(speaker -> !speaker.equals(found))
                        .filter(speaker -> speaker.attribution().source().isPresent())
                        .filter(speaker -> speaker.contentHolds(cue))
                        .isPresent();
    }

    /** "Seen by the paper" says how good a document is; it says nothing of people. */
    private static void keepSeenForDocuments(Evidence evidence, FactSheet sheet) {
        if (evidence.type() != SourceType.NAMED_DOCUMENT) {
            sheet.remove(DOCUMENT_SEEN);
        }
    }

    private void addCue(Attributed.Found found, FactSheet sheet) {
        Run cue = found.cue();
        List<Span> words = List.of(reading.span(cue.first(), cue.end()));
        String rule = found.attribution().rule();
        for (int i = cue.first(); i < cue.end(); i++) {
            if (reading.isIn(i, "loaded-verbs")) {
                sheet.add(CUE_LOADED, words, rule);
            } else if (reading.isIn(i, "factive-verbs")) {
                sheet.add(CUE_FACTIVE, words, rule);
            }
        }
    }

    /** Hedges count against a claim only where they are not a named source's own caution. */
    private static void addHedges(Evidence evidence, List<Hedge> hedges, FactSheet sheet) {
        SourceType type = evidence.type();
        List<Span> counted = hedges.stream()
                .filter(h -> h.kind() != Hedge.Kind.APPROXIMATOR && h.kind() != Hedge.Kind.REPORTIVE_NOUN)
                .map(Hedge::span)
                .toList();
        if (counted.size() >= 2 && !type.isNamed()) {
            sheet.add(HEDGE_TWO_OR_MORE, counted, "hedges");
        }
        List<Span> guesses = hedges.stream()
                .filter(h -> h.kind() == Hedge.Kind.MODAL || h.kind() == Hedge.Kind.WEAK_ASSERTION_VERB)
                .map(Hedge::span)
                .toList();
        if (guesses.isEmpty()) {
            return;
        }
        boolean costs =
                type.isUnnamedPeople() || type == SourceType.HEARSAY_UNSOURCED || type == SourceType.PUBLIC_CROWD;
        if (costs) {
            sheet.add(guesses.size() > 1 ? HEDGE_STACKED : HEDGE_ONE, guesses, "hedges");
        }
        if (type.isUnnamedPeople()) {
            sheet.add(CONTENT_SPECULATION, guesses, "hedges");
        }
    }

    private void addLink(Evidence evidence, FactSheet sheet) {
        Run run = evidence.segment().run();
        Span words = reading.span(run.first(), run.end());
        reading.article().links().stream()
                .filter(link -> link.span().overlaps(words))
                .findFirst()
                .ifPresent(link -> sheet.add(LINK_GIVEN, List.of(link.span()), "link"));
    }
}
