package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.synthetic.Manifest;
import io.github.onrecord.synthetic.SyntheticArchive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole archive in all forms at once, with what is planted in it. */
class SyntheticArchiveTest {
    private static final int ARTICLES = 240;

    @TempDir
    static Path folder;

    private static Path store;
    private static JsonNode planted;

    @BeforeAll
    static void an_archive_is_run() throws Exception {
        Manifest manifest = SyntheticArchive.write(folder, ARTICLES, 11);
        planted = manifest.json();
        store = folder.resolve("archive.duckdb");
        Archive.run(store, folder.resolve("archive"));
    }

    @Test
    void every_article_is_met_in_every_form() {
        int plants = 24 + 16 + 9;
        int hostileRead = 2;

        assertThat(Archive.ask(store, "SELECT count(*) FROM occurrences"))
                .containsExactly(String.valueOf(ARTICLES + plants + hostileRead));
        assertThat(Archive.ask(store, "SELECT DISTINCT kind FROM inputs WHERE input NOT LIKE '%hostile%' ORDER BY ALL"))
                .containsExactly("csv", "document", "jsonl", "warc");
    }

    @Test
    void every_article_has_its_outlet_date_and_section_and_is_news() {
        assertThat(Archive.ask(
                        store,
                        "SELECT DISTINCT kind, outlet IS NULL, published IS NULL, section IS NULL, set_apart FROM copy"
                                + " WHERE input NOT LIKE '%hostile%'"))
                .containsExactly("news|false|false|false|false");
    }

    @Test
    void hostile_files_meet_the_fate_that_they_should() {
        List<String> fates = new ArrayList<>();
        planted.path("hostile")
                .properties()
                .forEach(file -> fates.add(file.getKey() + " " + file.getValue().asText()));

        assertThat(Archive.ask(
                        store,
                        "SELECT DISTINCT regexp_replace(input, '.*/', '') || ' ' || fate FROM ("
                                + " SELECT input, 'read' AS fate FROM occurrences UNION ALL SELECT input, 'journal' FROM journal"
                                + " UNION ALL SELECT input, 'passed_over' FROM passed_over)"
                                + " WHERE input LIKE '%hostile%' ORDER BY ALL"))
                .containsExactlyElementsOf(new TreeSet<>(fates));
    }

    @Test
    void signatures_show_how_much_planted_copies_have_in_common() {
        for (JsonNode pair : planted.path("pairs")) {
            String similarity =
                    "SELECT len(list_filter(list_zip(a.minhash::INTEGER[], b.minhash::INTEGER[]), lambda p: p[1] = p[2]))"
                            + " / 128.0 FROM articles a, articles b WHERE a.article = "
                            + articleAt(pair.path("original"))
                            + " AND b.article = " + articleAt(pair.path("copy"));

            assertThat(Double.parseDouble(Archive.ask(store, similarity).get(0)))
                    .isCloseTo(pair.path("measured").asDouble(), within(0.14));
        }
    }

    @Test
    void wire_copy_is_credited_to_its_agency_and_nothing_else_is() {
        List<String> credited = new ArrayList<>();
        for (JsonNode wire : planted.path("wire")) {
            wire.path("articles")
                    .forEach(address -> credited.add(
                            address.asText() + " " + wire.path("agency").asText()));
        }

        assertThat(Archive.ask(store, "SELECT url || ' ' || agencies[1] FROM copy WHERE wire = 'whole'"))
                .containsExactlyInAnyOrderElementsOf(credited);
    }

    @Test
    void outlets_of_a_circle_are_credited_by_name() {
        for (JsonNode circle : planted.path("circles")) {
            for (int i = 0; i < circle.path("articles").size(); i++) {
                String credited = circle.path("outlets")
                        .path((i + 1) % circle.path("outlets").size())
                        .asText();

                assertThat(Archive.ask(
                                store,
                                "SELECT DISTINCT type FROM sources WHERE name ILIKE '%" + credited + "' AND article = "
                                        + articleAt(circle.path("articles").path(i))))
                        .containsExactly("named_outlet");
            }
        }
    }

    @Test
    void the_month_of_change_shows_in_the_share_of_named_sources() {
        String month = planted.path("changes").path("month").asText() + "-01";
        List<String> shares = Archive.ask(
                store,
                "SELECT avg(named_source_share) FROM counted WHERE outlet = '"
                        + planted.path("changes").path("outlet").asText() + "' GROUP BY published >= DATE '" + month
                        + "' ORDER BY published >= DATE '" + month + "'");

        assertThat(Double.parseDouble(shares.get(0)) - Double.parseDouble(shares.get(1)))
                .isGreaterThan(0.2);
    }

    @Test
    void the_month_of_the_new_template_shows_in_the_template() {
        JsonNode template = planted.path("template");

        assertThat(Archive.ask(
                        store,
                        "SELECT template, min(published) >= DATE '"
                                + template.path("month").asText()
                                + "-01' FROM copy WHERE outlet = '"
                                + template.path("outlet").asText()
                                + "' GROUP BY ALL ORDER BY ALL"))
                .containsExactly("body>div.page-wide>section.content-body|true", "body>main>article.story|false");
    }

    private static String articleAt(JsonNode address) {
        return Archive.ask(store, "SELECT article FROM occurrences WHERE url = '" + address.asText() + "'")
                .get(0);
    }
}
