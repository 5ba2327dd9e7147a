package io.github.onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    private static final String STORY = "# Gate shut\n\nVELLIN - It leaked.\n\n## The repair\n\nIt was old.\n";

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Gate shut     | 0
            VELLIN        | 0
            It leaked.    | 1
            The repair    | 1
            It was old.   | 2
            """)
    void a_paragraph_is_counted_only_where_claims_are_made(String words, int paragraph) {
        assertEquals(paragraph, Article.ofText(STORY).paragraphAt(STORY.indexOf(words)));
    }

    @org.junit.jupiter.api.Test
    void the_headline_is_the_title() {
        assertEquals(Optional.of("Gate shut"), Article.ofText(STORY).headline());
        assertEquals(Optional.of("Gate shut"), Article.ofText(STORY).title());
        assertEquals(Optional.empty(), Article.ofText("It leaked.").title());
    }

    @Property(seed = "7", tries = 500)
    void blocks_lie_in_the_text_in_order_and_hold_no_space_at_their_edges(@ForAll("copy") String text) {
        Article article = Article.ofText(text);

        assertEquals(text, article.text());
        int last = 0;
        for (Block block : article.blocks()) {
            String words = block.span().in(text);
            assertTrue(last <= block.span().start(), text);
            assertEquals(words.strip(), words);
            last = block.span().end();
        }
    }

    @Provide
    Arbitrary<String> copy() {
        return Arbitraries.of(
                        "Gate shut",
                        "It leaked.",
                        "VELLIN - ",
                        "NEW YORK (AP) — ",
                        "By Ilse Marrow",
                        "# ",
                        "## ",
                        "(",
                        ")",
                        "Port Anselm: ",
                        "Updated 4 June",
                        "What Happens Next?",
                        " ",
                        "\n",
                        "\n\n",
                        "“No,” he said. ",
                        "🔥")
                .list()
                .ofMaxSize(25)
                .map(pieces -> "Tarn" + String.join("", pieces));
    }
}
