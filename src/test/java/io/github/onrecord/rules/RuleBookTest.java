package io.github.onrecord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.language.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            BODY     | body left / quoted left
            UNQUOTED | body left
            QUOTED   | quoted left
            HEADLINE | headline left / subhead left
            ANY      | headline left / body left / quoted left / subhead left
            """)
    void a_rule_looks_only_in_its_scope(Scope scope, String words) {
        RuleBook book = Rules.book(Rules.rule("test.rule", ". left", scope, List.of(), List.of()));

        assertEquals(
                words,
                Rules.matched(
                        book,
                        "# The headline left¶The body left. “We saw the quoted left of them,” she added."
                                + "¶## The subhead left¶It was old."));
    }

    @Test
    void the_cue_says_whether_a_match_is_quoted() {
        Rule rule = Rules.rule("test.rule", "QUOTE she cue:said", Scope.UNQUOTED, List.of(), List.of());

        assertEquals("“We saw it all,” she said", Rules.matched(Rules.book(rule), "“We saw it all,” she said."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            The mayor said so.                        | said so
            The mayor never said so.                  | none
            The mayor said so to nobody.              | none
            It never rained, and he said so.          | said so
            She never left but he said so, he said.   | said so
            """)
    void an_exception_blocks_a_match_that_it_overlaps(String sentence, String words) {
        Rule rule = Rules.rule("test.rule", "said so", Scope.BODY, List.of("never said", "so to nobody"), List.of());

        assertEquals(words, Rules.matched(Rules.book(rule), sentence));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            The mayor said so.                        | said so
            The mayor said so on a blue boat.         | none
            On a dark red boat, the mayor said so.    | none
            The boat was blue. The mayor said so.     | said so
            """)
    void an_exception_for_the_sentence_blocks_from_anywhere_in_it(String sentence, String words) {
        Rule rule = Rules.rule("test.rule", "said so", Scope.BODY, List.of(), List.of("@colours"));

        assertEquals(words, Rules.matched(Rules.book(rule), sentence));
    }

    @Test
    void a_blocked_match_does_not_hide_the_next_one() {
        Rule rule = Rules.rule("test.rule", "said so", Scope.BODY, List.of("never said"), List.of());

        assertEquals("said so", Rules.matched(Rules.book(rule), "He never said so but she said so."));
    }

    @Test
    void matches_come_by_sentence_then_by_place_then_by_rule() {
        RuleBook book = Rules.book(
                Rules.rule("test.last-word", "there"),
                Rules.rule("test.verb", "left"),
                Rules.rule("test.both", "left there"));
        Reading reading = Rules.read("He left there. She sat there and left.");

        assertEquals(
                List.of("verb", "both", "last-word", "last-word", "verb"),
                book.matches(reading).stream()
                        .map(match -> match.rule().id().substring("test.".length()))
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            PERSON .{0,3} QUOTE           ¦ true
            <VERB> <NOUN>                 ¦ true
            said?                         ¦ true
            [said | PERSON] .             ¦ true
            PERSON said                   ¦ false
            [say~ | @colours] PERSON      ¦ false
            cue:(PERSON [said so | "Times"]) ¦ false
            red<ADJ> PERSON               ¦ false
            """)
    void a_rule_that_no_word_or_list_calls_is_listed_as_costly(String pattern, boolean costly) {
        assertEquals(costly, !Rules.book(pattern).costlyRules().isEmpty());
    }

    @Test
    void a_costly_rule_is_run_on_every_sentence() {
        assertEquals(
                "old boat / red brick",
                Rules.matched(Rules.book("<ADJ> <NOUN>"), "They saw an old boat. They saw a red brick."));
    }

    @Test
    void a_rule_is_known_by_its_id() {
        RuleBook book = Rules.book("said");

        assertEquals(Optional.of("said"), book.rule("test.rule").map(Rule::pattern));
        assertThat(book.rule("test.other")).isEmpty();
    }

    @Test
    void a_long_sentence_and_a_pattern_that_makes_backtracking_explode_are_no_trouble() {
        String sentence = "so " + "a ".repeat(3_000) + "c.";

        assertEquals("none", Rules.matched(Rules.book("[a | a a]{0,30} b"), sentence));
        assertEquals("none", Rules.matched(Rules.book("((a? a?){0,10} a?){0,10} b"), sentence));
        assertEquals("none", Rules.matched(Rules.book(".{0,30} .{0,30} .{0,30} b"), sentence));
    }

    @Test
    void every_word_of_a_long_sentence_can_be_a_match() {
        String found = Rules.matched(Rules.book("a"), "so " + "a ".repeat(3_000) + "c.");

        assertEquals(3_000, found.split(" / ", -1).length);
    }

    @Test
    void many_rules_on_one_word_are_each_found() {
        Rule[] rules = IntStream.range(0, 500)
                .mapToObj(i -> Rules.rule("test.rule-" + i, "said so w" + i))
                .toArray(Rule[]::new);

        assertEquals("said so w499", Rules.matched(Rules.book(rules), "The mayor said so w499 again."));
    }

    @Test
    void the_language_of_the_machine_changes_no_match() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("IT SINKS", Rules.matched(Rules.book("It sink~"), "Then IT SINKS again."));
        } finally {
            Locale.setDefault(before);
        }
    }
}
