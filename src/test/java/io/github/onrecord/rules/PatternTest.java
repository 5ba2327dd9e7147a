package io.github.onrecord.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.language.Reading;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern language, element by element: a pattern, a sentence, and the words that match. */
class PatternTest {

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            # words
            said                      ¦ The mayor SAID so.                  ¦ SAID
            said                      ¦ The mayor says so.                  ¦ none
            said so                   ¦ The mayor said so.                  ¦ said so
            said so                   ¦ The mayor said it so.               ¦ none
            mayor's                   ¦ The mayor's boat sank.              ¦ mayor's
            can't                     ¦ She can’t swim.                     ¦ can’t
            ,                         ¦ It sank, they say.                  ¦ ,
            # of two matches the one that begins first, however far a list entry reaches
            [x y z w | @long] q       ¦ So x y z w q there.                 ¦ x y z w q
            # words with these capitals
            "Times"                   ¦ The Times and the times changed.    ¦ Times
            "The Mail"                ¦ They read The Mail and the Mail.    ¦ The Mail
            # all forms of a word
            say~                      ¦ He says she said so, saying no.     ¦ says / said / saying
            man~                      ¦ One man and two men came.           ¦ man / men
            # entries of lists
            @colours                  ¦ A dark red brick and a blue one.    ¦ dark red brick / blue
            @saying-verbs             ¦ She made clear that he adds it.     ¦ made clear / adds
            @papers                   ¦ They read The Mail and the mail.    ¦ The Mail
            # any word
            said .                    ¦ She said nothing.                   ¦ said nothing
            said . .                  ¦ She said                            ¦ none
            """)
    void a_word_a_form_or_a_list_entry_is_found(String pattern, String sentence, String words) {
        assertEquals(words, Rules.matched(Rules.book(pattern), sentence));
    }

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            [red | blue] boat         ¦ A red boat, a blue boat, a boat.    ¦ red boat / blue boat
            [red | dark blue] boat    ¦ A dark blue boat sank.              ¦ dark blue boat
            the? boat                 ¦ They saw the boat; boat it was.     ¦ the boat / boat
            (old red)? boat           ¦ An old red boat and a red boat.     ¦ old red boat / boat
            very{2} old               ¦ A very very very old boat sank.     ¦ very very old
            very{1,2} old             ¦ A very old and an old boat sank.    ¦ very old
            very {0,3} old            ¦ A very very old boat sank.          ¦ very very old
            said .{0,2} sank          ¦ She said the boat sank.             ¦ said the boat sank
            said .{0,2} sank          ¦ She said the old boat sank.         ¦ none
            [very | not]{2} old       ¦ It is not very old.                 ¦ not very old
            (very | not) old          ¦ It is not very old.                 ¦ very old
            # without
            !red boat                 ¦ A red boat and an old boat.         ¦ old boat
            said !that                ¦ He said that; she said no.          ¦ said no
            said !that                ¦ She said                            ¦ none
            a !@colours brick         ¦ A dark brick and a blue brick.      ¦ A dark brick
            a !@colours .             ¦ A dark red sky fell.                ¦ none
            !<NOUN> sank              ¦ The boat sank and it sank.          ¦ it sank
            # edges
            ^ the boat                ¦ The boat hit the boat.              ¦ The boat
            sank . $                  ¦ It sank. It sank there.             ¦ sank.
            sank $                    ¦ It sank.                            ¦ none
            """)
    void parts_are_chosen_repeated_denied_and_tied_to_the_edges(String pattern, String sentence, String words) {
        assertEquals(words, Rules.matched(Rules.book(pattern), sentence));
    }

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            PERSON                    ¦ The boat was sailed by Ilse Marrow.     ¦ Ilse Marrow
            ORG                       ¦ It was paid by the Tarn Rail Board.     ¦ Tarn Rail Board
            OUTLET                    ¦ It was read in the Tarn Observer.       ¦ Tarn Observer
            PLACE                     ¦ The boat was sold to Norland in spring.  ¦ Norland
            PLATFORM                  ¦ The film was seen on Chirper.           ¦ Chirper
            NAME                      ¦ It was Ilse Marrow of Norland.          ¦ Ilse Marrow / Norland
            ROLE                      ¦ The deputy mayor met the mayor.         ¦ deputy mayor / mayor
            PRONOUN                   ¦ Then she saw that they left.            ¦ she / they
            NUMBER                    ¦ Two men and 1,200 boats.                ¦ Two / 1,200
            QUOTE , she               ¦ “We left”, she said.                    ¦ “We left”, she
            QUOTE she said            ¦ “We left,” she said.                    ¦ “We left,” she said
            said NOUN-PHRASE          ¦ It was, said the two old men, dull.     ¦ said the two old men
            ROLE PERSON               ¦ The letter of mayor Ilse Marrow came.   ¦ mayor Ilse Marrow
            # tags
            <ADJ> <NOUN>              ¦ They saw an old boat.                   ¦ old boat
            boat<NOUN>                ¦ They saw an old boat.                   ¦ boat
            boat<VERB>                ¦ They saw an old boat.                   ¦ none
            plan~<VERB>               ¦ They plan to sell the plan.             ¦ plan
            @colours<ADJ> brick       ¦ They bought a red brick.                ¦ red brick
            """)
    void classes_and_tags_come_from_the_language_layer(String pattern, String sentence, String words) {
        assertEquals(words, Rules.matched(Rules.book(pattern), sentence));
    }

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            # of two that begin together the longer
            a | a b | a b c           ¦ So a b c d.                         ¦ a b c
            a .{0,3} b                ¦ So a b x b y.                       ¦ a b x b
            # the one that begins first, then the next after its end
            x .{0,2} y                ¦ So x x y y x y.                     ¦ x x y y / x y
            [b c | a b]               ¦ So a b c.                           ¦ a b
            a b | b c | c d           ¦ So a b c d.                         ¦ a b / c d
            # of the entries of a list too
            @colours brick            ¦ So a dark red brick fell.           ¦ dark red brick
            @colours                  ¦ So a dark red boat fell.            ¦ dark red
            """)
    void the_match_that_begins_first_wins_then_the_longest(String pattern, String sentence, String words) {
        assertEquals(words, Rules.matched(Rules.book(pattern), sentence));
    }

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            source:PERSON cue:say~              ¦ Now it is Ilse Marrow says no. ¦ {cue=says, source=Ilse Marrow}
            cue:(said [again | twice]?) that    ¦ She said twice that it sank.   ¦ {cue=said twice}
            cue:said [who:they | whom:me]       ¦ It said they left.             ¦ {cue=said, who=they}
            cue:said extra:so? .                ¦ It said nothing.               ¦ {cue=said}
            outer:(a inner:b)                   ¦ So a b c.                      ¦ {inner=b, outer=a b}
            colour:(@colours{1,2})              ¦ It was blue dark red.          ¦ {colour=blue dark red}
            to-whom:PERSON                      ¦ They told Ilse Marrow so.      ¦ {to-whom=Ilse Marrow}
            """)
    void a_named_part_is_captured_where_it_took_part(String pattern, String sentence, String captures) {
        Reading reading = Rules.read(sentence);
        Match match = Rules.book(pattern).matches(reading).get(0);

        Map<String, String> words = new TreeMap<>();
        match.captures().forEach((name, run) -> words.put(name, reading.words(run.first(), run.end())));
        assertEquals(captures, words.toString());
    }

    @Test
    void no_match_crosses_a_sentence() {
        assertEquals("none", Rules.matched(Rules.book("left . the"), "The mayor left. The gate shut."));
    }
}
