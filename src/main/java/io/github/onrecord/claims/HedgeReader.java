package io.github.onrecord.claims;

import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the hedges of a claim and whose they are. */
final class HedgeReader {
    private final Reading reading;
    private final Matches matches;

    HedgeReader(Reading reading, Matches matches) {
        this.reading = reading;
        this.matches = matches;
    }

    List<Hedge> read(Evidence evidence) {
        List<Hedge> out = new ArrayList<>();
        for (Attributed.Found found : evidence.attributions()) {
            Optional<String> kind = found.match().rule().attribute("hedge");
            if (kind.isPresent() && evidence.segment().holds(found.cue().first())) {
                Match.Run words = found.match().capture("hedge").orElse(found.cue());
                add(out, kind.get(), Hedge.Owner.OUTLET, words);
            }
        }
        for (Match match : matches.finding("hedge", evidence.segment().sentence())) {
            if (evidence.segment().holds(match.first())) {
                Match.Run words = match.capture("hedge").orElseGet(match::run);
                add(out, match.rule().attribute("kind").orElse("modal"), owner(evidence, match), words);
            }
        }
        out.sort(Comparator.comparing(Hedge::span));
        return List.copyOf(out);
    }

    private void add(List<Hedge> out, String kind, Hedge.Owner owner, Match.Run words) {
        Hedge hedge = new Hedge(
                Hedge.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), owner, reading.span(words.first(), words.end()));
        if (out.stream().noneMatch(known -> known.span().overlaps(hedge.span()))) {
            out.add(hedge);
        }
    }

    private Hedge.Owner owner(Evidence evidence, Match match) {
        boolean named = evidence.type().isNamed();
        boolean inContent = evidence.primary()
                .filter(found -> found.contentHolds(match.first()))
                .isPresent();
        return named && inContent || reading.isQuoted(match.first()) ? Hedge.Owner.SOURCE : Hedge.Owner.OUTLET;
    }
}
