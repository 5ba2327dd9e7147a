package io.github.onrecord.findings;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.scoring.Band;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Counts and shares over one article. Shares are 0 to 1; a share of nothing is 0.
 *
 * @param words words in blocks that make claims
 * @param ratedClaims claims that are rated
 * @param notRatedClaims claims that are not
 * @param bands rated claims by band, all four bands present
 * @param bandWords words of rated claims by band, all four bands present
 * @param sourceTypes rated claims by source type
 * @param channels rated claims by channel; a claim with two channels counts for both
 * @param namedSourceShare named types / rated claims
 * @param anonymityRatio unnamed types / rated claims with any source or hearsay marker
 * @param hearsayShare hearsay / rated claims
 * @param noSourceShare no source / rated claims
 * @param corroborationRate claims with a second source or record / rated claims
 * @param hedgesPer100Words hedges without approximators, in 100 words
 * @param hedgesOwnedBySource share of those hedges that are a source's own
 * @param verificationStatements statements that something was checked
 * @param couldNotVerifyStatements statements that something could not be checked
 * @param artefactClaimsUnchecked claims resting on footage about whose checking the page is silent
 * @param relayGaps quotations without channel or relay
 * @param largestOriginShare claims of the largest origin / claims with an identified source or artefact
 * @param independentOrigins how many origins
 * @param wordsBeforeFirstSource words before the first identified source; empty where there is none
 * @param page what only the whole page shows
 */
public record Measures(
        int words,
        int ratedClaims,
        int notRatedClaims,
        Map<Band, Integer> bands,
        Map<Band, Integer> bandWords,
        Map<SourceType, Integer> sourceTypes,
        Map<Channel, Integer> channels,
        double namedSourceShare,
        double anonymityRatio,
        double hearsayShare,
        double noSourceShare,
        double corroborationRate,
        double hedgesPer100Words,
        double hedgesOwnedBySource,
        int verificationStatements,
        int couldNotVerifyStatements,
        int artefactClaimsUnchecked,
        int relayGaps,
        double largestOriginShare,
        int independentOrigins,
        OptionalInt wordsBeforeFirstSource,
        WholePage page) {
    /** Copies the maps. */
    public Measures {
        bands = Collections.unmodifiableMap(new TreeMap<>(bands));
        bandWords = Collections.unmodifiableMap(new TreeMap<>(bandWords));
        sourceTypes = Collections.unmodifiableMap(new TreeMap<>(sourceTypes));
        channels = Collections.unmodifiableMap(new TreeMap<>(channels));
    }
}
