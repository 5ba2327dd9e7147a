package io.github.onrecord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.onrecord.article.Article;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.report.JsonWriter;
import io.github.onrecord.report.ReportContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real audits keep the contract; what breaks it is tested where the schema's writer lives. */
class JsonContractTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ReportContext NOTHING_BESIDES = new ReportContext(List.of(), List.of(), Optional.empty());

    static List<Article> seeds() {
        return Seeds.articles();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    void the_audit_of_a_seed_keeps_the_schema(Article article) throws IOException {
        assertThat(faults(json(article))).isEmpty();
    }

    @Test
    void an_article_without_a_claim_keeps_the_schema() throws IOException {
        assertThat(faults(json(Article.ofText("# Quay stays shut")))).isEmpty();
    }

    @Test
    void an_audit_for_a_house_keeps_the_schema() throws IOException, BrokenRules {
        RulePack pack = Audited.auditor().pack();
        Audit audit = Auditor.with(pack.as(pack.houses().get(0)))
                .audit(Seeds.articles().get(0));

        assertThat(faults(json(audit))).isEmpty();
        assertEquals("ap-like", json(audit).at("/tool/rules/house/id").asText());
    }

    @Test
    void offsets_lead_back_to_the_words() throws IOException {
        for (Article article : seeds()) {
            JsonNode audit = json(article);
            String text = audit.at("/article/text").asText();

            for (JsonNode claim : audit.get("claims")) {
                assertEquals(
                        claim.get("text").asText(),
                        text.substring(
                                claim.get("start").asInt(), claim.get("end").asInt()));
            }
        }
    }

    private static JsonNode json(Article article) throws IOException {
        return json(Audited.audited(article).audit());
    }

    private static JsonNode json(Audit audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter(JsonWriter.Layout.LINES).write(List.of(audit), NOTHING_BESIDES, out);
        return MAPPER.readTree(out.toByteArray());
    }

    private static List<String> faults(JsonNode audit) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaJson());
        return schema.validate(audit).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    private static JsonNode schemaJson() throws IOException {
        String resource = "/schema/onrecord-audit-1.schema.json";
        try (InputStream in = Objects.requireNonNull(JsonContractTest.class.getResourceAsStream(resource))) {
            return MAPPER.readTree(in);
        }
    }
}
