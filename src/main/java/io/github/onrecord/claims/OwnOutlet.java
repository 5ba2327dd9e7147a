package io.github.onrecord.claims;

import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which outlet publishes the article: what the file says, else the one that checks, sees and is told things here. Words
 * said to it are interviews; words said to another outlet came through a relay.
 */
final class OwnOutlet {
    private final Optional<String> name;

    private OwnOutlet(Optional<String> name) {
        this.name = name;
    }

    static OwnOutlet of(Reading reading, Matches matches, Attributed attributed) {
        Optional<String> declared = reading.article().metadata().outlet();
        if (declared.isPresent()) {
            return new OwnOutlet(declared.map(OwnOutlet::key));
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        List<Match> told = new ArrayList<>(matches.finding("own-outlet"));
        told.addAll(matches.finding("channel"));
        told.sort(Comparator.comparingInt(Match::first));
        for (Match match : told) {
            Optional<String> outlet = outletOf(reading, match);
            if (outlet.isPresent() && !isAgency(reading, match)) {
                int weight = match.rule().finds().equals("own-outlet") ? 10 : toldByUnnamed(attributed, match) ? 3 : 1;
                votes.merge(outlet.get(), weight, Integer::sum);
            }
        }
        Optional<String> best = Optional.empty();
        int most = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = Optional.of(vote.getKey());
            }
        }
        return new OwnOutlet(best);
    }

    /** The outlet that a match captures, by its last word: "the Ledger" and "the Meridian Ledger" are one. */
    static Optional<String> outletOf(Reading reading, Match match) {
        return match.capture("outlet")
                .flatMap(run -> reading.nameAt(run.end() - 1))
                .map(Name::words)
                .map(OwnOutlet::key);
    }

    private static String key(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
        return parts[parts.length - 1];
    }

    static boolean isAgency(Reading reading, Match match) {
        return match.capture("outlet")
                .filter(run -> {
                    for (int i = run.first(); i < run.end(); i++) {
                        if (reading.isIn(i, "agencies")
                                || reading.isIn(i, "agency-heads")
                                || reading.isIn(i, "known-outlets")) {
                            return true;
                        }
                    }
                    return run.first() > 0 && reading.isIn(run.first() - 1, "agency-words");
                })
                .isPresent();
    }

    private static boolean toldByUnnamed(Attributed attributed, Match match) {
        return attributed.found().stream()
                .filter(found -> found.sentence().index() == match.sentence().index())
                .flatMap(found -> found.attribution().source().stream())
                .anyMatch(
                        mention -> attributed.source(mention.resolved()).type().isUnnamedPeople());
    }

    /** Whether a source is the outlet itself, speaking of its own work. */
    boolean isOutlet(Source source) {
        return source.type() == SourceType.NAMED_OUTLET && is(key(source.name()));
    }

    boolean is(String outlet) {
        return name.filter(outlet::equals).isPresent();
    }
}
