package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every draft, tried on texts made of little but marks. The seed is fixed: a failure stays one. */
class DraftLawsTest {
    private static final int TEXTS = 2_000;
    private static final List<String> PIECES = List.of(
            "It is shut.",
            "gate",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "#",
            "## ",
            "- ",
            "1. ",
            "> ",
            "---",
            "```",
            "===",
            "[",
            "](",
            ")",
            "![",
            "<!--",
            "-->",
            "<p>",
            "</p>",
            "<br>",
            "<q>",
            "<a href=x>",
            "</a>",
            "<li>",
            "<h1>",
            "<td>",
            "<blockquote class=twitter-tweet>",
            "</blockquote>",
            "\u00A0",
            "\u2029",
            "\u200B",
            "&amp;",
            "“",
            "”",
            "\uD83D\uDE28");

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void the_text_of_plain_files_is_the_file(String path) {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String text = "Tarn " + text(random);
            assertThat(read(path, text).text()).isEqualTo(text);
        }
    }

    @Test
    void every_page_gives_a_draft_whose_text_is_its_blocks() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            Draft draft = read("a.html", "Tarn " + text(random));
            List<String> blocks = draft.blocks().stream()
                    .map(block -> draft.text().substring(block.start(), block.end()))
                    .toList();
            assertThat(draft.text()).isEqualTo(String.join("\n\n", blocks));
        }
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        String page = "<HTML><ARTICLE><H1>GATE IS SHUT</H1><LI>IN ISKEL</LI></ARTICLE></HTML>";
        Draft english = read("A.HTML", page);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read("A.HTML", page)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Draft read(String path, String text) {
        try {
            return Drafts.draft(path, text.getBytes(UTF_8));
        } catch (UnreadableInput refused) {
            throw new AssertionError(text, refused);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(30); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
