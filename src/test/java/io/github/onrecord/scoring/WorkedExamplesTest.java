package io.github.onrecord.scoring;

import static io.github.onrecord.scoring.ScoringFixture.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statement types whose scores the documentation prints. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesTest {
    private static final ScoringModel MODEL = ScoringFixture.model();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            own reporter at the scene | source.own-observation channel.on-scene statement.dated | 82 | none | 82 | strong
            charging papers filed Monday, link | source.named-document channel.court-filing record.public link.given statement.dated | 84 | none | 84 | strong
            minister, own ministry, confirmed | source.named-person-role statement.own-acts channel.press-conference statement.dated corroboration.independent | 77 | none | 77 | strong
            minister, own ministry, alone | source.named-person-role statement.own-acts channel.press-conference statement.dated | 67 | none | 67 | adequate
            minister about a rival country | source.named-person-role statement.about-others channel.press-conference statement.dated | 57 | none | 57 | adequate
            ministry in a statement on Friday | source.named-body statement.own-acts channel.statement statement.dated | 63 | none | 63 | adequate
            army on Telegram, not verified | source.named-body statement.about-others channel.messaging-channel channel.own-account check.could-not | 53 | none | 53 | adequate
            named eyewitness told the outlet | source.named-person-role source.participant channel.interview statement.dated | 73 | none | 73 | adequate
            outlet reported, linked | source.named-outlet channel.other-media link.given | 52 | none | 52 | adequate
            outlet citing unnamed sources | source.named-outlet channel.other-media link.given relay.anonymous | 46 | K9b_pickup_of_anonymous | 45 | weak
            two officials at the talks | source.unnamed-official source.specific source.participant source.several source.heard-separately channel.interview reason.specific corroboration.record statement.dated | 68 | none | 68 | adequate
            official, not authorised to speak | source.unnamed-official source.specific channel.interview reason.formula | 38 | none | 38 | weak
            officials of a country said | source.unnamed-official source.specific channel.unstated reason.absent | 25 | none | 25 | weak
            a person familiar said | source.unnamed-insider source.specific source.familiar channel.unstated reason.absent | 17 | none | 17 | unsupported
            sources said | source.unnamed-insider source.bare channel.unstated reason.absent |  6 | none |  6 | unsupported
            residents heard blasts | source.public-crowd source.specific source.participant channel.interview | 49 | K6_crowd | 40 | weak
            users claimed | source.public-crowd source.bare channel.social-post |  8 | none |  8 | unsupported
            clip, no check stated | source.artefact channel.footage channel.platform-named | 31 | none | 31 | weak
            clip, could not be verified | source.artefact channel.footage channel.platform-named check.could-not | 34 | none | 34 | weak
            clip verified, second clip | source.artefact source.authenticated channel.footage channel.platform-named check.method corroboration.independent | 79 | none | 79 | strong
            leaked memo seen, dated | source.named-document channel.leaked-document document.seen check.seen statement.dated | 75 | none | 75 | strong
            experts believe | source.unnamed-expert-group channel.unstated |  6 | none |  6 | unsupported
            reportedly | source.hearsay-unsourced channel.unstated |  4 | none |  4 | unsupported
            media reports suggest | source.hearsay-unsourced channel.other-media cue.reports |  7 | none |  7 | unsupported
            no source | source.none channel.unstated |  0 | none |  0 | unsupported
            """)
    void a_statement_type_has_the_score_that_is_printed_for_it(
            String type, String facts, int points, String decidingCap, int value, String band) {
        Score score = MODEL.weigh(claim(facts));

        assertEquals(points, score.points());
        assertEquals(decidingCap, score.decidingCap().map(Cap::id).orElse("none"));
        assertEquals(value, score.value());
        assertEquals(band, score.band().id());
    }
}
