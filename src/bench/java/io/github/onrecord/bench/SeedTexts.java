package io.github.onrecord.bench;

import io.github.onrecord.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The texts that are measured: the plain-text articles of {@code seeds/}, and each again with its paragraphs turned. */
final class SeedTexts {
    /** Paragraphs in another order make other sources, short names and inherited claims, with the same sentences. */
    private static final int TURNS = 4;

    private SeedTexts() {}

    /** {@value #TURNS} versions of each article, in the order of the files' names. */
    static List<String> all() {
        List<String> texts = new ArrayList<>();
        for (String text : shipped()) {
            for (int turn = 0; turn < TURNS; turn++) {
                texts.add(turned(text, turn));
            }
        }
        return List.copyOf(texts);
    }

    /** The shipped articles as they are. */
    static List<String> shipped() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return List.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("run it from the project's folder, which holds seeds/", e);
        }
    }

    private static String turned(String text, int turn) {
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
        List<String> body = paragraphs.subList(1, paragraphs.size());
        Collections.rotate(body, turn * body.size() / TURNS);
        return String.join("\n\n", paragraphs);
    }

    static List<Article> articles(List<String> texts) {
        return texts.stream().map(Article::ofText).toList();
    }

    /** Runs of characters between white space. */
    static long words(List<String> texts) {
        return texts.stream()
                .mapToLong(text -> text.strip().split("\\s+").length)
                .sum();
    }
}
