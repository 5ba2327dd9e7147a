package io.github.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The mayor has not yet confirmed the report.     | has not yet confirmed (finite)
            Two men were held by police.                    | were held (finite, passive)
            The bridge was reportedly hit twice.            | was reportedly hit (finite, passive)
            The dam has been rebuilt.                       | has been rebuilt (finite, passive)
            They could have been killed.                    | could have been killed (finite, passive)
            The crews don't mind.                           | don't mind (finite)
            He is leaving.                                  | is leaving (finite)
            She wants to leave the town.                    | wants (finite); leave
            Crossing the river, the convoy stopped.         | Crossing; stopped (finite)
            The council's engineer will resign.             | will resign (finite)
            """)
    void a_verb_stands_with_its_helpers(String sentence, String groups) {
        Reading reading = English.read(sentence);

        assertEquals(
                groups,
                phrases(reading).verbGroups().stream()
                        .map(group -> words(reading, group))
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The two Castrel officials said that the deal was off. | The two Castrel officials (officials); the deal (deal)
            The council's new engineer resigned.                  | The council's new engineer (engineer)
            The growers' money went on drains.                    | The growers' money (money); drains (drains)
            She met him in the old town.                          | She (She); him (him); the old town (town)
            The acting chief executive of the port resigned.      | The acting chief executive (executive); the port (port)
            """)
    void a_noun_stands_with_the_words_before_it(String sentence, String expected) {
        Reading reading = English.read(sentence);

        assertEquals(
                expected,
                phrases(reading).nounPhrases().stream()
                        .map(phrase -> reading.words(phrase.first(), phrase.end()) + " ("
                                + reading.surface(phrase.head()) + ")")
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void a_token_knows_the_phrase_that_holds_it() {
        Reading reading = English.read("The old gate was shut by police.");
        Phrases phrases = phrases(reading);

        assertEquals(phrases.nounPhraseAt(0), phrases.nounPhraseAt(2));
        assertThat(phrases.nounPhraseAt(3)).isEmpty();
        assertEquals(phrases.verbGroupAt(3), phrases.verbGroupAt(4));
        assertThat(phrases.verbGroupAt(reading.size())).isEmpty();
        assertEquals(
                List.of(3, 0),
                List.of(reading.lengthOf(WordClass.NOUN_PHRASE, 0), reading.lengthOf(WordClass.NOUN_PHRASE, 1)));
    }

    private static Phrases phrases(Reading reading) {
        return reading.phrases(reading.sentences().get(0));
    }

    private static String words(Reading reading, Phrases.VerbGroup group) {
        String marks = (group.finite() ? "finite" : "") + (group.passive() ? ", passive" : "");
        return reading.words(group.first(), group.end()) + (marks.isEmpty() ? "" : " (" + marks + ")");
    }
}
