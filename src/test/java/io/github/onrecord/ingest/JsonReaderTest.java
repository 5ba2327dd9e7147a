package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final String BODY = "<p>The gate is shut.</p><p>Nobody said why.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Version 1, version 2 and version 3
                "{'headline': 'Gate stays shut', 'byline': 'Ana Ruiz', 'body_text': 'One.', 'body_xhtml': '%s'}",
                "{'by': 'Ana Ruiz', 'headlines': [{'role': 'short', 'value': 'Gate'}, {'role': 'main', 'value': 'Gate stays"
                        + " shut'}], 'bodies': [{'role': 'main', 'contenttype': 'text/plain', 'value': 'One.'},"
                        + " {'role': 'rich', 'contenttype': 'text/html', 'value': '%s'}]}",
                "{'by': 'Ana Ruiz', 'headlines': [{'value': 'Gate stays shut'}],"
                        + " 'bodies': [{'contentType': 'application/xhtml+xml', 'value': '%s'}]}",
                "{'@type': 'NewsArticle', 'headline': 'Gate stays shut', 'author': {'name': 'Ana Ruiz'}, 'articleBody': '%s'}"
            })
    void an_item_is_read_with_its_headline_and_byline(String json) throws UnreadableInput {
        Draft draft = draft("a.json", json.formatted(BODY).replace('\'', '"'));

        assertThat(blocks(draft))
                .containsExactly(
                        "TITLE: Gate stays shut", "PARAGRAPH: The gate is shut.", "PARAGRAPH: Nobody said why.");
        assertThat(draft.metadata().byline()).contains("Ana Ruiz");
    }

    @Test
    void paragraphs_of_plain_bodies_are_kept() throws UnreadableInput {
        assertThat(blocks(draft("a.txt", "{\"bodies\": [{\"value\": \"It is shut.\\n\\nNobody said why.\"}]}")))
                .containsExactly("PARAGRAPH: It is shut.", "PARAGRAPH: Nobody said why.");
    }

    @Test
    void a_list_of_items_is_several_articles_and_pictures_are_none() throws UnreadableInput {
        String items = "[{\"headline\": \"A\", \"body_text\": \"One.\"}, {\"type\": \"picture\"},"
                + " {\"headline\": \"B\", \"body_text\": \"Two.\"}]";

        assertThat(DraftReaders.standard().readAll(new Input("wire.json", items.getBytes(UTF_8))))
                .extracting(Draft::path)
                .containsExactly("wire.json#1", "wire.json#2");
    }

    @Test
    void json_that_nests_without_end_is_refused() {
        assertThat(Drafts.refusal("a.json", ("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8)))
                .startsWith("a.json nests its elements more than 512 deep.");
    }
}
