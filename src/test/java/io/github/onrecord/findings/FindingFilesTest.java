package io.github.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.onrecord.claims.FactName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingFilesTest {
    private static final Path SCHEMA = Path.of("rules/schema/findings.schema.json");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"’”]?(?= |$)");
    private static final Pattern VERDICT =
            Pattern.compile("(?i)\\b(error|violation|fake|bias\\w*|true|false|lie[sd]?)\\b");

    static List<Check> checks() {
        return Story.checks().all();
    }

    static Stream<Map.Entry<String, String>> files() {
        return Story.pack().files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("findings/"));
    }

    @Test
    void all_twenty_six_codes_are_there() {
        List<String> codes = IntStream.rangeClosed(1, 26)
                .mapToObj(number -> String.format("F%02d", number))
                .toList();

        assertEquals(codes, checks().stream().map(Check::id).toList());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void no_finding_says_what_a_claim_is_worth_as_fact(Check check) {
        assertThat(texts(check)).noneMatch(text -> VERDICT.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_message_is_one_sentence_and_the_reason_two_at_most(Check check) {
        assertThat(messages(check)).allMatch(message -> sentences(message) == 1);
        assertThat(sentences(check.why())).isBetween(1L, 2L);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_finding_cites_a_standard(Check check) {
        assertThat(check.standards()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_opens_by_saying_what_it_is(Map.Entry<String, String> file) {
        assertThat(file.getValue()).startsWith("# rules/" + file.getKey() + ": ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_keeps_the_schema(Map.Entry<String, String> file) throws IOException {
        assertThat(faults(file.getValue())).isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() throws IOException {
        assertThat(faults("[{id: F27, name: x, severity: grave}]")).isNotEmpty();
    }

    @Test
    void the_schema_knows_every_fact_and_no_other() throws IOException {
        JsonNode known = new ObjectMapper().readTree(Files.readString(SCHEMA)).at("/$defs/fact/enum");

        assertEquals(new ObjectMapper().valueToTree(FactName.ids()), known);
    }

    private static List<String> faults(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ObjectMapper().readTree(Files.readString(SCHEMA)));
        return schema.validate(new YAMLMapper().readTree(yaml)).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    private static List<String> messages(Check check) {
        return Stream.concat(
                        Stream.of(check.wording().message(), check.wording().plain()),
                        check.wording().byFact().values().stream())
                .filter(message -> !message.isEmpty())
                .toList();
    }

    private static List<String> texts(Check check) {
        return Stream.concat(messages(check).stream(), Stream.of(check.question(), check.why()))
                .toList();
    }

    private static long sentences(String text) {
        return SENTENCE_END.matcher(text).results().count();
    }
}
