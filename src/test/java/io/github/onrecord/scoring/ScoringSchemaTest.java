package io.github.onrecord.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.onrecord.claims.FactName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoringSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_default_model_keeps_the_schema() throws IOException {
        assertThat(faults(model())).isEmpty();
    }

    @Test
    void the_schema_completes_every_fact_and_no_other() throws IOException {
        assertEquals(FactName.ids(), JSON.convertValue(schema().at("/$defs/fact/enum"), Set.class));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                         | mood       | 1
            /bands/0                   | id         | "best"
            /factors/0/levels/0        | points     | "many"
            /factors/0/levels/0        | point      | 3
            /factors/0/levels/0/when   | all        | ["source.nmaed"]
            /factors/0/levels/0/when   | every      | ["source.named"]
            /caps/0                    | limit      | 101
            /page-code/letters/0       | id         | "G"
            """)
    void a_value_outside_the_contract_breaks_the_schema(String place, String field, String value) throws IOException {
        JsonNode model = model();
        ((ObjectNode) model.at(place)).set(field, JSON.readTree(value));

        assertThat(faults(model)).isNotEmpty();
    }

    private static JsonNode model() throws IOException {
        return new YAMLMapper().readTree(Path.of("rules/scoring.yaml").toFile());
    }

    private static JsonNode schema() throws IOException {
        return JSON.readTree(Path.of("rules/schema/scoring.schema.json").toFile());
    }

    private static List<String> faults(JsonNode model) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema());
        return schema.validate(model).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }
}
