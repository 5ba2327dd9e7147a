package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {
    private static final String FIRST =
            "The lock at Tarn was shut on Monday after a crack was found in its lower gate, the"
                    + " Quay Council said in a statement.";
    private static final String SECOND = "“Nobody was told,” said Bea Tolland, who has taken barges through it for"
            + " eleven years, and who now waits at the quay with nine others.";
    private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final String MENU = "<ul><li><a href='/'>Home</a><li><a href='/l'>Local news</a>"
            + "<li><a href='/s'>Sport</a><li><a href='/w'>Weather</a></ul>";

    @Test
    void the_article_is_taken_out_of_a_page_full_of_other_things() throws UnreadableInput {
        Draft draft = draft("page.html", """
                <!doctype html><html lang="en-GB"><head><title>Lock shut | Tarn Observer</title>
                <meta property="og:title" content="Lock shut"><meta property="og:site_name" content="Tarn Observer">
                <meta property="article:published_time" content="2026-03-02T08:00:00Z">
                <meta name="author" content="Lena Ohr"><meta property="article:section" content="Local"></head><body>
                <div class="cookie-banner"><p>We keep cookies. You may say no to them, or to some of them.</p></div>
                <header class="site-header"><h1><a href="/">Tarn Observer</a></h1><nav>News Sport</nav></header>
                <main><article>
                <header><h1>Lock at Tarn shut</h1><p class="standfirst">Barges wait.</p>
                <div class="byline">By Lena Ohr</div><time datetime="2026-03-02">2 March</time></header>
                <div class="share"><a href="#">Share</a></div>
                """ + STORY + """
                <aside><p>More from Tarn: the fair is back.</p></aside>
                <figure><img><figcaption>The lower gate.</figcaption><button>Enlarge</button></figure>
                <div class="newsletter"><p>Get our letter every morning.</p></div>
                <section class="comments"><article><p>I knew it!</p></article></section>
                </article></main>
                <div class="related"><article><p>Fair is back.</p></article></div>
                <footer><p>Tarn Observer, Quay 1</p></footer></body></html>
                """);

        assertThat(blocks(draft))
                .containsExactly(
                        "TITLE: Lock at Tarn shut",
                        "STANDFIRST: Barges wait.",
                        "BYLINE: By Lena Ohr",
                        "DATELINE: 2 March",
                        "PARAGRAPH: " + FIRST,
                        "PARAGRAPH: " + SECOND,
                        "CAPTION: The lower gate.");
        assertThat(draft.metadata())
                .isEqualTo(new DraftMetadata(
                        Optional.of("Lock shut"),
                        Optional.of("2026-03-02T08:00:00Z"),
                        Optional.of("Tarn Observer"),
                        Optional.of("Lena Ohr"),
                        Optional.of("Local"),
                        Optional.of("en-GB")));
        assertThat(draft.notes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<div id=content>%s</div>",
                "<main><div class=story-body>%s</div></main>",
                "<article><p>Teaser.</p></article><div itemprop=articleBody>%s</div>",
                "<form><div class=related><main>%s</main></div></form>",
            })
    void the_heading_above_the_article_is_the_title(String around) throws UnreadableInput {
        String page = "<html><header><h1>Lock shut</h1></header>" + MENU + around.formatted(STORY) + "</html>";

        assertThat(blocks(draft("page.html", page)))
                .containsExactly("TITLE: Lock shut", "PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
    }

    @Test
    void without_a_marked_article_the_densest_text_is_taken_and_noted() throws UnreadableInput {
        String page = "<html><table><tr><td>" + MENU.repeat(20) + "</td><td><b>Lock shut</b>" + STORY.repeat(4)
                + "</td></tr></table><p>" + MENU.repeat(5) + "</html>";

        Draft draft = draft("page.html", page);

        assertThat(blocks(draft))
                .startsWith("PARAGRAPH: Lock shut", "PARAGRAPH: " + FIRST)
                .hasSize(9);
        assertThat(draft.notes())
                .containsExactly("The page does not mark its article, so the densest text on it was taken.");
    }

    @Test
    void an_unmarked_article_in_sections_is_taken_whole() throws UnreadableInput {
        String section = "<div><h3>Day</h3>" + STORY + "</div>";
        String page = "<html><div>" + MENU.repeat(20) + "</div><div>" + section.repeat(5) + "</div></html>";

        assertThat(blocks(draft("page.html", page)))
                .hasSize(15)
                .startsWith("HEADING: Day", "PARAGRAPH: " + FIRST)
                .noneMatch(block -> block.startsWith("LIST_ITEM"));
    }

    @Test
    void a_row_of_short_links_inside_the_article_is_a_menu_and_a_list_of_sources_is_not() throws UnreadableInput {
        String sources = "<ul>" + "<li><a href='/r'>Report of the Quay Council on its gates</a>".repeat(3) + "</ul>";

        assertThat(blocks(draft("page.html", "<article>" + MENU + STORY + sources + "</article>")))
                .hasSize(5)
                .startsWith("PARAGRAPH: " + FIRST)
                .endsWith("LIST_ITEM: Report of the Quay Council on its gates");
    }

    @Test
    void little_text_is_noted() throws UnreadableInput {
        assertThat(draft("page.html", "<article><p>Subscribe to read on.</p></article>")
                        .notes())
                .containsExactly("Only 21 characters of article text were found in the page.");
    }

    @Test
    void metadata_comes_from_structured_data_where_meta_elements_are_silent() throws UnreadableInput {
        Draft draft = draft("page.html", """
                <html><script type="application/ld+json">{broken</script><script type="application/ld+json">
                {"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Lock shut",
                 "datePublished": "2026-03-02", "author": [{"name": "Lena Ohr"}, {"name": "Owen Trask"}],
                 "publisher": {"name": "Tarn Observer"}, "articleSection": ["Local", "Water"], "inLanguage": "en"}]}
                </script><article><p>The gate is old.</p></article></html>
                """);

        assertThat(draft.metadata())
                .isEqualTo(new DraftMetadata(
                        Optional.of("Lock shut"),
                        Optional.of("2026-03-02"),
                        Optional.of("Tarn Observer"),
                        Optional.of("Lena Ohr, Owen Trask"),
                        Optional.of("Local"),
                        Optional.of("en")));
    }
}
