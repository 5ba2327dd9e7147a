package io.github.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.scoring.Band;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final String FERRY = """
            # Ferry sinks

            The ferry sank – twice. Sources said so. It was reportedly old.

            Ada Renn, the captain, told the Herald it was sound. The Herald could not verify that.
            """;

    private static Story ferry() {
        return Story.of(FERRY)
                .claim("The ferry sank – twice.", SourceType.NONE)
                .claim("Sources said so.", SourceType.UNNAMED_INSIDER)
                .hedged("It was reportedly old.", SourceType.HEARSAY_UNSOURCED, "hedge.one: reportedly")
                .claim(
                        "Ada Renn, the captain, told the Herald it was sound.",
                        SourceType.NAMED_PERSON_ROLE,
                        "channel.interview",
                        "corroboration.record")
                .by("Ada Renn, the captain", "told")
                .note("The Herald could not verify that.", "good.could-not: could not verify");
    }

    @Test
    void claims_are_counted_by_band_and_by_words() {
        Measures measures = ferry().measures();

        assertEquals(4, measures.ratedClaims());
        assertEquals(1, measures.notRatedClaims());
        assertEquals(Map.of(Band.STRONG, 0, Band.ADEQUATE, 1, Band.WEAK, 1, Band.UNSUPPORTED, 2), measures.bands());
        assertEquals(
                Map.of(Band.STRONG, 0, Band.ADEQUATE, 10, Band.WEAK, 3, Band.UNSUPPORTED, 8), measures.bandWords());
    }

    @Test
    void words_of_headlines_and_dashes_do_not_count() {
        assertEquals(27, ferry().measures().words());
    }

    @Test
    void shares_are_of_rated_claims_and_anonymity_of_those_with_any_source() {
        Measures measures = ferry().measures();

        assertEquals(0.25, measures.namedSourceShare());
        assertEquals(1 / 3.0, measures.anonymityRatio());
        assertEquals(0.25, measures.hearsayShare());
        assertEquals(0.25, measures.noSourceShare());
        assertEquals(0.25, measures.corroborationRate());
    }

    @Test
    void types_and_channels_are_counted() {
        Measures measures = ferry().measures();

        assertEquals(1, measures.sourceTypes().get(SourceType.NAMED_PERSON_ROLE));
        assertEquals(Map.of(Channel.INTERVIEW, 1, Channel.UNSTATED, 3), measures.channels());
    }

    @Test
    void words_before_the_first_named_source_are_counted() {
        assertEquals(OptionalInt.of(11), ferry().measures().wordsBeforeFirstSource());
    }

    @Test
    void a_page_without_a_named_source_has_no_such_words() {
        Story story = Story.of("Sources said so.").claim("Sources said so.", SourceType.UNNAMED_INSIDER);

        assertEquals(OptionalInt.empty(), story.measures().wordsBeforeFirstSource());
    }

    @Test
    void hedges_are_counted_in_a_hundred_words_and_by_owner() {
        Measures measures = ferry().measures();

        assertEquals(100 / 27.0, measures.hedgesPer100Words());
        assertEquals(0.0, measures.hedgesOwnedBySource());
    }

    @Test
    void a_check_told_once_counts_once_for_all_claims_that_it_is_about() {
        Story story = Story.of("A clip shows a fire. It shows smoke. The Herald matched the roof.")
                .claim("A clip shows a fire.", SourceType.ARTEFACT, "check.method: The Herald matched the roof")
                .claim("It shows smoke.", SourceType.ARTEFACT, "check.method: The Herald matched the roof")
                .note("The Herald matched the roof.", "good.method: matched the roof");

        assertEquals(1, story.measures().verificationStatements());
        assertEquals(0, story.measures().couldNotVerifyStatements());
        assertEquals(0, story.measures().artefactClaimsUnchecked());
    }

    @Test
    void what_could_not_be_verified_counts_and_silence_counts_against_footage() {
        Story story = Story.of("A clip shows a fire. A clip shows rain. It could not be verified.")
                .claim("A clip shows a fire.", SourceType.ARTEFACT, "check.could-not: It could not be verified")
                .claim("A clip shows rain.", SourceType.ARTEFACT, "check.silent");

        assertEquals(1, story.measures().couldNotVerifyStatements());
        assertEquals(1, story.measures().artefactClaimsUnchecked());
    }

    @Test
    void a_quotation_without_channel_or_relay_is_a_gap() {
        Story story = Story.of("One said “no”. Two said “yes”. Three said “go”. Four agreed.")
                .claim("One said “no”.", SourceType.NAMED_PERSON, "statement.quoted")
                .claim("Two said “yes”.", SourceType.NAMED_PERSON, "statement.quoted", "channel.interview")
                .claim("Three said “go”.", SourceType.NAMED_PERSON, "statement.quoted", "channel.occasion-only")
                .claim("Four agreed.", SourceType.NAMED_PERSON, "statement.paraphrased");

        assertEquals(2, story.measures().relayGaps());
    }

    @Test
    void items_that_may_share_an_origin_are_one_origin() {
        Story story = Story.of("A clip shows a fire. Bo Tarn wrote of a fire. Ada Renn saw it. Sources agree.")
                .claim("A clip shows a fire.", SourceType.ARTEFACT, "origin.shared: Bo Tarn wrote of a fire")
                .claim("Bo Tarn wrote of a fire.", SourceType.NAMED_JOURNALIST, "origin.shared: A clip shows a fire")
                .by("Bo Tarn", "wrote")
                .claim("Ada Renn saw it.", SourceType.NAMED_PERSON)
                .by("Ada Renn", "saw")
                .claim("Sources agree.", SourceType.UNNAMED_INSIDER);

        assertEquals(2, story.measures().independentOrigins());
        assertEquals(2 / 3.0, story.measures().largestOriginShare());
    }

    @Test
    void a_page_without_claims_has_shares_of_zero() {
        Measures measures = Story.of("Good night.").measures();

        assertEquals(0.0, measures.namedSourceShare());
        assertEquals(0.0, measures.largestOriginShare());
        assertThat(measures.bands()).hasSize(4);
    }
}
