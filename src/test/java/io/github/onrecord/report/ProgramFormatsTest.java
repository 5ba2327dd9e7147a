package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ProgramFormatsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<List<Audit>> audits() {
        return Stream.of(
                List.of(),
                List.of(TextArticles.bridge()),
                List.of(TextArticles.unscored()),
                List.of(TextArticles.nothingRated()),
                List.of(TextArticles.longList()),
                List.of(TextArticles.hostile()),
                List.of(TextArticles.bridge(), TextArticles.hostile()));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void sarif_keeps_the_published_schema(List<Audit> audits) throws IOException {
        assertThat(sarifFaults(MAPPER.readTree(written(new SarifWriter(), audits))))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_sarif() throws IOException {
        JsonNode sarif = MAPPER.readTree(written(new SarifWriter(), List.of(TextArticles.bridge())));
        ((ObjectNode) sarif.at("/runs/0/results/0")).put("level", "serious");

        assertThat(sarifFaults(sarif)).isNotEmpty();
    }

    @Test
    void sarif_points_at_lines_of_a_text_and_at_blocks_of_other_files() throws Exception {
        JsonNode text = result("a.txt", "# Gate\r\n\r\nThe gate 😀 is reportedly shut.\r\n");
        JsonNode page = result("a.html", "<html><body><h1>Gate</h1><p>The gate is reportedly shut.</p></body></html>");

        JsonNode region = text.at("/locations/0/physicalLocation/region");
        assertThat(region.get("startLine").asInt()).isEqualTo(3);
        assertThat(region.get("startColumn").asInt()).isEqualTo(16);
        assertThat(region.get("endColumn").asInt()).isEqualTo(26);
        assertThat(region.at("/snippet/text").asText()).isEqualTo("reportedly");
        assertThat(page.at("/locations/0/physicalLocation/region").isMissingNode())
                .isTrue();
        assertThat(page.at("/locations/0/logicalLocations/0/name").asText()).isEqualTo("paragraph 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "drafts/a.txt, drafts/a.txt",
        "./a.txt, a.txt",
        "/srv/drafts/a.txt, file:///srv/drafts/a.txt",
        "Málaga 1.txt, M%C3%A1laga%201.txt",
        "mail:1.txt, ./mail:1.txt",
        "a%20b#c?.txt, a%2520b%23c%3F.txt",
    })
    void paths_become_references(String path, String reference) {
        assertThat(FileReference.of(path)).isEqualTo(reference);
    }

    @Test
    void a_line_gives_place_severity_code_and_words() throws Exception {
        Audit audit = audit("a.md", "# Gate\n\nThe gate 😀 is reportedly shut.\nIt leans, experts say.\n");

        assertThat(written(new LineWriter(), List.of(audit)).lines())
                .contains("a.md:3:16: warning: F02 ‘Reportedly’ names no one. Who reported it, and when?")
                .contains(
                        "a.md:4:11: warning: F03 ‘Experts’ is a group, and no member of it is named. Which one said so,"
                                + " and where?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'one\ntwo', 2:1", "'one\r\ntwo', 2:1", "'one\rtwo', 2:1", "'one\n\n\r\ntwo', 4:1", "'one two', 1:5"})
    void line_ends_count_as_editors_count_them(String text, String place) throws Exception {
        OriginalPlaces places = new OriginalPlaces(audit("a.txt", text).article());

        OriginalPlaces.Place found = places.of(text.indexOf("two"));

        assertThat(found.line() + ":" + found.column()).isEqualTo(place);
    }

    @ParameterizedTest
    @MethodSource("audits")
    void a_finding_is_one_line_whatever_its_words(List<Audit> audits) throws IOException {
        long findings =
                audits.stream().mapToLong(audit -> audit.findings().size()).sum();

        assertThat(written(new LineWriter(), audits).lines()).hasSize((int) findings);
    }

    @ParameterizedTest
    @MethodSource("audits")
    void junit_is_sound_xml_whose_counts_agree(List<Audit> audits) throws IOException {
        Element suites = junit(audits);

        List<Element> suite = XmlTree.children(suites);
        assertThat(suite).hasSameSizeAs(audits);
        for (Element one : suite) {
            assertThat(XmlTree.children(one)).hasSize(Integer.parseInt(one.getAttribute("tests")));
            assertThat(one.getElementsByTagName("failure").getLength())
                    .isEqualTo(Integer.parseInt(one.getAttribute("failures")));
            assertThat(one.getElementsByTagName("skipped").getLength())
                    .isEqualTo(Integer.parseInt(one.getAttribute("skipped")));
        }
    }

    @Test
    void junit_fails_for_what_is_grave_and_passes_for_notes_and_good_practice() throws IOException {
        Audit audit = new TextFixture("a.txt", "Gate", "One two three four.")
                .finding("F04", Severity.SERIOUS, "One", "Serious.", "Who?")
                .finding("F02", Severity.WARNING, "two", "Warning.", "Who?")
                .finding("F09", Severity.NOTE, "three", "Note.", "Who?")
                .finding("F26", Severity.PRAISE, "four", "Praise.", "")
                .audit();

        List<Element> tests =
                XmlTree.children(XmlTree.children(junit(List.of(audit))).get(0));

        assertThat(tests)
                .extracting(test -> test.getAttribute("name") + " -> "
                        + XmlTree.children(test).stream()
                                .map(Element::getTagName)
                                .toList())
                .containsExactly(
                        "the text can be scored -> []",
                        "F04 name of F04, 3:1: One -> [failure]",
                        "F02 name of F02, 3:5: two -> [failure]",
                        "F09 name of F09, 3:9: three -> [system-out]",
                        "F26 name of F26, 3:15: four -> [system-out]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            plain words|plain words
            one, two|"one, two"
            say "no"|"say ""no""\"
            =1+1|'=1+1
            +1|'+1
            -1|'-1
            @sum|'@sum
            ＝1|'＝1
              =1+1|'  =1+1
            =a,"b"|"'=a,""b""\"
            """)
    void a_csv_cell_is_quoted_where_needed_and_never_a_formula(String words, String cell) throws IOException {
        Audit audit = new TextFixture("a.txt", "Gate", "One.")
                .finding("F04", Severity.SERIOUS, "One", words, "Who?")
                .audit();

        assertThat(written(new CsvWriter(), List.of(audit)).split("\r\n")[1])
                .isEqualTo("a.txt,3,1,1,serious,F04,name_of_F04," + cell + ",Who?,One,,,RT7 AP1 ZZ9,6,9,p0");
    }

    @Test
    void csv_has_line_feeds_inside_quotes_and_ends_rows_with_cr_lf() throws IOException {
        Audit audit = new TextFixture("a.txt", "Gate", "One\ntwo.")
                .finding("F04", Severity.SERIOUS, "One\ntwo", "Serious.", "Who?")
                .audit();

        assertThat(written(new CsvWriter(), List.of(audit)))
                .contains(",\"One\ntwo\",")
                .endsWith("\r\n");
    }

    @ParameterizedTest
    @MethodSource("audits")
    void every_annotation_has_what_the_data_model_demands(List<Audit> audits) throws IOException {
        JsonNode page = MAPPER.readTree(written(new AnnotationWriter(), audits));

        assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
        assertThat(page.get("id").asText()).startsWith("urn:uuid:");
        assertThat(page.get("items")).allSatisfy(annotation -> {
            assertThat(annotation.get("type").asText()).isEqualTo("Annotation");
            assertThat(annotation.get("id").asText()).startsWith("urn:uuid:");
            assertThat(annotation.get("motivation").asText()).isIn("questioning", "commenting");
            assertThat(annotation.get("target").isMissingNode()).isFalse();
        });
        assertThat(page.at("/items").findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @Test
    void an_annotation_counts_code_points_and_quotes_what_stands_around() throws Exception {
        String text = "# Gate\n\nThe 😀 gate 😀 is reportedly shut 😀.\n";
        JsonNode page = MAPPER.readTree(written(new AnnotationWriter(), List.of(audit("a.md", text))));

        JsonNode target = page.get("items").get(0).get("target").get(0);
        JsonNode quote = target.get("selector").get(0);
        JsonNode position = target.get("selector").get(1);
        int[] points = text.codePoints().toArray();
        int start = position.get("start").asInt();
        assertThat(new String(points, start, position.get("end").asInt() - start))
                .isEqualTo("reportedly");
        assertThat(quote.get("exact").asText()).isEqualTo("reportedly");
        assertThat(text)
                .contains(quote.get("prefix").asText() + "reportedly"
                        + quote.get("suffix").asText());
        assertThat(target.get("source").asText()).isEqualTo("a.md");
    }

    private static JsonNode result(String path, String content) throws IOException, UnreadableInput {
        JsonNode sarif = MAPPER.readTree(written(new SarifWriter(), List.of(audit(path, content))));
        for (JsonNode result : sarif.at("/runs/0/results")) {
            if (result.get("ruleId").asText().equals("F02")) {
                return result;
            }
        }
        throw new AssertionError("no F02 in " + sarif);
    }

    private static Audit audit(String path, String content) throws UnreadableInput {
        return WordDraft.AUDITOR.audit(
                Article.of(DraftReaders.standard().read(new Input(path, content.getBytes(UTF_8)))));
    }

    private static Element junit(List<Audit> audits) throws IOException {
        return XmlTree.read(new ByteArrayInputStream(
                        written(new JunitWriter(), audits).getBytes(UTF_8)))
                .getDocumentElement();
    }

    private static String written(ReportWriter writer, List<Audit> audits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(audits, TextFixture.CONTEXT, out);
        return out.toString(UTF_8);
    }

    private static List<String> sarifFaults(JsonNode sarif) throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                ProgramFormatsTest.class.getResourceAsStream("/sarif-2.1.0-rtm.5.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(MAPPER.readTree(schema))
                    .validate(sarif)
                    .stream()
                    .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                    .toList();
        }
    }
}
