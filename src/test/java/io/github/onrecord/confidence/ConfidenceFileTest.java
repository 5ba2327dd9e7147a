package io.github.onrecord.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceFileTest {
    private static final Path SCHEMA = Path.of("rules/schema/confidence.schema.json");

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {id: a, from: {letters: 3}, scored: "no", note: x}   | rule a asks for 'letters', which is not counted.
            {id: a, from: {words: few}, scored: "no", note: x}   | rule a has 'words: few'. Write a whole number.
            {id: a, scored: "no", note: x}                       | rule a says neither 'from' nor 'below'.
            {id: a, from: {words: 3}, scored: maybe, note: x}    | rule a has 'scored: maybe'. Write "yes" or "no".
            {id: a, from: {words: 3}, scored: "no"}              | rule a has no 'note'.
            {id: a, from: {words: 3}, scored: "no", note: "{x}"} | rule a has the blank {x} in its note.
            {id: a, from: {words: 3}, unless: [b], scored: "no", note: x} | no rule before it has that id.
            {id: a, from: {words: 3}, not-asked: [no_source], scored: "no", note: x} | rule a has 'no_source' under 'not-asked'.
            {id: A b, from: {words: 3}, scored: "no", note: x}   | needs an id of its own
            {id: a, when: 3, from: {words: 3}, scored: "no", note: x} | rule a has the key 'when', which means nothing
            """)
    void a_faulty_rule_is_named_with_its_mend(String rule, String message) {
        List<RuleFault> faults = faults("rules:\n  - " + rule + "\n");

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void the_bundled_file_keeps_the_schema() throws IOException {
        assertThat(broken(PackFiles.bundled().files().getOrDefault("confidence.yaml", "")))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() throws IOException {
        assertThat(broken("rules: [{id: a, from: {letters: 3}, scored: maybe, note: x}]"))
                .hasSize(2);
    }

    private static List<RuleFault> faults(String yaml) {
        List<RuleFault> faults = new ArrayList<>();
        ConfidenceRules.read(new PackFiles(new TreeMap<>(Map.of("confidence.yaml", yaml))), faults);
        return faults;
    }

    private static List<String> broken(String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ObjectMapper().readTree(Files.readString(SCHEMA)))
                .validate(new YAMLMapper().readTree(yaml))
                .stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }
}
