package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page docs/quality.md and the gold that it is made from. */
class QualityPageTest {
    private static final Path GOLD = Path.of("src", "test", "resources", "gold");
    private static final Path PAGE = Path.of("docs", "quality.md");

    @Test
    void the_figures_on_the_page_are_those_of_the_command() throws IOException, UnreadableInput {
        String page = Files.readString(PAGE);
        String shown = page.substring(page.indexOf("<!-- figures -->"), page.indexOf("<!-- end of figures -->"));
        String made = EvaluationText.of(GoldFolder.evaluation(GOLD), 0);

        assertEquals(
                "<!-- figures -->\n```\n" + made + "```\n",
                shown,
                "Run bin/quality, read the difference line by line, and say in the commit why each change is right.");
    }

    @Test
    void the_page_names_ten_kinds_of_error() throws IOException {
        String page = Files.readString(PAGE);
        String kinds = page.substring(page.indexOf("## What it still gets wrong"));

        assertThat(kinds.lines().filter(line -> line.matches("\\d+\\. .*"))).hasSize(10);
    }

    @Test
    void the_gold_is_for_the_sample_articles_as_they_are() throws IOException {
        List<Path> annotated = files(GOLD, ".txt");

        assertThat(annotated).hasSizeGreaterThanOrEqualTo(8).allSatisfy(article -> {
            String name = article.getFileName().toString().replace(".txt", "");
            Path sample = files(Path.of("seeds"), "").stream()
                    .filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .findFirst()
                    .orElseThrow();
            assertThat(letters(Files.readString(article))).isEqualTo(letters(Files.readString(sample)));
        });
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Without Markdown's marks and the addresses behind its links. */
    private static String letters(String text) {
        return text.replaceAll("]\\([^)]*\\)", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
