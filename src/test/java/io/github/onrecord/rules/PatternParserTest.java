package io.github.onrecord.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            said ]              ¦ has ']' without its opening mark (character 6 of its pattern).
            [said | told        ¦ lacks a closing ']' (character 13 of its pattern).
            (said               ¦ lacks a closing ')' (character 6 of its pattern).
            [said | ]           ¦ has an empty part; write at least one element there (character 9 of its pattern).
            ()                  ¦ has an empty part; write at least one element there (character 2 of its pattern).
            said*               ¦ repeats without a bound; write {0,5} instead of '*' (character 5 of its pattern).
            .+                  ¦ repeats without a bound; write {0,5} instead of '+' (character 2 of its pattern).
            said{some}          ¦ has a repetition that cannot be read; write {0,4} or {2} (character 5 of its pattern).
            said{2              ¦ has a repetition that cannot be read; write {0,4} or {2} (character 5 of its pattern).
            .{0,31}             ¦ repeats {0,31}; the bounds run from 0 to 30, the smaller first (character 2 of its pattern).
            .{3,2}              ¦ repeats {3,2}; the bounds run from 0 to 30, the smaller first (character 2 of its pattern).
            .{0}                ¦ repeats {0}; the bounds run from 0 to 30, the smaller first (character 2 of its pattern).
            ![said | told]      ¦ negates more than one element; '!' stands before one word, list, class or tag (character 15 of its pattern).
            said !              ¦ negates more than one element; '!' stands before one word, list, class or tag (character 7 of its pattern).
            <VRB>               ¦ uses the tag <VRB>, which does not exist. The tags are ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X (character 1 of its pattern).
            "Times              ¦ has a quotation mark without its partner (character 1 of its pattern).
            ""                  ¦ has a quotation mark without its partner (character 1 of its pattern).
            ~                   ¦ has '~' where an element should begin (character 1 of its pattern).
            said : that         ¦ has ':' where an element should begin (character 6 of its pattern).
            cue: said           ¦ has ' ' where an element should begin (character 5 of its pattern).
            PERSONS said        ¦ uses the class PERSONS, which does not exist; write "PERSONS" for the word itself (character 8 of its pattern).
            @colors             ¦ uses the lexicon @colors, which does not exist. Did you mean @colours?
            @verbs              ¦ uses the lexicon @verbs, which does not exist. Did you mean @saying-verbs?
            @weather            ¦ uses the lexicon @weather, which does not exist. Add lexicons/weather.txt.
            """)
    void a_fault_says_what_is_wrong_and_how_to_mend_it(String pattern, String message) {
        assertEquals(List.of("patterns/test.yaml:1: rule test.rule " + message), faults(pattern));
    }

    @Test
    void a_pattern_of_too_many_elements_is_to_be_split() {
        assertEquals(
                List.of("patterns/test.yaml:1: rule test.rule has more than 400 elements;"
                        + " split it into several rules (character 802 of its pattern)."),
                faults("a ".repeat(401)));
    }

    @Test
    void a_rule_with_a_faulty_exception_is_left_out_too() {
        List<RuleFault> faults = new ArrayList<>();
        RuleBook book = RuleBook.of(
                List.of(
                        Rules.rule("test.faulty", "said", Scope.BODY, List.of("[so"), List.of()),
                        Rules.rule("test.whole", "said")),
                Rules.LEXICONS,
                faults);

        assertEquals(
                List.of("patterns/test.yaml:1: rule test.faulty lacks a closing ']' (character 4 of its pattern)."),
                faults.stream().map(RuleFault::toString).toList());
        assertEquals(List.of("test.whole"), book.rules().stream().map(Rule::id).toList());
    }

    private static List<String> faults(String pattern) {
        List<RuleFault> faults = new ArrayList<>();
        RuleBook.of(List.of(Rules.rule("test.rule", pattern)), Rules.LEXICONS, faults);
        return faults.stream().map(RuleFault::toString).toList();
    }
}
