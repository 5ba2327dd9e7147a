package io.github.onrecord.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.article.Article;
import io.github.onrecord.language.Reader;
import io.github.onrecord.language.Reading;
import io.github.onrecord.lexicon.Lexicons;
import io.github.onrecord.lexicon.Pack;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules and readings over a small pack of word lists, so that no change of the shipped lists breaks an engine test. */
final class Rules {
    static final Lexicons LEXICONS = Pack.lexicons(Pack.files(
            "lexicons/colours.txt", "red\ndark red\ndark red brick\nblue\n",
            "lexicons/saying-verbs.txt", "@inflect verb\nsay\nadd\nmake clear\n",
            "lexicons/long.txt", "y z w\n",
            "lexicons/papers.txt", "@case exact\nThe Mail\nTimes\n",
            "lexicons/common-words.txt", "the\na\nof\nit\nwas\nto\n",
            "lexicons/roles.txt", "mayor\ndeputy mayor\n",
            "lexicons/pronouns.txt", "he\nshe\nthey\nit\n",
            "lexicons/number-words.txt", "two\nthree\n",
            "lexicons/first-names.txt", "Ilse\nJoss\n",
            "lexicons/countries.txt", "Norland\n",
            "lexicons/outlets.txt", "Tarn Observer\n",
            "lexicons/platforms.txt", "Chirper\n",
            "lexicons/body-nouns.txt", "board\n"));

    private static final Reader READER = new Reader(LEXICONS);

    private Rules() {}

    /** Reads plain text; ¶ stands for an empty line between paragraphs. */
    static Reading read(String text) {
        return READER.read(Article.ofText(text.replace("¶", "\n\n")));
    }

    static Rule rule(String id, String pattern) {
        return rule(id, pattern, Scope.BODY, List.of(), List.of());
    }

    static Rule rule(String id, String pattern, Scope scope, List<String> unless, List<String> unlessInSentence) {
        return new Rule(
                id,
                "patterns/test.yaml",
                1,
                "test",
                pattern,
                scope,
                0,
                unless,
                unlessInSentence,
                Map.of(),
                "Because.",
                List.of(),
                new Rule.Examples(List.of(), List.of(), List.of(), List.of()));
    }

    static RuleBook book(Rule... rules) {
        List<RuleFault> faults = new ArrayList<>();
        RuleBook book = RuleBook.of(List.of(rules), LEXICONS, faults);
        assertEquals(List.of(), faults);
        return book;
    }

    static RuleBook book(String pattern) {
        return book(rule("test.rule", pattern));
    }

    /** The words of every match, " / " between two; "none" where there is none. */
    static String matched(RuleBook book, String text) {
        Reading reading = read(text);
        List<String> words = book.matches(reading).stream()
                .map(match -> reading.words(match.first(), match.end()))
                .collect(Collectors.toList());
        return words.isEmpty() ? "none" : String.join(" / ", words);
    }
}
