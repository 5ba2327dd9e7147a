package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.links;
import static io.github.onrecord.ingest.Drafts.origins;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
    @Test
    void q_elements_show_the_marks_that_a_browser_shows() throws UnreadableInput {
        Draft draft = draft("tram.html", """
                <p>Mayor Ivo Brandl told reporters the tram was <q>a gift to the town</q>. He called the price
                <q>fair, <q>very fair</q>, in fact</q>.</p>
                """);

        assertThat(draft.text())
                .isEqualTo("Mayor Ivo Brandl told reporters the tram was “a gift to the town”."
                        + " He called the price “fair, ‘very fair’, in fact”.");
    }

    @Test
    void a_block_next_to_inline_words_glues_nothing() throws UnreadableInput {
        Draft draft = draft(
                "gate.html",
                "<div><h3>What we know</h3><a href=\"#1\">Officials</a> said the gate was shut.</div>"
                        + "<div>By Lena Ohr</div><span>Orm, Monday</span>");

        assertThat(blocks(draft))
                .containsExactly(
                        "HEADING: What we know",
                        "PARAGRAPH: Officials said the gate was shut.",
                        "PARAGRAPH: By Lena Ohr",
                        "PARAGRAPH: Orm, Monday");
        assertThat(links(draft)).containsExactly("Officials -> #1");
    }

    @Test
    void a_line_break_is_a_space_and_two_are_a_new_paragraph() throws UnreadableInput {
        Draft draft = draft(
                "old.html",
                "<html><table><tr><td>Police said<br>the road was shut.<br> <br/>“It flooded,” said<br>\n"
                        + "<a href='/t'>Bea Tolland,<br><br>a driver</a>.</td></tr></table></html>");

        assertThat(blocks(draft))
                .containsExactly(
                        "PARAGRAPH: Police said the road was shut.",
                        "PARAGRAPH: “It flooded,” said Bea Tolland,",
                        "PARAGRAPH: a driver.");
        assertThat(links(draft)).containsExactly("Bea Tolland, -> /t", "a driver -> /t");
    }

    @Test
    void an_embedded_post_is_one_block_of_its_own() throws UnreadableInput {
        Draft draft = draft("pier.html", """
                <article><p>The pier was shut.</p>
                <div class="social"><blockquote class="twitter-tweet"><p>The pier<br>is safe.</p>&mdash; Jory Penn (@jorypenn)
                <a href="https://x.example/1">June 3</a></blockquote></div><script>load("widgets")</script>
                <p>The harbour office said nothing.</p></article>
                """);

        assertThat(blocks(draft))
                .containsExactly(
                        "PARAGRAPH: The pier was shut.",
                        "EMBED: The pier is safe. / — Jory Penn (@jorypenn) June 3",
                        "PARAGRAPH: The harbour office said nothing.");
        assertThat(links(draft)).containsExactly("June 3 -> https://x.example/1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>Use of &amp;lt;b&amp;gt; banned</p>        | PARAGRAPH: Use of &lt;b&gt; banned
            <p>  Two   words\u00A0\u00A0kept </p>         | PARAGRAPH: Two words\u00A0\u00A0kept
            <p><b>Bold</b><i> and</i> plain</p>           | PARAGRAPH: Bold and plain
            <ul><li>The gate is old.</ul>                 | LIST_ITEM: The gate is old.
            <blockquote><p>Nobody came.</p></blockquote>  | BLOCK_QUOTE: Nobody came.
            <figure><img><figcaption>A lock</figure>      | CAPTION: A lock
            <h2>Cracks</h2>                               | HEADING: Cracks
            <p class="standfirst">The gate is old.</p>    | STANDFIRST: The gate is old.
            <p class="byline">By Lena Ohr</p>             | BYLINE: By Lena Ohr
            <p>By <a rel="author">Lena Ohr</a></p>        | PARAGRAPH: By Lena Ohr
            <div><time>3 June 2026</time></div>           | DATELINE: 3 June 2026
            <p>The <ins>old </ins><del>new </del>gate</p> | PARAGRAPH: The old gate
            """)
    void markup_says_what_a_block_is(String html, String block) throws UnreadableInput {
        assertThat(blocks(draft("lock.html", "<article>" + html + "</article>")))
                .containsExactly(block);
    }

    @Test
    void empty_lines_in_typed_text_set_paragraphs_apart() throws UnreadableInput {
        Draft draft = draft("wire.html", "<html><pre>The lock\nis shut.\n\nIt will open.</pre>");

        assertThat(blocks(draft)).containsExactly("PARAGRAPH: The lock is shut.", "PARAGRAPH: It will open.");
    }

    @Test
    void links_keep_their_targets_as_written_and_pictures_are_none() throws UnreadableInput {
        Draft draft = draft(
                "lock.html",
                "<p>See<a href='../r.pdf?a=1&amp;b=2'> the report </a>and <a href='/x'><img></a>more.</p>");

        assertThat(draft.text()).isEqualTo("See the report and more.");
        assertThat(links(draft)).containsExactly("the report -> ../r.pdf?a=1&b=2");
    }

    @Test
    void origins_count_each_kind_for_itself() throws UnreadableInput {
        Draft draft = draft("lock.html", "<article><h1>A</h1><p>B</p><h2>C</h2><p>D</p><ul><li>E</ul></article>");

        assertThat(origins(draft)).containsExactly("title 1", "paragraph 1", "heading 1", "paragraph 2", "list item 1");
    }

    @Test
    void a_page_that_a_script_sets_up_is_read_from_its_json_ld() throws UnreadableInput {
        String page = "<!DOCTYPE html><html><head><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\","
                + " \"headline\": \"Gate stays shut\", \"articleBody\": \"The gate is shut, the clerk said.\\n\\nIt rained.\"}"
                + "</script></head><body><main>%s</main></body></html>";

        Draft scripted = draft("a.html", page.formatted("Loading"));
        Draft whole =
                draft("a.html", page.formatted("<p>The gate is shut, <a href=x>the clerk</a> said. It rained.</p>"));

        assertThat(blocks(scripted))
                .containsExactly(
                        "TITLE: Gate stays shut",
                        "PARAGRAPH: The gate is shut, the clerk said.",
                        "PARAGRAPH: It rained.");
        assertThat(scripted.notes())
                .containsExactly("The page shows little of its article, so the text was taken from its JSON-LD.");
        assertThat(blocks(whole)).containsExactly("PARAGRAPH: The gate is shut, the clerk said. It rained.");
    }
}
