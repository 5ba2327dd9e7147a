package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what holds of a claim on its own: source, channel, checks, reasons, hedges, wording. */
final class FactReader {
    private static final Set<String> CONTENT_FACTS =
            Set.of("content.opinion", "content.attack", "content.allegation", "content.figure", "content.motive");

    private final Reading reading;
    private final Matches matches;
    private final Attributed attributed;
    private final ChannelReader channels;

    FactReader(Reading reading, Matches matches, Attributed attributed, ChannelReader channels) {
        this.reading = reading;
        this.attributed = attributed;
        this.channels = channels;
        this.matches = matches;
    }

    FactSheet read(Evidence evidence, List<Hedge> hedges) {
        FactSheet sheet = new FactSheet();
        source(evidence, sheet);
        channel(evidence, sheet);
        matched(evidence, sheet);
        statement(evidence, sheet);
        anonymity(evidence, sheet);
        checks(evidence, sheet);
        cue(evidence, sheet);
        hedging(evidence, hedges, sheet);
        links(evidence, sheet);
        return sheet;
    }

    private void source(Evidence evidence, FactSheet sheet) {
        SourceType type = evidence.type();
        List<Span> mention = mention(evidence);
        String rule =
                evidence.primary().map(found -> found.attribution().rule()).orElse("no-attribution");
        sheet.add(
                named("source." + type.id().replace('_', '-')), mention.isEmpty() ? cueSpan(evidence) : mention, rule);
        if (type.isNamed()) {
            sheet.add(SOURCE_NAMED, mention, rule);
        }
        evidence.source()
                .ifPresent(id -> attributed.factsOf(id).stream()
                        .filter(fact -> !fact.name().equals("source.plural"))
                        .filter(fact -> !isMomentary(fact) || type == SourceType.NAMED_DOCUMENT)
                        .filter(fact -> !fact.name().startsWith("source.specific")
                                        && !fact.name().startsWith("source.bare")
                                || isGraded(type))
                        .forEach(sheet::add));
        if (type == SourceType.PUBLIC_CROWD && mention.stream().anyMatch(span -> isOnline(span))) {
            sheet.remove(SOURCE_SPECIFIC);
            sheet.add(SOURCE_BARE, mention, "online-crowd");
        }
    }

    /** A day or place of a statement belongs to that statement; only a document keeps it. */
    private static boolean isMomentary(Fact fact) {
        return fact.name().equals("statement.dated");
    }

    private static boolean isGraded(SourceType type) {
        return type == SourceType.UNNAMED_OFFICIAL
                || type == SourceType.UNNAMED_INSIDER
                || type == SourceType.PUBLIC_CROWD;
    }

    private boolean isOnline(Span span) {
        int first = reading.tokenFrom(span.start());
        int end = reading.tokenFrom(span.end());
        for (int i = first; i < end; i++) {
            if (reading.isIn(i, "online-crowd")) {
                return true;
            }
        }
        return false;
    }

    static FactName named(String id) {
        return Arrays.stream(FactName.values())
                .filter(name -> name.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact is called " + id));
    }

    private static List<Span> mention(Evidence evidence) {
        return evidence.primary()
                .flatMap(found -> found.attribution().source())
                .map(m -> List.of(m.span()))
                .orElse(List.of());
    }

    private static List<Span> cueSpan(Evidence evidence) {
        return evidence.primary()
                .flatMap(found -> found.attribution().cue())
                .map(List::of)
                .orElse(List.of());
    }

    private void channel(Evidence evidence, FactSheet sheet) {
        for (Channel channel : evidence.channels()) {
            sheet.add(named("channel." + channel.id().replace('_', '-')), "channel");
        }
        if (channels.isOwnAccount(evidence)
                && (evidence.channels().contains(Channel.MESSAGING_CHANNEL)
                        || evidence.channels().contains(Channel.SOCIAL_POST))) {
            sheet.add(CHANNEL_OWN_ACCOUNT, "channel");
        }
        if (evidence.channels().contains(Channel.MESSAGING_CHANNEL)
                || evidence.channels().contains(Channel.SOCIAL_POST)) {
            sheet.add(CHANNEL_PLATFORM_NAMED, "channel");
        }
        if (channels.isRelayed(evidence)
                && evidence.type() != SourceType.NAMED_OUTLET
                && evidence.type() != SourceType.PUBLIC_CROWD) {
            sheet.add(RELAY_OUTLET, "channel");
        }
    }

    /** Facts that rules find in the claim's own words. */
    private void matched(Evidence evidence, FactSheet sheet) {
        for (Match match : factsNear(evidence)) {
            String about = match.rule().attribute("about").orElse("claim");
            String name = match.rule().attribute("fact").orElse("");
            boolean here =
                    evidence.segment().holds(match.first()) || isStatement(name) && inAttributionOf(evidence, match);
            if (!here || !about.equals("claim")) {
                continue;
            }
            if (name.equals("content.allegation") && !namesSomebody(evidence)) {
                continue;
            }
            boolean inContent = evidence.primary()
                    .map(found -> found.contentHolds(match.first()))
                    .orElse(true);
            if (name.equals("content.opinion") && !isCue(evidence, match)) {
                continue;
            }
            if (CONTENT_FACTS.contains(name)
                    ? inContent || evidence.type() == SourceType.HEARSAY_UNSOURCED || isCue(evidence, match)
                    : !isStatement(name) || !inContent) {
                Match.Run words = match.capture("evidence").orElseGet(match::run);
                sheet.add(new Fact(
                        name,
                        List.of(reading.span(words.first(), words.end())),
                        match.rule().id()));
            }
        }
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
        for (int i = evidence.segment().run().first();
                i < evidence.segment().run().end();
                i++) {
            boolean name = reading.nameAt(i)
                    .filter(n -> n.kind() == WordClass.PERSON || n.kind() == WordClass.ORG)
                    .isPresent();
            if (name || reading.isIn(i, "roles") && !reading.isIn(i, "weak-roles")) {
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

    private static void anonymity(Evidence evidence, FactSheet sheet) {
        boolean person =
                evidence.type() == SourceType.UNNAMED_OFFICIAL || evidence.type() == SourceType.UNNAMED_INSIDER;
        if (!person) {
            return;
        }
        if (sheet.has(REASON_SPECIFIC)) {
            sheet.remove(REASON_FORMULA);
        } else if (!sheet.has(REASON_FORMULA)) {
            sheet.add(REASON_ABSENT, mention(evidence), "no-reason");
        }
        if (sheet.has(SOURCE_SEVERAL) && sheet.has(SOURCE_HEARD_SEPARATELY)) {
            sheet.add(CORROBORATION_RECORD, "heard-separately");
        } else if (sheet.has(SOURCE_SEVERAL)) {
            sheet.add(CORROBORATION_UNSHOWN, "several");
        }
    }

    private void checks(Evidence evidence, FactSheet sheet) {
        if (sheet.has(CHECK_METHOD) && evidence.type() == SourceType.ARTEFACT) {
            sheet.add(SOURCE_AUTHENTICATED, "check.method");
        }
        if (!sheet.has(CHECK_METHOD) && !sheet.has(CHECK_SEEN) && !sheet.has(CHECK_COULD_NOT)) {
            sheet.add(CHECK_SILENT, "no-check");
        }
        if (evidence.type() != SourceType.ARTEFACT && evidence.type() != SourceType.PUBLIC_CROWD) {
            sheet.remove(POSTER_UNNAMED);
        }
    }

    private void cue(Evidence evidence, FactSheet sheet) {
        if (evidence.way() == Evidence.Way.INHERITED) {
            return;
        }
        for (Attributed.Found found : evidence.attributions()) {
            Match.Run cue = found.cue();
            if (!evidence.segment().holds(cue.first())) {
                continue;
            }
            for (int i = cue.first(); i < cue.end(); i++) {
                if (reading.isIn(i, "loaded-verbs")) {
                    sheet.add(
                            CUE_LOADED,
                            List.of(reading.span(cue.first(), cue.end())),
                            found.attribution().rule());
                } else if (reading.isIn(i, "factive-verbs")) {
                    sheet.add(
                            CUE_FACTIVE,
                            List.of(reading.span(cue.first(), cue.end())),
                            found.attribution().rule());
                }
            }
        }
        if (evidence.type() != SourceType.NAMED_DOCUMENT) {
            sheet.remove(DOCUMENT_SEEN);
        }
    }

    /** Hedges count against a claim only where they are not a named source's own caution. */
    private static void hedging(Evidence evidence, List<Hedge> hedges, FactSheet sheet) {
        List<Hedge> real =
                hedges.stream().filter(h -> h.kind() != Hedge.Kind.APPROXIMATOR).toList();
        List<Hedge> counted =
                real.stream().filter(h -> h.kind() != Hedge.Kind.REPORTIVE_NOUN).toList();
        if (counted.size() >= 2 && !evidence.type().isNamed()) {
            sheet.add(HEDGE_TWO_OR_MORE, counted.stream().map(Hedge::span).toList(), "hedges");
        }
        boolean costs = evidence.type().isUnnamedPeople()
                || evidence.type() == SourceType.HEARSAY_UNSOURCED
                || evidence.type() == SourceType.PUBLIC_CROWD;
        List<Span> costly = counted.stream()
                .filter(h -> h.kind() == Hedge.Kind.MODAL || h.kind() == Hedge.Kind.WEAK_ASSERTION_VERB)
                .map(Hedge::span)
                .toList();
        if (costs && costly.size() >= 2) {
            sheet.add(HEDGE_STACKED, costly, "hedges");
        } else if (costs && costly.size() == 1) {
            sheet.add(HEDGE_ONE, costly, "hedges");
        }
        boolean guess =
                real.stream().anyMatch(h -> h.kind() == Hedge.Kind.MODAL || h.kind() == Hedge.Kind.WEAK_ASSERTION_VERB);
        if (guess && evidence.type().isUnnamedPeople()) {
            sheet.add(CONTENT_SPECULATION, costly, "hedges");
        }
    }

    private void links(Evidence evidence, FactSheet sheet) {
        Span words = reading.span(
                evidence.segment().run().first(), evidence.segment().run().end());
        reading.article().links().stream()
                .filter(link -> link.span().overlaps(words))
                .findFirst()
                .ifPresent(link -> sheet.add(LINK_GIVEN, List.of(link.span()), "link"));
    }
}
