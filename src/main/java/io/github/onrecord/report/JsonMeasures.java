package io.github.onrecord.report;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.scoring.Band;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The measures of an article; shares are 0 to 1. */
final class JsonMeasures {
    private final Measures measures;
    private final JsonFields json;

    JsonMeasures(Measures measures, JsonFields json) {
        this.measures = measures;
        this.json = json;
    }

    void write() throws IOException {
        json.startObject("measures");
        json.count("rated_claims", measures.ratedClaims());
        json.count("not_rated_claims", measures.notRatedClaims());
        json.count("words", measures.words());
        counts("bands", measures.bands(), Band::id);
        counts("band_words", measures.bandWords(), Band::id);
        counts("source_types", measures.sourceTypes(), SourceType::id);
        counts("channels", measures.channels(), Channel::id);
        shares();
        json.count("verification_statements", measures.verificationStatements());
        json.count("could_not_verify_statements", measures.couldNotVerifyStatements());
        json.count("artefact_claims_unchecked", measures.artefactClaimsUnchecked());
        json.count("relay_gaps", measures.relayGaps());
        json.share("largest_origin_share", measures.largestOriginShare());
        json.count("independent_origins", measures.independentOrigins());
        json.count("words_before_first_source", wordsBeforeFirstSource());
        new JsonWholePage(measures.page(), json).write();
        json.endObject();
    }

    private void shares() throws IOException {
        json.share("named_source_share", measures.namedSourceShare());
        json.share("anonymity_ratio", measures.anonymityRatio());
        json.share("hearsay_share", measures.hearsayShare());
        json.share("no_source_share", measures.noSourceShare());
        json.share("corroboration_rate", measures.corroborationRate());
        json.share("hedges_per_100_words", measures.hedgesPer100Words());
        json.share("hedges_owned_by_source", measures.hedgesOwnedBySource());
    }

    private <K> void counts(String name, Map<K, Integer> counts, Function<K, String> id) throws IOException {
        json.startObject(name);
        for (Map.Entry<K, Integer> entry : counts.entrySet()) {
            json.count(id.apply(entry.getKey()), entry.getValue());
        }
        json.endObject();
    }

    private Optional<Integer> wordsBeforeFirstSource() {
        return measures.wordsBeforeFirstSource().stream().boxed().findFirst();
    }
}
