package io.github.onrecord.archive;

import io.github.onrecord.article.Article;
import io.github.onrecord.ingest.Extraction;
import java.util.Optional;

/**
 * An article as an archive run reads it.
 *
 * @param article the article, with what the page it was first met on says of itself
 * @param hash what tells its text from others
 * @param words how many words it has
 * @param extraction how its text was found there
 * @param address where it was published, as far as that is known
 */
record Page(Article article, TextHash hash, int words, Extraction extraction, Optional<String> address) {
    static Page of(Article article, Extraction extraction, Optional<String> address) {
        return new Page(article, TextHash.of(article), count(article.text()), extraction, address);
    }

    private static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
