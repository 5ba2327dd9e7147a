package io.github.onrecord.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsSchemaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{house: ap-like, severities: {F02: serious, H1: 'off'}, rules: desk, lexicons: [a, b], gate: 40,"
                        + " formats: [text, xlsx]}",
                "{gate: serious, formats: json}"
            })
    void what_can_be_used_keeps_the_schema(String settings) throws IOException {
        assertThat(schema().validate(yaml(settings))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{hose: ap-like}",
                "{house: [ap-like]}",
                "{severities: {F02: grave}}",
                "{rules: []}",
                "{gate: strong}",
                "{gate: 101}",
                "{formats: pdf}"
            })
    void what_cannot_be_used_breaks_it(String settings) throws IOException {
        assertThat(schema().validate(yaml(settings))).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("rules/schema/onrecord.schema.json")));
    }

    private static JsonNode yaml(String content) throws IOException {
        return new YAMLMapper().readTree(content);
    }
}
