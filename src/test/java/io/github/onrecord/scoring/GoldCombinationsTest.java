package io.github.onrecord.scoring;

import static io.github.onrecord.scoring.ScoringFixture.claim;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every combination of levels that annotators gave to a claim, with the facts that stand for it. Points are in the order
 * who, accountability, proximity, channel, verification, corroboration, transparency, hedging.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldCombinationsTest {
    private static final ScoringModel MODEL = ScoringFixture.model();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            source.none channel.unstated | 0 0 0 0 0 0 0 0 | K1_none | 0 | unsupported | pF6
            source.hearsay-unsourced channel.unstated | 4 0 0 0 0 0 0 0 | K2_hearsay | 4 | unsupported | pF6
            source.hearsay-unsourced channel.other-media cue.reports | 4 0 0 3 0 0 0 0 | K2_hearsay | 7 | unsupported | pF6
            source.unnamed-expert-group channel.unstated content.speculation hedge.stacked | 6 0 0 0 0 0 0 -10 | K3_vague_group K11_unnamed_opinion | 0 | unsupported | pF6
            source.artefact channel.footage corroboration.unshown | 12 0 14 3 0 3 0 0 | K7_artefact_unverified | 32 | weak | pD4
            source.artefact channel.footage channel.messaging-channel channel.platform-named corroboration.unshown | 12 0 14 5 0 3 0 0 | K7_artefact_unverified | 34 | weak | pD4
            source.named-journalist statement.about-others channel.messaging-channel channel.own-account | 26 6 8 10 0 0 0 0 | K10_own_channel | 50 | adequate | pC3
            source.named-journalist statement.about-others channel.messaging-channel channel.own-account corroboration.unshown | 26 6 8 10 0 3 0 0 | K10_own_channel | 53 | adequate | pC3
            source.named-person-role statement.own-acts channel.occasion-only | 30 10 14 6 0 0 0 0 | K8_relay_unstated_paraphrase | 48 | weak | pC3
            source.named-person-role statement.own-acts statement.quoted channel.occasion-only | 30 10 14 6 0 0 0 0 | K8_relay_unstated_quote | 55 | adequate | pC3
            """)
    void a_combination_in_the_seed_has_its_score_band_and_page_code(
            String facts, String points, String caps, int value, String band, String pageCode) {
        Score score = MODEL.weigh(claim(facts));

        assertEquals(points, points(score));
        assertEquals(caps, caps(score));
        assertEquals(value, score.value());
        assertEquals(band, score.band().id());
        assertEquals(pageCode, score.pageCode());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            source.own-observation channel.on-scene | 30 10 20 15 6 0 0 0 | none | 81
            source.named-document channel.court-filing record.public | 30 10 20 15 6 0 0 0 | none | 81
            source.named-document channel.court-filing record.public statement.dated | 30 10 20 15 6 0 1 0 | none | 82
            source.named-document channel.document record.paper statement.dated | 30 10 20 15 0 0 1 0 | none | 76
            source.named-document channel.document record.paper link.given | 30 10 20 15 0 0 2 0 | none | 77
            source.named-document channel.leaked-document document.seen statement.dated | 30 10 20 8 6 0 1 0 | none | 75
            source.named-person-role statement.act-itself channel.court-filing record.public statement.dated | 30 10 20 15 6 0 1 0 | none | 82
            source.named-person-role source.participant channel.interview | 30 10 20 12 0 0 0 0 | none | 72
            source.named-person-role source.participant channel.press-conference statement.dated | 30 10 20 12 0 0 1 0 | none | 73
            source.named-person-role statement.own-acts channel.press-conference | 30 10 14 12 0 0 0 0 | none | 66
            source.named-person-role statement.own-acts channel.court-filing statement.dated | 30 10 14 12 0 0 1 0 | none | 67
            source.named-person-role statement.own-acts source.accuser channel.court-filing statement.dated | 30 10 8 12 0 0 1 0 | none | 61
            source.named-person-role statement.own-acts channel.social-post channel.own-account | 30 10 14 10 0 0 0 0 | none | 64
            source.named-person-role statement.own-acts channel.unstated | 30 10 14 0 0 0 0 0 | K8_relay_unstated_paraphrase | 48
            source.named-person-role statement.own-acts channel.interview channel.wire relay.outlet | 30 10 10 12 0 0 0 0 | K9_pickup | 60
            source.named-person-role source.relay statement.about-others channel.other-media relay.outlet | 30 6 10 12 0 0 0 0 | K9_pickup | 58
            source.named-person-role source.relay statement.about-others channel.statement | 30 6 10 12 0 0 0 0 | none | 58
            source.named-person-role statement.about-others channel.press-conference statement.dated | 30 6 8 12 0 0 1 0 | none | 57
            source.named-person-role source.outsider channel.interview channel.other-media relay.outlet | 30 6 8 12 0 0 0 0 | K9_pickup | 56
            source.named-person-role statement.about-others statement.quoted channel.unstated | 30 6 8 0 0 0 0 0 | K8_relay_unstated_quote | 44
            source.named-person statement.own-acts channel.unstated | 22 10 14 0 0 0 0 0 | K8_relay_unstated_paraphrase | 46
            source.named-body statement.own-acts channel.statement | 26 10 14 12 0 0 0 0 | none | 62
            source.named-body statement.own-acts channel.statement statement.dated | 26 10 14 12 0 0 1 0 | none | 63
            source.named-body statement.own-acts channel.social-post channel.own-account | 26 10 14 10 0 0 0 0 | none | 60
            source.named-body statement.own-acts channel.social-post channel.own-account statement.dated | 26 10 14 10 0 0 1 0 | none | 61
            source.named-body statement.about-others channel.statement statement.dated | 26 6 8 12 0 0 1 0 | none | 53
            source.named-outlet channel.other-media relay.anonymous relay.chain | 22 6 4 12 0 0 0 0 | K9b_pickup_of_anonymous | 44
            source.unnamed-official source.specific source.participant source.several source.heard-separately reason.specific channel.interview corroboration.record | 20 7 20 12 0 6 2 0 | K5c_two_anon | 67
            source.unnamed-official source.specific source.participant reason.specific channel.interview | 20 7 20 12 0 0 2 0 | K5b_anon_reason | 60
            source.unnamed-official source.specific reason.formula channel.interview | 20 5 0 12 0 0 1 0 | K5a_anon_no_reason | 38
            source.unnamed-official source.specific reason.absent channel.unstated content.opinion | 20 5 0 0 0 0 0 0 | K11_unnamed_opinion K5a_anon_no_reason | 24
            source.unnamed-official source.bare reason.formula channel.interview | 10 5 0 12 0 0 1 0 | K5a_anon_no_reason | 28
            source.unnamed-official source.bare reason.absent channel.unstated | 10 5 0 0 0 0 0 0 | K5a_anon_no_reason | 15
            source.unnamed-official source.bare reason.absent channel.unstated content.speculation hedge.stacked | 10 5 0 0 0 0 0 -10 | K11_unnamed_opinion K5a_anon_no_reason | 5
            source.unnamed-insider source.specific source.participant reason.specific source.several channel.interview corroboration.unshown | 12 7 20 12 0 3 2 0 | K5b_anon_reason | 56
            source.unnamed-insider source.specific source.position-to-know reason.specific channel.interview | 12 7 14 12 0 0 2 0 | K5b_anon_reason | 47
            source.unnamed-insider source.specific source.position-to-know reason.absent channel.unstated | 12 7 14 0 0 0 0 0 | K5a_anon_no_reason | 33
            source.unnamed-insider source.specific source.familiar reason.absent channel.unstated | 12 5 0 0 0 0 0 0 | K5a_anon_no_reason | 17
            source.unnamed-insider source.specific reason.absent channel.unstated content.attack | 12 5 0 0 0 0 0 0 | K11_unnamed_opinion K5a_anon_no_reason | 17
            source.unnamed-insider source.bare reason.absent channel.unstated | 6 0 0 0 0 0 0 0 | K4_bare_anonymous | 6
            source.unnamed-insider source.bare reason.absent channel.unstated content.speculation hedge.one | 6 0 0 0 0 0 0 -5 | K11_unnamed_opinion K4_bare_anonymous | 1
            source.artefact source.authenticated channel.footage channel.social-post channel.platform-named check.method | 24 10 20 5 10 0 0 0 | none | 69
            source.artefact channel.footage channel.messaging-channel channel.platform-named check.could-not | 12 0 14 5 3 0 0 0 | K7b_artefact_disclosed_unverified | 34
            source.artefact channel.footage check.could-not | 12 0 14 3 3 0 0 0 | K7b_artefact_disclosed_unverified | 32
            source.unnamed-expert-group channel.unstated | 6 0 0 0 0 0 0 0 | K3_vague_group | 6
            source.unnamed-expert-group source.anchored channel.unstated | 6 0 0 0 0 0 0 0 | none | 6
            source.unnamed-expert-group channel.unstated content.opinion | 6 0 0 0 0 0 0 0 | K3_vague_group K11_unnamed_opinion | 6
            source.unnamed-expert-group channel.unstated content.speculation hedge.one | 6 0 0 0 0 0 0 -5 | K3_vague_group K11_unnamed_opinion | 1
            source.public-crowd source.specific source.participant channel.interview | 10 7 20 12 0 0 0 0 | K6_crowd | 40
            source.public-crowd source.specific channel.unstated | 10 0 0 0 0 0 0 0 | K6_crowd | 10
            source.public-crowd source.bare channel.social-post | 5 0 0 3 0 0 0 0 | K6_crowd | 8
            source.hearsay-unsourced channel.other-media cue.reports hedge.one | 4 0 0 3 0 0 0 -5 | K2_hearsay | 2
            """)
    void a_combination_in_the_development_set_has_its_score(String facts, String points, String caps, int value) {
        Score score = MODEL.weigh(claim(facts));

        assertEquals(points, points(score));
        assertEquals(caps, caps(score));
        assertEquals(value, score.value());
    }

    private static String points(Score score) {
        Map<String, Integer> sums = score.contributions().stream()
                .collect(groupingBy(Contribution::factor, LinkedHashMap::new, summingInt(Contribution::points)));
        return sums.values().stream().map(String::valueOf).collect(joining(" "));
    }

    private static String caps(Score score) {
        return score.caps().isEmpty()
                ? "none"
                : score.caps().stream().map(Cap::id).collect(joining(" "));
    }
}
