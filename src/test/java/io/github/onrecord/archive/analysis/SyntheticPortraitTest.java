package io.github.onrecord.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.archive.Archives;
import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.synthetic.SyntheticArchive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planted in a synthetic archive is found, and nothing else is. */
class SyntheticPortraitTest {
    @TempDir
    static Path folder;

    private static Path store;
    private static JsonNode planted;
    private static Portrait portrait;

    @BeforeAll
    static void an_archive_is_looked_at() throws Exception {
        planted = SyntheticArchive.write(folder, 60, 11).json();
        store = Archives.run(folder.resolve("archive.duckdb"), folder.resolve("archive"));
        portrait = Archives.portrait(store, Over.UNIQUE, 30);
    }

    @Test
    void every_planted_copy_is_the_same_text_as_its_original_and_nothing_else_is() throws Exception {
        Set<Set<String>> groups = new java.util.HashSet<>();
        for (JsonNode pair : planted.path("pairs")) {
            groups.add(Set.of(pair.path("original").asText(), pair.path("copy").asText()));
        }
        for (JsonNode wire : planted.path("wire")) {
            Set<String> printed = new TreeSet<>();
            wire.path("articles").forEach(address -> printed.add(address.asText()));
            groups.add(printed);
        }

        assertThat(addresses("SELECT list(url ORDER BY url) FROM grouped SEMI JOIN same_text USING (text_group)"
                        + " GROUP BY text_group"))
                .isEqualTo(groups);
    }

    @Test
    void texts_that_credit_an_agency_are_wire_copy_and_all_others_syndication() {
        assertThat(portrait.sameTexts().stream().filter(text -> text.kind() == SameText.Kind.WIRE_COPY))
                .hasSize(planted.path("wire").size())
                .allSatisfy(text -> assertThat(text.editions()).isEqualTo(4));
        assertThat(portrait.sameTexts().stream().filter(text -> text.kind() == SameText.Kind.SYNDICATION))
                .hasSize(planted.path("pairs").size());
    }

    @Test
    void every_planted_circle_is_found_with_its_sentences_and_no_other() {
        Set<List<String>> circles = new java.util.HashSet<>();
        for (JsonNode circle : planted.path("circles")) {
            List<String> outlets = new ArrayList<>();
            circle.path("outlets").forEach(outlet -> outlets.add(outlet.asText()));
            circles.add(turned(outlets));
        }

        assertThat(portrait.graph().circles())
                .hasSize(circles.size())
                .allSatisfy(circle -> assertThat(circles).contains(outlets(circle)))
                .allSatisfy(circle -> assertThat(circle.claims())
                        .allSatisfy(claim -> assertThat(claim.words()).contains(" reported")));
    }

    @Test
    void a_circle_is_part_of_the_graph() {
        assertThat(portrait.graph().edges().stream()
                        .filter(portrait.graph()::isInCircle)
                        .map(edge -> edge.from().name() + " → " + edge.to().name()))
                .contains("Tarn Observer → Vellin Courier", "Vellin Courier → Tarn Observer");
    }

    private static List<String> outlets(Circle circle) {
        return turned(
                circle.claims().stream().map(claim -> claim.author().name()).toList());
    }

    /** A circle begins nowhere: here with the first outlet by name. */
    private static List<String> turned(List<String> outlets) {
        List<String> turned = new ArrayList<>(outlets);
        Collections.rotate(turned, -outlets.indexOf(Collections.min(outlets)));
        return turned;
    }

    private static Set<Set<String>> addresses(String sql) throws Exception {
        Set<Set<String>> groups = new java.util.HashSet<>();
        try (OpenArchive archive = OpenArchive.at(store)) {
            Editions.make(archive, AnalysisOptions.usual(Set.of()));
            archive.each(sql, row -> groups.add(new TreeSet<>(Told.texts(row.getArray(1)))));
        }
        return groups;
    }
}
