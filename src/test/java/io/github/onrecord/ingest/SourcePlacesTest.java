package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePlacesTest {
    private static final String PAGE = """
            <!doctype html><html><head><title>Bridge &amp; ferry</title></head><body>
            <nav><a href="/b">Bridge &amp; ferry</a></nav>
            <article><h1>Bridge &amp; ferry</h1>
            <p>The old bridge\u00a0at <b>Ostrel</b> was\r
               hit <i>twice</i>, said the \uD83D\uDEA7 &ldquo;warden&#8221; &lt;Ruiz&gt; &c.</p>
            <p>He said <q>we &eacute;l closed <q>it</q></q> at noon.</p></article>
            <footer>Bridge &amp; ferry</footer></body></html>
            """;

    @Test
    void every_word_of_a_page_is_found_in_its_source() throws UnreadableInput {
        Draft draft = read("bridge.html", PAGE);
        SourcePlaces places = SourcePlaces.of(PAGE, draft);

        assertThat(draft.text())
                .isEqualTo("Bridge & ferry\n\nThe old bridge\u00a0at Ostrel was hit twice, said the \uD83D\uDEA7"
                        + " “warden” <Ruiz> &c.\n\nHe said “we él closed ‘it’” at noon.");
        assertThat(Arrays.stream(draft.text().split(" |\n\n"))
                        .filter(word -> PAGE.indexOf(word) == PAGE.lastIndexOf(word) && PAGE.contains(word)))
                .contains("Ostrel", "hit", "\uD83D\uDEA7", "noon.")
                .allSatisfy(word -> assertThat(
                                places.inSource(draft.text().indexOf(word)).orElse(-1))
                        .isEqualTo(PAGE.indexOf(word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“|&ldquo;", "”|&#8221;", "<|&lt;", ">|&gt;", "& |&amp; ferry</h1>", "é|&eacute;", "‘|<q>it"})
    void a_character_stands_where_its_name_does(String pair) throws UnreadableInput {
        Draft draft = read("bridge.html", PAGE);
        String shown = pair.substring(0, pair.indexOf('|'));
        String written = pair.substring(pair.indexOf('|') + 1);

        assertThat(SourcePlaces.of(PAGE, draft)
                        .inSource(draft.text().indexOf(shown))
                        .orElse(-1))
                .isEqualTo(PAGE.indexOf(written));
    }

    @Test
    void a_headline_is_found_in_the_article_and_not_in_the_menu_above_it() throws UnreadableInput {
        Draft draft = read("bridge.html", PAGE);

        assertThat(SourcePlaces.of(PAGE, draft).inSource(0)).hasValue(PAGE.indexOf("<h1>") + "<h1>".length());
    }

    @Test
    void a_place_in_the_source_leads_back_to_the_words_around_it() throws UnreadableInput {
        Draft draft = read("bridge.html", PAGE);
        SourcePlaces places = SourcePlaces.of(PAGE, draft);

        assertThat(places.inDraft(PAGE.indexOf("Ostrel") + 2))
                .hasValue(draft.text().indexOf("Ostrel") + 2);
        assertThat(places.inDraft(PAGE.indexOf("</b>"))).hasValue(draft.text().indexOf("Ostrel") + 5);
        assertThat(places.inDraft(PAGE.indexOf("<nav>"))).isEmpty();
        assertThat(places.inDraft(PAGE.indexOf("<footer>"))).isEmpty();
    }

    @Test
    void the_words_of_text_and_markdown_are_the_source_itself() throws UnreadableInput {
        String text = "\uFEFF# Bridge\n\nThe bridge was hit twice.\n";
        Draft draft = read("bridge.md", text);
        SourcePlaces places = SourcePlaces.of(text, draft);

        assertThat(places.inSource(draft.text().indexOf("twice"))).hasValue(text.indexOf("twice"));
        assertThat(places.inDraft(text.indexOf("twice"))).hasValue(draft.text().indexOf("twice"));
    }

    private static Draft read(String name, String text) throws UnreadableInput {
        return DraftReaders.standard().read(new Input(name, text.getBytes(UTF_8)));
    }
}
