package io.github.onrecord.findings;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.FactName;
import io.github.onrecord.findings.RightOfReply.Party;
import io.github.onrecord.findings.RightOfReply.Reply;
import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the allegations of a page beside the answers to them. Parties are told apart by the last word of their names. */
final class Accusations {
    private final Reading reading;
    private final Map<String, Source> sources;
    private final List<Claim> claims;

    Accusations(Reading reading, List<Source> sources, List<Claim> claims) {
        this.reading = reading;
        this.sources = sources.stream().collect(Collectors.toMap(Source::id, source -> source, (a, b) -> a));
        this.claims = claims;
    }

    RightOfReply reply() {
        Map<String, List<Claim>> allegations = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.holds(FactName.GOOD_REPLY.id())) {
                continue;
            }
            accused(claim)
                    .ifPresent(name -> allegations
                            .computeIfAbsent(key(name), first -> new ArrayList<>())
                            .add(claim));
        }
        return new RightOfReply(allegations.entrySet().stream()
                .map(entry -> party(entry.getKey(), entry.getValue(), allegations))
                .toList());
    }

    private Optional<String> accused(Claim claim) {
        return Optional.ofNullable(claim.facts().get(FactName.CONTENT_ACCUSED.id())).map(Fact::evidence).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(span -> span.in(reading.article().text()))
                .map(this::named);
    }

    /** The name that a role stands before anywhere on the page: "the mayor" is Ana Ruiz where "Mayor Ana Ruiz" is met. */
    private String named(String party) {
        boolean role = Character.isLowerCase(party.charAt(0));
        return reading.names().stream()
                .filter(name -> role
                        && name.first() > 0
                        && reading.lower(name.first() - 1).equals(key(party)))
                .map(Name::words)
                .findFirst()
                .orElse(party);
    }

    private Party party(String key, List<Claim> allegations, Map<String, List<Claim>> all) {
        List<Claim> replies = claims.stream()
                .filter(claim -> claim.holds(FactName.GOOD_REPLY.id()))
                .filter(claim -> isBy(key, claim) || all.keySet().stream().noneMatch(other -> isBy(other, claim)))
                .toList();
        // "Did not reply" and "declined to comment" are notes, and not rated.
        boolean answered = replies.stream()
                .anyMatch(claim -> claim.isRated() && claim.source().isPresent());
        Reply best = replies.isEmpty() ? Reply.NONE : answered ? Reply.RESPONSE : Reply.ATTEMPT;
        return new Party(
                fullest(key, allegations),
                best,
                allegations.stream().map(Claim::id).toList(),
                replies.stream().map(Claim::id).toList());
    }

    /** Whether the party speaks in the claim or is named in it. */
    private boolean isBy(String key, Claim claim) {
        boolean speaks = claim.source()
                .map(sources::get)
                .filter(source -> key(source.name()).equals(key))
                .isPresent();
        Span hull = claim.spans().hull();
        int end = reading.tokenFrom(hull.end());
        boolean named = false;
        for (int i = reading.tokenFrom(hull.start()); i < end; i++) {
            named |= reading.lower(i).equals(key);
        }
        return speaks || named;
    }

    private String fullest(String key, List<Claim> allegations) {
        return reading.names().stream()
                .map(Name::words)
                .filter(name -> key(name).equals(key))
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .or(() -> accused(allegations.get(0)))
                .orElse(key);
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
