package io.github.onrecord.findings;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.FactName;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.language.English;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A short article with claims set by hand. A fact is written as its name, or with the words that show it:
 * {@code "cue.loaded: claimed"}. The fact of the source's type is always there.
 */
final class Story {
    private final Article article;
    private final List<Source> sources = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<ScoredClaim> claims = new ArrayList<>();

    private Story(String text) {
        this.article = Article.ofText(text);
    }

    static Story of(String text) {
        return new Story(text);
    }

    /** The bundled rules as they lie in the folder. */
    static PackFiles pack() {
        try {
            return PackFiles.of(Path.of("rules"));
        } catch (BrokenRules e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of all published standards. */
    static Set<String> standards() {
        Set<String> ids = new TreeSet<>();
        pack().files().forEach((path, content) -> {
            if (path.startsWith("standards/")) {
                Entry.read(path, content, new ArrayList<>()).items().forEach(entry -> ids.add(entry.text("id")));
            }
        });
        return ids;
    }

    /** The checks of {@code rules/findings}, which must have no fault. */
    static Checks checks() {
        List<RuleFault> faults = new ArrayList<>();
        Checks checks = Checks.read(pack(), FactName.ids(), standards(), faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return checks;
    }

    Story claim(String words, SourceType type, String... facts) {
        return add(words, type, Modality.ASSERTED, Optional.empty(), bandOf(type), facts);
    }

    Story hedged(String words, SourceType type, String... facts) {
        return add(words, type, Modality.HEDGED, Optional.empty(), bandOf(type), facts);
    }

    Story note(String words, String... facts) {
        Optional<ClaimKind> note = Optional.of(ClaimKind.PROVENANCE_NOTE);
        return add(words, SourceType.NONE, Modality.ASSERTED, note, Band.NOT_RATED, facts);
    }

    /** Credits the last claim to a source, named as printed, by a cue as printed. */
    Story by(String source, String cue) {
        String id = "s" + (sources.size() + 1);
        int last = claims.size() - 1;
        Claim claim = claims.get(last).claim();
        Attribution attribution = new Attribution(
                "a" + (attributions.size() + 1),
                Optional.of(new Attribution.Mention(span(source), Attribution.Kind.EXPLICIT, id)),
                Optional.of(span(cue)),
                "test",
                claim.spans(),
                Attribution.Quoting.INDIRECT,
                Optional.empty());
        attributions.add(attribution);
        sources.add(new Source(
                id,
                source,
                claim.sourceType(),
                Optional.empty(),
                Optional.empty(),
                claim.channels(),
                List.of(span(source))));
        claims.set(
                last,
                new ScoredClaim(
                        credited(claim, id, attribution.id()), claims.get(last).score()));
        return this;
    }

    List<Finding> findings() {
        return findings(checks());
    }

    List<Finding> findings(Checks checks) {
        return checks.findings(article, sources, attributions, claims);
    }

    Measures measures() {
        return checks().measures(English.read(article.text()), sources, attributions, claims);
    }

    List<String> codes() {
        return findings().stream().map(Finding::code).toList();
    }

    String words(Span span) {
        return span.in(article.text());
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the story does not hold: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static Band bandOf(SourceType type) {
        return switch (type) {
            case NONE, HEARSAY_UNSOURCED, UNNAMED_EXPERT_GROUP -> Band.UNSUPPORTED;
            case ARTEFACT, UNNAMED_INSIDER, UNNAMED_OFFICIAL, PUBLIC_CROWD -> Band.WEAK;
            case NAMED_JOURNALIST, NAMED_OUTLET, NAMED_PERSON, NAMED_PERSON_ROLE, NAMED_BODY -> Band.ADEQUATE;
            case OWN_OBSERVATION, NAMED_DOCUMENT -> Band.STRONG;
        };
    }

    private Story add(
            String words, SourceType type, Modality modality, Optional<ClaimKind> note, Band band, String... written) {
        Map<String, Fact> facts = facts(written);
        String ofType = "source." + type.id().replace('_', '-');
        facts.putIfAbsent(ofType, new Fact(ofType, List.of(), "test"));
        Claim claim = new Claim(
                "c" + (claims.size() + 1),
                Spans.of(span(words)),
                note.orElse(ClaimKind.ATTRIBUTED),
                List.of(),
                note,
                Optional.empty(),
                type,
                channels(facts.keySet()),
                Proximity.UNKNOWN,
                modality,
                hedges(facts),
                Verification.NONE,
                facts,
                "");
        Optional<Score> score =
                note.isPresent() ? Optional.empty() : Optional.of(new Score(List.of(), List.of(), band, false, "pF6"));
        claims.add(new ScoredClaim(claim, score));
        return this;
    }

    private Map<String, Fact> facts(String... written) {
        Map<String, Fact> facts = new TreeMap<>();
        for (String one : written) {
            int colon = one.indexOf(": ");
            String name = colon < 0 ? one : one.substring(0, colon);
            List<Span> evidence = colon < 0
                    ? List.of()
                    : Arrays.stream(one.substring(colon + 2).split(" & ", -1))
                            .map(this::span)
                            .toList();
            facts.put(name, new Fact(name, evidence, "test"));
        }
        return facts;
    }

    private static Set<Channel> channels(Set<String> facts) {
        Set<Channel> channels = new TreeSet<>();
        for (Channel channel : Channel.values()) {
            if (facts.contains("channel." + channel.id().replace('_', '-'))) {
                channels.add(channel);
            }
        }
        return channels.isEmpty() ? Set.of(Channel.UNSTATED) : channels;
    }

    private static List<Hedge> hedges(Map<String, Fact> facts) {
        List<Hedge> hedges = new ArrayList<>();
        facts.forEach((name, fact) -> {
            if (name.startsWith("hedge.")) {
                fact.evidence().forEach(span -> hedges.add(new Hedge(Hedge.Kind.MODAL, Hedge.Owner.OUTLET, span)));
            }
        });
        return hedges;
    }

    private static Claim credited(Claim claim, String source, String attribution) {
        return new Claim(
                claim.id(),
                claim.spans(),
                claim.kind(),
                List.of(attribution),
                claim.notRatedBecause(),
                Optional.of(source),
                claim.sourceType(),
                claim.channels(),
                claim.proximity(),
                claim.modality(),
                claim.hedges(),
                claim.verification(),
                claim.facts(),
                claim.fingerprint());
    }

    static SourceType type(String id) {
        return SourceType.valueOf(id.toUpperCase(Locale.ROOT));
    }
}
