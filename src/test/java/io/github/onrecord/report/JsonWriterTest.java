package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.JsonWriter.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void the_report_is_the_golden_file() throws IOException {
        TextGolden.check("json-one-article.json", written(Layout.INDENTED, List.of(TextArticles.bridge())));
    }

    @Test
    void every_golden_file_has_its_report() throws IOException {
        assertEquals(Set.of("json-one-article.json"), TextGolden.files("json-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /schema                                 | "onrecord-audit/1"
            /tool/name                              | "OnRecord"
            /article/title                          | "Bridge at Port Lorn wrecked by careless pilot"
            /article/outlet                         | null
            /attributions/0/source/resolved         | "s1"
            /attributions/0/source/mention          | "explicit"
            /attributions/0/cue/rule                | "speech.name-said"
            /attributions/0/quotation               | "direct"
            /attributions/0/parent                  | null
            /attributions/1/source                  | null
            /attributions/1/cue                     | null
            /attributions/1/parent                  | "a1"
            /claims/1/points                        | 12
            /claims/1/score                         | 0
            /claims/1/caps/0/lowered                | true
            /claims/1/caps/1/lowered                | false
            /claims/2/text                          | "“We counted forty cracks,” … “I shut it.”"
            /claims/2/source                        | "s1"
            /claims/2/channel                       | ["interview","document"]
            /claims/2/borderline                    | true
            /claims/2/not_rated_because             | null
            /claims/4/rated                         | false
            /claims/4/not_rated_because             | "background_public_event"
            /claims/4/band                          | "not_rated"
            /claims/4/points                        | null
            /claims/4/score                         | null
            /claims/4/page_code                     | null
            /findings/0/severity                    | "serious"
            /findings/0/claims                      | []
            /measures/bands                         | {"strong":0,"adequate":1,"weak":1,"unsupported":3}
            /measures/named_source_share            | 0.3333
            /measures/anonymity_ratio               | 0.6667
            /measures/hearsay_share                 | 0
            /measures/no_source_share               | 1
            /measures/corroboration_rate            | 0.0124
            /measures/hedges_per_100_words          | 12.5
            /measures/words_before_first_source     | 16
            """)
    void the_page_is_told_in_the_words_of_the_contract(String place, String value) throws IOException {
        JsonNode audit = read(TextArticles.bridge());

        assertEquals(value, audit.at(place).toString());
    }

    @Test
    void a_claim_in_two_pieces_begins_and_ends_with_its_hull() throws IOException {
        JsonNode claim = read(TextArticles.bridge()).at("/claims/2");

        assertEquals(claim.at("/spans/0/0"), claim.get("start"));
        assertEquals(claim.at("/spans/1/1"), claim.get("end"));
    }

    @ParameterizedTest
    @CsvSource({"points", "score", "band", "page_code"})
    void a_page_that_could_not_be_scored_shows_no_mark(String field) throws IOException {
        JsonNode audit = read(TextArticles.unscored());

        assertThat(audit.at("/confidence/scored").booleanValue()).isFalse();
        assertThat(audit.at("/claims/0/rated").booleanValue()).isTrue();
        assertThat(audit.at("/claims/0/" + field).isNull()).isTrue();
    }

    @Test
    void no_identified_source_means_null_and_not_nought() throws IOException {
        assertThat(read(TextArticles.nothingRated())
                        .at("/measures/words_before_first_source")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"INDENTED", "LINES"})
    void words_of_strangers_come_back_unchanged_halves_of_characters_included(Layout layout) throws IOException {
        String json = written(layout, List.of(TextArticles.hostile()));

        JsonNode audit = MAPPER.readTree(json);
        assertEquals(
                TextArticles.hostile().article().text(),
                audit.at("/article/text").textValue());
        assertThat(json).contains("\\ud83d on").doesNotContain("\u001b").doesNotContain("�");
    }

    @Test
    void one_audit_is_an_object_and_several_or_none_are_an_array() throws IOException {
        Audit note = TextArticles.unscored();

        assertThat(written(Layout.INDENTED, List.of(note)))
                .startsWith("{\n  \"schema\": ")
                .endsWith("\n}\n");
        assertThat(MAPPER.readTree(written(Layout.INDENTED, List.of(note, note))))
                .hasSize(2);
        assertThat(MAPPER.readTree(written(Layout.INDENTED, List.of()))).isEmpty();
    }

    @Test
    void lines_hold_one_object_each() throws IOException {
        String lines = written(Layout.LINES, List.of(TextArticles.bridge(), TextArticles.hostile()));

        assertThat(lines).endsWith("}\n");
        assertThat(lines.split("\n"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"schema\":"));
        assertEquals("", written(Layout.LINES, List.of()));
    }

    @Test
    void the_stream_stays_open_for_its_owner() throws IOException {
        OutputStream out = mock(OutputStream.class);

        new JsonWriter(Layout.LINES).write(List.of(TextArticles.unscored()), TextFixture.CONTEXT, out);

        verify(out, atLeastOnce()).flush();
        verify(out, never()).close();
    }

    private static JsonNode read(Audit audit) throws IOException {
        return MAPPER.readTree(written(Layout.LINES, List.of(audit)));
    }

    private static String written(Layout layout, List<Audit> audits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter(layout).write(audits, TextFixture.CONTEXT, out);
        return out.toString(UTF_8);
    }
}
