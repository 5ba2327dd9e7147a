package io.github.onrecord.findings;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks for what a headline has in quotation marks in the text below it. A headline may shorten a quotation and bend its
 * words to its own sentence, so one paragraph must have the words that carry meaning, in any form and order.
 */
final class HeadlineQuotation {
    /** One word in marks is as often a wink as a quotation. */
    private static final int LEAST_WORDS = 2;

    // Bounded and without nesting: linear, also on hostile text. A mark before a letter is an apostrophe.
    private static final Pattern QUOTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[“\"‘']([^“”\"‘]{3,160}?)[”\"’'](?![\\p{L}\\p{N}])");

    private final Article article;
    private final Headline headline;

    HeadlineQuotation(Article article, Headline headline) {
        this.article = article;
        this.headline = headline;
    }

    /** The first words in quotation marks that no paragraph has. */
    Optional<Span> withoutOrigin() {
        Matcher quoted = QUOTED.matcher(article.text())
                .region(headline.span().start(), headline.span().end());
        while (quoted.find()) {
            Span words = new Span(quoted.start(1), quoted.end(1));
            if (isQuotation(words) && !isInTheText(words)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private boolean isQuotation(Span quoted) {
        List<Word> words = Word.in(article.text(), quoted);
        return words.size() >= LEAST_WORDS && !headline.content(words).isEmpty();
    }

    private boolean isInTheText(Span quoted) {
        Set<String> content = headline.content(Word.in(article.text(), quoted));
        return article.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.HEADLINE)
                .map(block -> Word.in(article.text(), block.span()).stream()
                        .map(Word::stem)
                        .collect(Collectors.toSet()))
                .anyMatch(stems -> stems.containsAll(content));
    }
}
