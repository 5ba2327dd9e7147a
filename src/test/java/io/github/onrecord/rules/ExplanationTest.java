package io.github.onrecord.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.language.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} says of a rule that is silent. */
class ExplanationTest {

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            PERSON say~               ¦ So Ilse Marrow left.         ¦ needs say~, which the sentence does not hold.
            @colours boat             ¦ So the boat left.            ¦ needs @colours, which the sentence does not hold.
            "Times" said              ¦ The times said no.           ¦ needs "Times", which the sentence does not hold.
            [said | told] PERSON      ¦ So Ilse Marrow left.         ¦ needs said or told, which the sentence does not hold.
            said so twice             ¦ He said twice so.            ¦ got as far as “twice” and wanted so there.
            mayor PERSON              ¦ The mayor of Norland left.   ¦ got as far as “of” and wanted PERSON there.
            said .                    ¦ He said                      ¦ got as far as the end of the sentence and wanted any word there.
            ^ he said so twice        ¦ He said twice so.            ¦ got as far as “twice” and wanted so there.
            ^ the mayor PERSON        ¦ The mayor of Norland left.   ¦ got as far as “of” and wanted PERSON there.
            ^ the <ADJ> boat          ¦ The boat left.               ¦ got as far as “boat” and wanted <ADJ> there.
            ^ the boat<VERB>          ¦ The boat left.               ¦ got as far as “boat” and wanted boat<VERB> there.
            """)
    void the_first_missing_word_or_the_furthest_failing_element_is_named(String pattern, String sentence, String why) {
        assertEquals(why, silence(Rules.rule("test.rule", pattern), sentence));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            BODY     | He never said so.            | matches “said so”, but its exception blocks it: never said
            BODY     | He said so on a blue boat.   | matches “said so”, but its exception blocks it: @colours
            HEADLINE | He said so.                  | looks only in headline sentences.
            QUOTED   | He said so.                  | matches “said so”, but looks only in quoted text.
            """)
    void an_exception_or_a_scope_that_stands_in_the_way_is_named(Scope scope, String sentence, String why) {
        assertEquals(
                why,
                silence(
                        Rules.rule("test.rule", "said so", scope, List.of("never said"), List.of("@colours")),
                        sentence));
    }

    private static String silence(Rule rule, String sentence) {
        Reading reading = Rules.read(sentence);
        Explanation explanation =
                Rules.book(rule).explain(rule.id(), reading, reading.sentences().get(0));
        assertEquals(List.of(), explanation.matches());
        return explanation.silence().orElseThrow();
    }
}
