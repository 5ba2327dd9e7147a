package io.github.onrecord.scoring;

import static io.github.onrecord.scoring.ScoringFixture.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoringModelTest {
    private static final ScoringModel MODEL = ScoringFixture.model();

    @Test
    void a_contribution_carries_the_rule_the_words_and_the_standards_behind_it() {
        Score score = MODEL.weigh(claim(Map.of(
                "source.unnamed-official",
                new Fact("source.unnamed-official", List.of(new Span(40, 52)), "officials.said"),
                "source.specific",
                new Fact("source.specific", List.of(new Span(30, 39), new Span(40, 52)), "claims.specific"))));

        assertEquals(
                new Contribution(
                        "who",
                        "unnamed_official_specific",
                        "unnamed official, country or body given",
                        20,
                        "officials.said",
                        List.of(new Span(30, 39), new Span(40, 52)),
                        List.of("RT8", "GU1", "NY5")),
                score.contributions().get(0));
    }

    @Test
    void a_level_that_asks_for_nothing_is_its_own_rule_and_shows_0_points() {
        Score score = MODEL.weigh(claim("source.none channel.unstated"));

        assertThat(score.contributions())
                .contains(new Contribution(
                        "verification", "nil", "not verified", 0, "nil", List.of(), List.of("BB3", "VH1")));
    }

    @Test
    void a_cap_carries_the_rule_and_the_words_that_showed_it() {
        Score score = MODEL.weigh(claim(Map.of(
                "source.hearsay-unsourced",
                new Fact("source.hearsay-unsourced", List.of(new Span(7, 17)), "hearsay.adverb"))));

        assertEquals(
                List.of(new Cap(
                        "K2_hearsay",
                        "hearsay only",
                        20,
                        "hearsay.adverb",
                        List.of(new Span(7, 17)),
                        List.of("NP1", "AP8", "AP10", "WK1"))),
                score.caps());
    }

    @Test
    void transparency_adds_up_to_5_and_trims_the_last() {
        Score score =
                MODEL.weigh(claim("source.named-body link.given statement.dated reason.specific interest.stated"));

        assertThat(score.contributions())
                .filteredOn(part -> part.factor().equals("transparency"))
                .extracting(part -> part.level() + " " + part.points())
                .containsExactly("link 2", "date 1", "reason_specific 2", "interest 0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            source.named-person-role statement.own-acts source.relay channel.statement | identified_other | second_identified | a lawyer's own part is another's act
            source.named-person-role statement.own-acts channel.statement | own_remit | first_implied | own acts
            source.named-person-role statement.own-acts source.accuser channel.statement | own_remit | unclear_identified | a prosecutor saw nothing
            source.named-person-role statement.act-itself source.accuser | own_remit | first_stated | an order is the act
            source.named-outlet relay.chain | identified_other | third | an outlet that cites an outlet
            source.named-outlet | identified_other | second_identified | an outlet that cites nobody
            source.named-outlet statement.own-acts | own_remit | first_implied | an outlet about itself
            source.unnamed-insider source.specific source.participant | unnamed_position_to_know | first_stated | was there
            source.unnamed-insider source.specific source.familiar | unnamed_role_only | unknown | familiarity shows no access
            source.public-crowd source.bare source.participant | unnamed_position_to_know | first_stated | a crowd that saw it
            """)
    void authority_and_nearness_are_two_questions(String facts, String accountability, String proximity, String why) {
        Score score = MODEL.weigh(claim(facts));

        assertEquals(accountability, level(score, "accountability"), why);
        assertEquals(proximity, level(score, "proximity"), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            source.named-document document.seen channel.court-filing | seen_document
            source.named-document document.seen channel.court-filing record.public | own_or_public_record
            source.named-document channel.document | class_only
            source.named-person-role document.seen channel.leaked-document | seen_document
            source.named-person-role document.seen channel.statement | interview_conference_statement
            source.named-person-role channel.social-post | named_account
            source.unnamed-official channel.social-post | class_only
            source.named-person-role channel.other-media | class_only
            source.named-person-role channel.other-media relay.outlet | named_outlet_or_wire
            source.named-person-role channel.occasion-only | occasion_only
            source.hearsay-unsourced channel.statement | unstated
            """)
    void a_channel_is_worth_what_a_reader_can_trace(String facts, String channel) {
        assertEquals(channel, level(MODEL.weigh(claim(facts)), "channel"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            source.named-person-role statement.quoted channel.unstated | K8_relay_unstated_quote
            source.named-person-role channel.occasion-only channel.social-post | none
            source.named-document channel.unstated | none
            source.named-outlet | K9_pickup
            source.named-outlet check.seen | none
            source.named-outlet relay.anonymous | K9b_pickup_of_anonymous
            source.unnamed-official source.specific relay.outlet reason.absent | K5a_anon_no_reason
            source.named-body channel.own-account channel.social-post statement.own-acts | none
            source.named-body channel.own-account channel.social-post statement.about-others | K10_own_channel
            source.named-body channel.own-account channel.social-post statement.about-others check.could-not | K10_own_channel
            source.named-body channel.own-account channel.social-post statement.about-others check.method | none
            source.unnamed-insider source.bare reason.specific | K4_bare_anonymous
            source.artefact check.seen | none
            source.artefact source.authenticated check.method | none
            """)
    void a_cap_holds_only_where_its_ground_is_shown(String facts, String cap) {
        assertThat(MODEL.weigh(claim(facts)).caps())
                .extracting(Cap::id)
                .containsExactlyElementsOf(cap.equals("none") ? List.of() : List.of(cap));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            source.own-observation channel.on-scene | pA3
            source.named-document record.public corroboration.record | pA2
            source.named-document document.seen | pB3
            source.named-document channel.document | pC3
            source.named-person-role statement.own-acts channel.statement | pB3
            source.named-person-role statement.own-acts channel.statement corroboration.record | pB2
            source.named-person-role statement.own-acts channel.unstated | pC3
            source.named-person-role statement.own-acts channel.statement source.accuser | pC3
            source.named-body statement.own-acts channel.statement corroboration.independent | pB1
            source.named-outlet relay.anonymous | pC4
            source.artefact source.authenticated check.method | pD1
            source.unnamed-official source.heard-separately corroboration.record | pD4
            source.unnamed-insider source.bare | pF6
            source.unnamed-expert-group source.anchored | pD4
            source.public-crowd source.specific | pD4
            """)
    void a_page_code_tells_standing_and_support_apart(String facts, String code) {
        assertEquals(code, MODEL.weigh(claim(facts)).pageCode());
    }

    private static String level(Score score, String factor) {
        return score.contributions().stream()
                .filter(part -> part.factor().equals(factor))
                .map(Contribution::level)
                .findFirst()
                .orElseThrow();
    }
}
