package io.github.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a site, feeds and sitemaps: the HTML recipes of the file cases, each for its whole kind. */
class WebPagesTest {
    @TempDir
    Path folder;

    private Path store;
    private Path site;

    @BeforeEach
    void an_empty_site() throws IOException {
        store = folder.resolve("archive.duckdb");
        site = Files.createDirectory(folder.resolve("site"));
    }

    // html-q-element
    @Test
    void the_marks_that_a_browser_makes_are_in_the_text() throws Exception {
        page("<p>Mayor Ivo Brandl told reporters the tram was <q>a gift to the town</q>. He called the price <q>fair,"
                + " <q>very fair</q>, in fact</q>.</p>");

        Archive.run(store, site);

        assertThat(texts())
                .containsExactly(
                        "Mayor Ivo Brandl told reporters the tram was “a gift to the town”. He called the price"
                                + " “fair, ‘very fair’, in fact”.");
        assertThat(Archive.ask(store, "SELECT DISTINCT quotation FROM attributions ORDER BY ALL"))
                .contains("mixed");
    }

    // html-heading-then-inline
    @Test
    void a_block_and_the_inline_element_after_it_are_two_lines() throws Exception {
        page("<div><h3>What we know</h3><a href=\"#1\">Officials</a> said the gate was shut.</div><div>By Lena"
                + " Ohr</div><span>Orm, Monday</span>");

        Archive.run(store, site);

        assertThat(texts())
                .containsExactly("What we know\n\nOfficials said the gate was shut.\n\nBy Lena Ohr\n\nOrm, Monday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "h4", "li", "dt", "figcaption", "blockquote", "pre", "section", "address"})
    void no_block_is_glued_to_what_follows(String block) throws Exception {
        page("<div><" + block + ">What we know</" + block + "><b>Officials</b> said the gate was shut.</div>");

        Archive.run(store, site);

        assertThat(texts()).singleElement().asString().doesNotContain("knowOfficials");
    }

    // html-br-paragraphs
    @Test
    void one_break_is_a_blank_and_two_are_a_paragraph() throws Exception {
        Files.writeString(
                site.resolve("a.html"),
                "<html><body><table><tr><td>Police said<br>the road was shut.<br><br>“It flooded,” said<br>Bea"
                        + " Tolland, a driver.</td></tr></table></body></html>");

        Archive.run(store, site);

        assertThat(texts())
                .containsExactly("Police said the road was shut.\n\n“It flooded,” said Bea Tolland, a driver.");
    }

    // html-embedded-post
    @Test
    void an_embedded_post_stays_and_a_script_does_not() throws Exception {
        page("<p>The pier at Orm is old.</p><blockquote class=\"twitter-tweet\"><p>The pier is safe.</p>— Jory Penn"
                + " (@jorypenn) <a href=\"https://x.example/1\">June 3</a></blockquote><script>let a = 1;</script>"
                + "<p>The council shut it in May.</p>");

        Archive.run(store, site);

        assertThat(texts())
                .singleElement()
                .asString()
                .contains("The pier is safe.")
                .doesNotContain("let a");
        assertThat(Archive.ask(store, "SELECT count(*) FROM articles WHERE blocks LIKE '%[\"embed\",%'"))
                .containsExactly("1");
        assertThat(Archive.ask(store, "SELECT source FROM claims WHERE text LIKE '%council shut%'"))
                .containsExactly("-");
    }

    // html-late-charset
    @ParameterizedTest(name = "{0} bytes before the declaration")
    @CsvSource({"0", "1500", "70000"})
    void a_late_declaration_of_the_charset_is_found(int bytes) throws Exception {
        String head = "<!--" + "x".repeat(bytes) + "--><meta charset=\"utf-8\">";
        Files.write(
                site.resolve("a.html"),
                ("<!doctype html><html><head>" + head + "</head><body><article><p>“Don’t,” said Zoë Brüning, the"
                                + " umpire.</p></article></body></html>")
                        .getBytes(UTF_8));

        Archive.run(store, site);

        assertThat(texts()).containsExactly("“Don’t,” said Zoë Brüning, the umpire.");
    }

    // html-entities-once
    @Test
    void entities_in_feeds_are_decoded_once() throws Exception {
        Files.writeString(site.resolve("wire.rss"), """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Tarn Observer</title>
                <item><title>Use of &amp;lt;b&amp;gt; banned, minister says</title><description>The tag goes.</description></item>
                <item><title>Don&amp;#8217;t go, police say &#128552;</title><description>Stay at home.</description></item>
                </channel></rss>
                """);

        Archive.run(store, site);

        assertThat(Archive.ask(store, "SELECT part, title FROM occurrences ORDER BY part"))
                .containsExactly("1|Use of <b> banned, minister says", "2|Don’t go, police say \uD83D\uDE28");
        assertThat(Archive.ask(store, "SELECT kind FROM inputs")).containsExactly("feed");
    }

    @Test
    void a_feed_that_has_summaries_alone_is_set_apart() throws Exception {
        Files.writeString(
                site.resolve("wire.rss"),
                "<rss version=\"2.0\"><channel><title>T</title><item><title>Gate shut</title><link>https://t.example/2024/05/03/gate</link>"
                        + "<description>The gate was shut on Monday, police said.</description></item></channel></rss>");

        Archive.run(store, site);

        assertThat(Archive.ask(store, "SELECT kind, set_apart, url, published FROM copy"))
                .containsExactly("summary|true|https://t.example/2024/05/03/gate|2024-05-03");
    }

    @Test
    void a_sitemap_dates_pages_that_have_no_date() throws Exception {
        String page = Articles.page("Ferry sank", Articles.FERRY)
                .replaceFirst("<meta property=\"article:published_time\"[^>]*>", "")
                .replace("</head>", "<link rel=\"canonical\" href=\"https://t.example/ferry\"></head>");
        Files.writeString(site.resolve("a.html"), page);
        Files.writeString(site.resolve("sitemap.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                  <url><loc>https://t.example/ferry</loc><lastmod>2024-06-01</lastmod>
                    <news:news><news:publication><news:name>Tarn Observer</news:name><news:language>en</news:language>
                    </news:publication><news:publication_date>2024-05-03T10:00:00Z</news:publication_date>
                    <news:title>Ferry sank</news:title></news:news></url>
                  <url><loc>https://t.example/other</loc></url>
                </urlset>
                """);

        Archive.run(store, site);

        assertThat(Archive.ask(store, "SELECT published FROM copy")).containsExactly("2024-05-03");
        assertThat(Archive.ask(store, "SELECT count(*) FROM listed")).containsExactly("2");
    }

    @Test
    void what_stands_beside_articles_in_a_copy_of_a_site_is_passed_over() throws Exception {
        Files.writeString(site.resolve("a.html"), Articles.page("Ferry sank", Articles.FERRY));
        Files.writeString(site.resolve("style.css"), "p { color: red; }");
        Files.writeString(site.resolve("robots.txt"), "User-agent: *");
        Files.write(site.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0});

        Archive.run(store, site);

        assertThat(Archive.ask(store, "SELECT reason, sum(items) FROM passed_over GROUP BY ALL ORDER BY ALL"))
                .containsExactly("robots|1", "unknown_file|2");
        assertThat(Archive.ask(store, "SELECT count(*) FROM occurrences")).containsExactly("1");
        assertThat(Archive.ask(store, "SELECT count(*) FROM journal")).containsExactly("0");
    }

    private void page(String body) throws IOException {
        Files.writeString(
                site.resolve("a.html"),
                "<!doctype html><html><head><meta charset=\"utf-8\"></head><body><article>" + body
                        + "</article></body></html>");
    }

    private List<String> texts() {
        return Archive.ask(store, "SELECT text FROM articles");
    }
}
