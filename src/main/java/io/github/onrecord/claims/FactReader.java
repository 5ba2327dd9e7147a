package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what holds of a claim on its own: its source, what rules find in its words, how the statement is put. */
final class FactReader {
    private final Reading reading;
    private final Matches matches;
    private final SourceFacts sourceFacts;
    private final WordingFacts wordingFacts;
    private final Accused accused;

    FactReader(Reading reading, Matches matches, Attributed attributed, ChannelReader channels) {
        this.reading = reading;
        this.matches = matches;
        this.sourceFacts = new SourceFacts(reading, attributed, channels);
        this.wordingFacts = new WordingFacts(reading);
        this.accused = new Accused(reading);
    }

    /** The first evidence for a fact stays, and later steps complete what earlier ones found: the order matters. */
    FactSheet read(Evidence evidence, List<Hedge> hedges) {
        FactSheet sheet = new FactSheet();
        sourceFacts.add(evidence, sheet);
        matched(evidence, sheet);
        addAccused(evidence, sheet);
        statement(evidence, sheet);
        ReasonsAndChecks.add(evidence, sheet);
        wordingFacts.add(evidence, hedges, sheet);
        return sheet;
    }

    /** Facts that rules find in the claim's own words. */
    private void matched(Evidence evidence, FactSheet sheet) {
        for (Match match : factsNear(evidence)) {
            if (holds(evidence, match)) {
                Match.Run words = match.capture("evidence").orElseGet(match::run);
                Span span = reading.span(words.first(), words.end());
                sheet.add(new Fact(name(match), List.of(span), match.rule().id()));
            }
        }
    }

    private void addAccused(Evidence evidence, FactSheet sheet) {
        sheet.evidence(CONTENT_ALLEGATION).stream()
                .findFirst()
                .flatMap(wrong -> accused.in(evidence, wrong))
                .ifPresent(party -> sheet.add(CONTENT_ACCUSED, List.of(party), "accused"));
    }

    private static String name(Match match) {
        return match.rule().attribute("fact").orElse("");
    }

    private boolean holds(Evidence evidence, Match match) {
        String name = name(match);
        boolean ofClaim = match.rule().attribute("about").orElse("claim").equals("claim");
        boolean here = evidence.segment().holds(match.first()) || isStatement(name) && inAttributionOf(evidence, match);
        if (!ofClaim || !here) {
            return false;
        }
        return switch (name) {
            case "content.opinion" ->
                match.capture("cue").isPresent() ? isCue(evidence, match) : isSaid(evidence, match);
            case "content.allegation" -> namesSomebody(evidence) && isClaimed(evidence, match);
            case "content.attack", "content.figure", "content.motive" ->
                isClaimed(evidence, match) && !isOwnersToSay(evidence, match);
            default -> !isStatement(name) || !inContent(evidence, match);
        };
    }

    /** Whether the words are what is claimed or how ("accused"), not what surrounds an attribution. */
    private static boolean isClaimed(Evidence evidence, Match match) {
        return inContent(evidence, match) || evidence.type() == SourceType.HEARSAY_UNSOURCED || isCue(evidence, match);
    }

    /** Quoted words whose speaker the page leaves open are still not the outlet's. */
    private boolean isOwnersToSay(Evidence evidence, Match match) {
        return evidence.primary().isEmpty() && reading.isQuoted(match.first());
    }

    /** Whether the words are what somebody says, whoever that is. */
    private static boolean isSaid(Evidence evidence, Match match) {
        return evidence.primary()
                .filter(found -> found.contentHolds(match.first()))
                .isPresent();
    }

    private static boolean inContent(Evidence evidence, Match match) {
        return evidence.primary()
                .map(found -> found.contentHolds(match.first()))
                .orElse(true);
    }

    /** Facts of the claim's own sentence, and of the one that holds its cue. */
    private List<Match> factsNear(Evidence evidence) {
        List<Match> here = matches.finding("fact", evidence.segment().sentence());
        boolean elsewhere = evidence.primary()
                .filter(found -> found.sentence().index()
                        != evidence.segment().sentence().index())
                .isPresent();
        if (!elsewhere) {
            return here;
        }
        List<Match> both = new ArrayList<>(here);
        both.addAll(matches.finding("fact", evidence.primary().orElseThrow().sentence()));
        return both;
    }

    /** Whether the claim is about someone identifiable: a name, or a role or post. */
    private boolean namesSomebody(Evidence evidence) {
        Match.Run run = evidence.segment().run();
        for (int i = run.first(); i < run.end(); i++) {
            boolean name = reading.nameAt(i)
                    .filter(n -> n.kind() == WordClass.PERSON || n.kind() == WordClass.ORG)
                    .isPresent();
            boolean body = reading.isIn(i, "body-nouns") && i > 0 && reading.isIn(i - 1, "definites");
            if (name || body || reading.isIn(i, "roles") && !reading.isIn(i, "weak-roles")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCue(Evidence evidence, Match match) {
        return evidence.primary()
                .filter(found -> found.cue().overlaps(match.run()))
                .isPresent();
    }

    private static boolean isStatement(String fact) {
        return fact.startsWith("statement.") || fact.startsWith("relay.");
    }

    private static boolean inAttributionOf(Evidence evidence, Match match) {
        return evidence.way() == Evidence.Way.COVERED
                && evidence.primary()
                        .filter(found ->
                                found.sentence().index() == match.sentence().index())
                        .isPresent();
    }

    private void statement(Evidence evidence, FactSheet sheet) {
        Optional<Attributed.Found> primary = evidence.primary();
        if (primary.isEmpty()) {
            return;
        }
        boolean quoted = primary.get().attribution().quotation() != Attribution.Quoting.INDIRECT;
        sheet.add(
                quoted ? STATEMENT_QUOTED : STATEMENT_PARAPHRASED,
                primary.get().attribution().content().list(),
                "quotation");
        boolean others = sheet.has(SOURCE_OUTSIDER)
                || sheet.has(SOURCE_RELAY)
                || sheet.has(STATEMENT_ABOUT_OTHERS)
                || evidence.type() == SourceType.NAMED_JOURNALIST
                || evidence.type() == SourceType.NAMED_OUTLET;
        if (sheet.has(STATEMENT_OWN_ACTS) || sheet.has(STATEMENT_ACT_ITSELF)) {
            sheet.remove(STATEMENT_ABOUT_OTHERS);
        } else if (evidence.type().isNamed()) {
            sheet.add(others ? STATEMENT_ABOUT_OTHERS : STATEMENT_OWN_ACTS, "default");
        }
    }
}
