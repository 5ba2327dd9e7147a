package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    @Test
    void every_item_of_rss_is_an_article_of_its_own() throws UnreadableInput {
        List<Draft> drafts =
                drafts("<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Orm Gazette</title>"
                        + "<language>en</language>"
                        + "<item><title>Gate stays shut</title><description>Short.</description>"
                        + "<content:encoded><![CDATA[<p>The gate is shut.</p><p>Nobody said why.</p>]]></content:encoded>"
                        + "<dc:creator>Ana Ruiz</dc:creator><pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate></item>"
                        + "<item><title>Rain</title><description>It rained&amp;#8217;s all.</description></item>"
                        + "</channel></rss>");

        assertThat(drafts).extracting(Draft::path).containsExactly("wire.xml#1", "wire.xml#2");
        assertThat(drafts).extracting(Draft::id).containsExactly("wire#1", "wire#2");
        assertThat(blocks(drafts.get(0)))
                .containsExactly(
                        "TITLE: Gate stays shut", "PARAGRAPH: The gate is shut.", "PARAGRAPH: Nobody said why.");
        assertThat(blocks(drafts.get(1))).containsExactly("TITLE: Rain", "PARAGRAPH: It rained’s all.");
        assertThat(drafts.get(0).metadata().outlet()).contains("Orm Gazette");
        assertThat(drafts.get(0).metadata().byline()).contains("Ana Ruiz");
    }

    @Test
    void atom_is_read_as_html_xhtml_or_text_as_it_says() throws UnreadableInput {
        List<Draft> drafts = drafts("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Orm</title>"
                + "<author><name>Ed</name></author>"
                + "<entry><title>One</title><content type=\"html\">&lt;p&gt;It is &lt;b&gt;shut&lt;/b&gt;.&lt;/p&gt;</content></entry>"
                + "<entry><title>Two</title><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>It is"
                + " <a href=\"https://orm.example\">shut</a>.</p></div></content></entry>"
                + "<entry><title>Three</title><summary type=\"text\">It is &lt;b&gt; shut.</summary>"
                + "<author><name>Ana Ruiz</name><uri>https://orm.example</uri></author></entry></feed>");

        assertThat(blocks(drafts.get(0))).containsExactly("TITLE: One", "PARAGRAPH: It is shut.");
        assertThat(blocks(drafts.get(1))).containsExactly("TITLE: Two", "PARAGRAPH: It is shut.");
        assertThat(Drafts.links(drafts.get(1))).containsExactly("shut -> https://orm.example");
        assertThat(blocks(drafts.get(2))).containsExactly("TITLE: Three", "PARAGRAPH: It is <b> shut.");
        assertThat(drafts.get(2).metadata().byline()).contains("Ana Ruiz");
    }

    @Test
    void entities_in_titles_are_read_once_and_delete_no_words() throws UnreadableInput {
        List<Draft> drafts = drafts("<rss><channel>"
                + "<item><title>Use of &amp;lt;b&amp;gt; banned, minister says</title></item>"
                + "<item><title>Don&amp;#8217;t go, police say &#128552;</title></item></channel></rss>");

        assertThat(blocks(drafts.get(0))).containsExactly("TITLE: Use of <b> banned, minister says");
        assertThat(blocks(drafts.get(1))).containsExactly("TITLE: Don’t go, police say \uD83D\uDE28");
    }

    @Test
    void a_feed_of_one_item_is_one_article_with_the_name_of_the_file() throws UnreadableInput {
        String feed =
                "<rss><channel><item><title>Rain</title><description>It rained.</description></item></channel></rss>";

        assertThat(DraftReaders.standard().read(input(feed)).path()).isEqualTo("wire.xml");
    }

    @Test
    void who_asks_for_one_article_is_told_that_there_are_several() {
        assertThat(refusal(
                        "wire.xml",
                        "<rss><item><title>A</title></item><item><title>B</title></item></rss>".getBytes(UTF_8)))
                .isEqualTo("wire.xml holds 2 articles. Give one of them in a file of its own.");
    }

    @Test
    void other_files_are_never_followed() throws UnreadableInput {
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<rss><item><title>&e; and &nbsp;</title></item></rss>";

        assertThat(blocks(drafts(feed).get(0))).containsExactly("TITLE: &e; and");
    }

    private static List<Draft> drafts(String feed) throws UnreadableInput {
        return DraftReaders.standard().readAll(input(feed));
    }

    private static Input input(String feed) {
        return new Input("wire.xml", feed.getBytes(UTF_8));
    }
}
