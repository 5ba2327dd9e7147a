package io.github.onrecord.findings;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.findings.HeadlineRules.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article's headline, its words, and what it says about where it has them from. */
final class Headline {
    private static final String MARKS = "“”\"‘«»?";
    private static final String BREAKS = ";:,|–—";
    private static final String DASH = " - ";
    private static final int LABEL_WORDS = 3;

    /** A page may call anything its headline. What stands after this many words is not looked at. */
    private static final int MOST_WORDS = 60;

    private final String text;
    private final Span span;
    private final HeadlineRules rules;
    private final List<Word> words;

    private Headline(String text, Span span, HeadlineRules rules) {
        this.text = text;
        this.span = span;
        this.rules = rules;
        this.words = Word.in(text, span).stream().limit(MOST_WORDS).toList();
    }

    /** The first headline of the article. */
    static Optional<Headline> of(Article article, HeadlineRules rules) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADLINE)
                .findFirst()
                .map(block -> new Headline(article.text(), block.span(), rules));
    }

    /** Another line that is read like a headline. */
    static Headline at(Span line, Article article, HeadlineRules rules) {
        return new Headline(article.text(), line, rules);
    }

    Span span() {
        return span;
    }

    /** Its parts: what stands between commas, colons, semicolons and dashes. */
    List<List<Word>> parts() {
        List<List<Word>> parts = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= words.size(); next++) {
            if (next == words.size()
                    || isBreak(words.get(next - 1).span(), words.get(next).span())) {
                parts.add(words.subList(first, next));
                first = next;
            }
        }
        return parts;
    }

    private boolean isBreak(Span before, Span after) {
        String between = text.substring(before.end(), after.start());
        return between.contains(DASH) || between.chars().anyMatch(mark -> BREAKS.indexOf(mark) >= 0);
    }

    /** The stems of the words that carry meaning. */
    Set<String> content(List<Word> part) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : part) {
            if (!rules.list(WordList.STOP_WORDS).contains(word.form())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    /** Whether it says that somebody says it, quotes, asks, hedges, or only introduces: then it asserts nothing. */
    boolean assertsNothing() {
        return isQuotingOrAsking()
                || Word.holdsAny(words, rules.list(WordList.CREDITS))
                || Word.holdsAny(words, rules.list(WordList.HEDGES))
                || Word.phraseAt(words, 0, rules.list(WordList.OPENERS)) > 0
                || parts().stream().anyMatch(this::isLabel);
    }

    private boolean isQuotingOrAsking() {
        String line = span.in(text);
        for (int at = 0; at < line.length(); at++) {
            boolean opensStraight = line.charAt(at) == '\''
                    && (at == 0 || Character.isWhitespace(line.charAt(at - 1)))
                    && line.indexOf('\'', at + 1) > 0;
            if (opensStraight || MARKS.indexOf(line.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "New study: ...", "...: local police": a few words that end with who says so. */
    private boolean isLabel(List<Word> part) {
        return part.size() <= LABEL_WORDS
                && part.size() < words.size()
                && Word.phraseAt(part, part.size() - 1, rules.list(WordList.SOURCES)) > 0;
    }

    /** "..., scientists find", "Records show ...". */
    boolean reportsFindings() {
        for (int at = 1; at < words.size(); at++) {
            boolean found = Word.phraseAt(words, at - 1, rules.list(WordList.SOURCES)) > 0
                    && Word.phraseAt(words, at, rules.list(WordList.FINDING_VERBS)) > 0;
            if (found) {
                return true;
            }
        }
        return false;
    }
}
