package io.github.onrecord.report;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Attribution.Quoting;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.Hedge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a claim rests on, in words for people.
 *
 * @param claim the claim
 * @param source the source whose words it is, if one is shown
 * @param attributions those that it rests on, outermost first
 * @param text the text of the article
 */
public record ClaimInWords(Claim claim, Optional<Source> source, List<Attribution> attributions, String text) {
    private static final String BESIDE = " / ";

    /** Copies the list. */
    public ClaimInWords {
        attributions = List.copyOf(attributions);
    }

    /** The claim's own words. */
    public String words() {
        return claim.spans().in(text);
    }

    /** The mentions as printed, outermost first; empty where none is shown. */
    public String who() {
        return attributions.stream()
                .flatMap(attribution -> attribution.source().stream())
                .map(mention -> mention.span().in(text))
                .distinct()
                .collect(Collectors.joining(BESIDE));
    }

    /** The source by its fullest name, its type, and its role. */
    public String identity() {
        List<String> parts = new ArrayList<>();
        source.ifPresent(known -> parts.add(known.name()));
        parts.add(claim.sourceType().words());
        source.flatMap(Source::role).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    /** The words that credit; empty where there are none. */
    public String cues() {
        return attributions.stream()
                .flatMap(attribution -> attribution.cue().stream())
                .map(this::in)
                .distinct()
                .collect(Collectors.joining(BESIDE));
    }

    /** "direct", "partly" or "no". */
    public String quoted() {
        List<Quoting> ways = attributions.stream().map(Attribution::quotation).toList();
        if (ways.contains(Quoting.DIRECT)) {
            return "direct";
        }
        return ways.contains(Quoting.MIXED) ? "partly" : "no";
    }

    /** The channels, then how near the source is shown to be. */
    public String how() {
        String channels = claim.channels().stream().map(Channel::words).collect(Collectors.joining(", "));
        String proximity = claim.proximity().words();
        return channels.isEmpty() || channels.equals(proximity) ? proximity : channels + "; " + proximity;
    }

    /** The words that lower certainty, each with whose caution it is; empty where there are none. */
    public String hedges() {
        return claim.hedges().stream()
                .map(hedge -> in(hedge.span())
                        + (hedge.owner() == Hedge.Owner.SOURCE ? " (the source’s)" : " (the outlet’s)"))
                .collect(Collectors.joining(", "));
    }

    private String in(Span span) {
        return span.in(text);
    }
}
