package io.github.onrecord.findings;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.FactName;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts what one article shows. Fresh for each article. */
final class MeasureReader {
    private static final Set<Channel> NO_CHANNEL = Set.of(Channel.UNSTATED, Channel.OCCASION_ONLY);

    private final Article article;
    private final List<Source> sources;
    private final List<Attribution> attributions;
    private final List<Claim> all;
    private final List<ScoredClaim> scored;
    private final List<Claim> rated;

    MeasureReader(Article article, List<Source> sources, List<Attribution> attributions, List<ScoredClaim> claims) {
        this.article = article;
        this.sources = sources;
        this.attributions = attributions;
        this.all = claims.stream().map(ScoredClaim::claim).toList();
        this.scored = claims.stream().filter(claim -> claim.score().isPresent()).toList();
        this.rated = all.stream().filter(Claim::isRated).toList();
    }

    Measures measures(WholePage page) {
        int words = article.blocks().stream()
                .filter(block -> block.kind().makesClaims())
                .mapToInt(block -> words(block.span()))
                .sum();
        List<Hedge> hedges = hedges();
        long owned = hedges.stream()
                .filter(hedge -> hedge.owner() == Hedge.Owner.SOURCE)
                .count();
        int credited = count(claim -> claim.sourceType() != SourceType.NONE);
        int identified = page.origins().stream()
                .mapToInt(origin -> origin.claims().size())
                .sum();
        int largest = page.origins().stream()
                .mapToInt(origin -> origin.claims().size())
                .max()
                .orElse(0);
        return new Measures(
                words,
                rated.size(),
                all.size() - rated.size(),
                bands(claim -> 1),
                bands(claim ->
                        claim.spans().list().stream().mapToInt(this::words).sum()),
                types(),
                channels(),
                share(count(claim -> claim.sourceType().isNamed()), rated.size()),
                share(count(claim -> claim.sourceType().isUnnamedPeople()), credited),
                share(count(claim -> claim.sourceType() == SourceType.HEARSAY_UNSOURCED), rated.size()),
                share(count(claim -> claim.sourceType() == SourceType.NONE), rated.size()),
                share(count(MeasureReader::isCorroborated), rated.size()),
                share(hedges.size() * 100L, words),
                share(owned, hedges.size()),
                statements(FactName.CHECK_METHOD.id(), FactName.CHECK_SEEN.id(), FactName.GOOD_METHOD.id()),
                statements(FactName.CHECK_COULD_NOT.id(), FactName.GOOD_COULD_NOT.id()),
                count(claim -> claim.sourceType() == SourceType.ARTEFACT && claim.holds(FactName.CHECK_SILENT.id())),
                count(MeasureReader::isRelayGap),
                share(largest, identified),
                page.origins().size(),
                wordsBeforeFirstSource(),
                page);
    }

    private int count(Predicate<Claim> test) {
        return (int) rated.stream().filter(test).count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static boolean isCorroborated(Claim claim) {
        return claim.holds(FactName.CORROBORATION_INDEPENDENT.id()) || claim.holds(FactName.CORROBORATION_RECORD.id());
    }

    private static boolean isRelayGap(Claim claim) {
        return claim.holds(FactName.STATEMENT_QUOTED.id())
                && NO_CHANNEL.containsAll(claim.channels())
                && !claim.holds(FactName.RELAY_OUTLET.id());
    }

    private Map<Band, Integer> bands(Function<Claim, Integer> weight) {
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            if (band != Band.NOT_RATED) {
                bands.put(band, 0);
            }
        }
        for (ScoredClaim claim : scored) {
            bands.merge(claim.band(), weight.apply(claim.claim()), Integer::sum);
        }
        return bands;
    }

    private Map<SourceType, Integer> types() {
        Map<SourceType, Integer> types = new TreeMap<>();
        rated.forEach(claim -> types.merge(claim.sourceType(), 1, Integer::sum));
        return types;
    }

    private Map<Channel, Integer> channels() {
        Map<Channel, Integer> channels = new TreeMap<>();
        rated.forEach(claim -> claim.channels().forEach(channel -> channels.merge(channel, 1, Integer::sum)));
        return channels;
    }

    /** Each hedge once, also where two claims share it. */
    private List<Hedge> hedges() {
        Map<Span, Hedge> hedges = new TreeMap<>();
        all.stream()
                .flatMap(claim -> claim.hedges().stream())
                .filter(hedge -> hedge.kind() != Hedge.Kind.APPROXIMATOR)
                .forEach(hedge -> hedges.putIfAbsent(hedge.span(), hedge));
        return List.copyOf(hedges.values());
    }

    /**
     * How many places of the page say so. The facts of one statement stand on every claim that it is about, so their
     * words are counted and not the claims; where a fact shows no words, those of its claim are.
     */
    private int statements(String... facts) {
        List<Span> places = new ArrayList<>();
        for (Claim claim : all) {
            for (String name : facts) {
                Fact fact = claim.facts().get(name);
                if (fact != null) {
                    places.addAll(fact.evidence().isEmpty() ? claim.spans().list() : fact.evidence());
                }
            }
        }
        return Spans.joined(places).list().size();
    }

    /** To the first mention of a named source that is credited, or to what the outlet itself saw. */
    private OptionalInt wordsBeforeFirstSource() {
        Set<String> named = sources.stream()
                .filter(source -> source.type().isNamed())
                .map(Source::id)
                .collect(Collectors.toSet());
        IntStream credited = attributions.stream()
                .flatMap(attribution -> attribution.source().stream())
                .filter(mention -> named.contains(mention.resolved()))
                .mapToInt(mention -> mention.span().start());
        IntStream seen = rated.stream()
                .filter(claim -> claim.sourceType() == SourceType.OWN_OBSERVATION)
                .mapToInt(claim -> claim.spans().start());
        OptionalInt first = IntStream.concat(credited, seen).min();
        return first.isEmpty() ? first : OptionalInt.of(wordsBefore(first.getAsInt()));
    }

    private int wordsBefore(int offset) {
        int words = 0;
        for (Block block : article.blocks()) {
            Span span = block.span();
            if (block.kind().makesClaims() && span.start() < offset) {
                words += words(new Span(span.start(), Math.min(span.end(), offset)));
            }
        }
        return words;
    }

    /** Runs between spaces that hold a letter or digit; a dash on its own is no word. */
    private int words(Span span) {
        int words = 0;
        boolean counted = false;
        for (int unit : span.in(article.text()).codePoints().toArray()) {
            if (Character.isWhitespace(unit)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(unit)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
