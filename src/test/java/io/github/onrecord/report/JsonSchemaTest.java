package io.github.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.onrecord.article.Block;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.findings.HeadlineGap;
import io.github.onrecord.findings.RightOfReply;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.review.Answer;
import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.Known;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.Suppression;
import io.github.onrecord.review.Trace;
import io.github.onrecord.review.Verdict;
import io.github.onrecord.scoring.Band;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {
    private static final String SCHEMA = "/schema/onrecord-audit-1.schema.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Audit> audits() {
        return Stream.of(
                TextArticles.bridge(),
                TextArticles.unscored(),
                TextArticles.nothingRated(),
                TextArticles.longList(),
                TextArticles.hostile());
    }

    @ParameterizedTest
    @MethodSource("audits")
    void every_audit_keeps_the_schema(Audit audit) throws IOException {
        assertThat(faults(json(audit))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''             | schema
            ''             | measures
            /article       | outlet
            /claims/0      | page_code
            /claims/0      | caps
            /attributions/1 | source
            /measures      | words_before_first_source
            /measures      | right_of_reply
            /measures/headline_gap | headline
            """)
    void a_missing_field_breaks_the_schema(String place, String field) throws IOException {
        JsonNode audit = json(TextArticles.bridge());
        ((ObjectNode) audit.at(place)).remove(field);

        assertThat(faults(audit)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /claims/0        | band              | "good"
            /claims/0        | band              | null
            /claims/0        | score             | 101
            /claims/0        | not_rated_because | "framing"
            /claims/4        | band              | "weak"
            /claims/4        | not_rated_because | "asserted"
            /claims/0        | spans             | [[1, 2, 3]]
            /findings/0      | severity          | "error"
            /measures        | hearsay_share     | 2
            /confidence      | scored            | false
            """)
    void a_value_outside_the_contract_breaks_the_schema(String place, String field, String value) throws IOException {
        JsonNode audit = json(TextArticles.bridge());
        ((ObjectNode) audit.at(place)).set(field, MAPPER.readTree(value));

        assertThat(faults(audit)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "ap-like", "name": "AP-like"} | 0
            {"id": "ap-like"}                    | 1
            "ap-like"                            | 1
            """)
    void a_house_has_an_id_and_a_name(String house, int faults) throws IOException {
        JsonNode audit = json(TextArticles.bridge());
        ((ObjectNode) audit.at("/tool/rules")).set("house", MAPPER.readTree(house));

        assertThat(faults(audit)).hasSize(faults);
    }

    @Test
    void a_new_field_needs_no_new_schema() throws IOException {
        JsonNode audit = json(TextArticles.bridge());
        ((ObjectNode) audit.at("/claims/0")).put("mood", "grey");

        assertThat(faults(audit)).isEmpty();
    }

    static Stream<Arguments> definitions_and_their_ids() {
        return Stream.of(
                ids("blockKind", Block.Kind.values(), Block.Kind::id),
                ids("sourceType", SourceType.values(), SourceType::id),
                ids("channel", Channel.values(), Channel::id),
                ids("claimKind", ClaimKind.values(), ClaimKind::id),
                ids("band", Band.values(), Band::id),
                ids("proximity", Proximity.values(), Proximity::id),
                ids("modality", Modality.values(), Modality::id),
                ids("verification", Verification.values(), Verification::id),
                ids("hedgeKind", Hedge.Kind.values(), Hedge.Kind::id),
                ids("hedgeOwner", Hedge.Owner.values(), Hedge.Owner::id),
                ids("mentionKind", Attribution.Kind.values(), Attribution.Kind::id),
                ids("quotation", Attribution.Quoting.values(), Attribution.Quoting::id),
                ids("reply", RightOfReply.Reply.values(), RightOfReply.Reply::id),
                ids("topLine", HeadlineGap.Part.values(), HeadlineGap.Part::id),
                ids("gap", HeadlineGap.Gap.values(), HeadlineGap.Gap::id),
                ids("severity", Severity.values(), Severity::id));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions_and_their_ids")
    void the_schema_knows_every_id_and_no_other(String definition, List<String> ids) throws IOException {
        JsonNode known = schemaJson().at("/$defs/" + definition + "/enum");

        assertEquals(MAPPER.valueToTree(ids), known);
    }

    private static <E> Arguments ids(String definition, E[] values, Function<E, String> id) {
        return Arguments.of(definition, Stream.of(values).map(id).toList());
    }

    private static List<String> faults(JsonNode audit) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaJson());
        return schema.validate(audit).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    private static JsonNode schemaJson() throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonSchemaTest.class.getResourceAsStream(SCHEMA))) {
            return MAPPER.readTree(in);
        }
    }

    @Test
    void what_people_decided_keeps_the_schema() throws IOException {
        JsonNode decided = decided();

        assertThat(faults(decided)).isEmpty();
        assertThat(decided.at("/claims/0/verdicts/0/verdict").asText()).isEqualTo("fix");
        assertThat(decided.at("/claims/1/in_baseline").asBoolean()).isTrue();
        assertThat(decided.at("/review/ignored/0/because").asText()).isEqualTo("The wire names it at noon.");
        assertThat(decided.at("/review/unused/0/code").asText()).isEqualTo("F25");
        assertThat(decided.at("/review/gone/0/words").asText()).isEqualTo("The ferry sank.");
    }

    @ParameterizedTest
    @CsvSource({"/review, open", "/review/ignored/0, because", "/claims/0/verdicts/0, reviewer"})
    void a_missing_field_of_a_decision_breaks_the_schema(String place, String field) throws IOException {
        JsonNode decided = decided();
        ((ObjectNode) decided.at(place)).remove(field);

        assertThat(faults(decided)).isNotEmpty();
    }

    /** The bridge with a verdict, one whose claim is gone, a baseline, and two suppressions, one of them idle. */
    private static JsonNode decided() throws IOException {
        Audit audit = TextArticles.bridge();
        Trace first = Trace.of(audit, audit.claims().get(0).claim());
        Trace lost = new Trace("00112233aabbccdd", "", "", "The ferry sank.");
        Trace second = Trace.of(audit, audit.claims().get(1).claim());
        Decisions decisions = new Decisions(
                List.of(
                        new Verdict("", first, "", "Ana Ruiz", Answer.FIX, "Who says so?"),
                        new Verdict("", lost, "", "Ana Ruiz", Answer.ACCEPT, "")),
                List.of(
                        new Suppression("bridge.txt", audit.findings().get(0).code(), "", "The wire names it at noon."),
                        new Suppression("bridge.txt", "F25", "", "Never needed.")),
                List.of(new Known("", second, Optional.of(Band.UNSUPPORTED))));
        return json(audit, TextFixture.CONTEXT.with(List.of(Review.of(audit, decisions))));
    }

    private static JsonNode json(Audit audit) throws IOException {
        return json(audit, TextFixture.CONTEXT);
    }

    private static JsonNode json(Audit audit, ReportContext context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter(JsonWriter.Layout.LINES).write(List.of(audit), context, out);
        return MAPPER.readTree(out.toByteArray());
    }
}
