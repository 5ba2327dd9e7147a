package io.github.onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            She didn't go.                      | She  didn't  go  .
            He’d’ve gone.                       | He'd've  gone  .
            The mayor's boat                    | The  mayor  's  boat
            The mayor’s boat                    | The  mayor  's  boat
            The engineers' boat                 | The  engineers  '  boat
            It's the boys’ idea                 | It  's  the  boys  '  idea
            In the '90s, 'twas dry.             | In  the  '  90s  ,  '  twas  dry  .
            The U.S. ship sank.                 | The  U.S.  ship  sank  .
            J.K. Marrow of the U.K.             | J.K.  Marrow  of  the  U.K.
            At 9:40 p.m. it fell.               | At  9:40  p.m.  it  fell  .
            A load of 1,200 tonnes, 3.5 metres  | A  load  of  1,200  tonnes  ,  3.5  metres
            It cost $3.5m, or 4%.               | It  cost  $  3.5m  ,  or  4  %  .
            The co-author's e-mail              | The  co-author  's  e-mail
            Now--or never -- we go - or stay    | Now  --  or  never  --  we  go  -  or  stay
            Marrow—the mayor—left               | Marrow  —  the  mayor  —  left
            He waited ... and went…             | He  waited  ...  and  went  …
            AT&T and Marrow & Co. agreed.       | AT&T  and  Marrow  &  Co.  agreed  .
            Capt. Pell, No. 7, paid no. 5       | Capt.  Pell  ,  No.  7  ,  paid  no  .  5
            A plan (or “idea”)                  | A  plan  (  or  “  idea  ”  )
            ``We go,'' she said                 | ``  We  go  ,  ''  she  said
            The fire 🔥 grew.                   | The  fire  🔥  grew  .
            The o\ufb03cer’s \ufb01le was lost.        | The  officer  's  file  was  lost  .
            Café, naïve, Ibañez                 | Café  ,  naïve  ,  Ibañez
            """)
    void a_text_is_cut_into_words_and_marks(String text, String tokens) {
        assertEquals(List.of(tokens.split(" {2}", -1)), English.tokens(English.read(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            soft hyphens           | The har\u00adbour closed
            zero-width spaces      | The har\u200bbour\u200b closed
            direction marks        | The \u200eharbour\u200f closed
            no-break spaces        | The\u00a0harbour\u202fclosed
            a byte order mark      | The \ufeffharbour closed
            """)
    void invisible_characters_are_no_part_of_a_word(String what, String text) {
        assertEquals(List.of("The", "harbour", "closed"), English.tokens(English.read(text)));
    }

    @Test
    void offsets_count_an_emoji_as_two_units_and_keep_what_is_invisible() {
        Reading reading = English.read("A 🔥 in the har\u00adbour.");

        assertEquals(new Span(2, 4), reading.span(1, 2));
        assertEquals(new Span(12, 20), reading.span(4, 5));
        assertEquals("har\u00adbour", reading.words(4, 5));
    }

    @Test
    void a_word_with_a_combining_accent_is_one_word() {
        assertEquals(List.of("Cafe\u0301", "closed"), English.tokens(English.read("Cafe\u0301 closed")));
    }

    @Test
    void a_lower_case_word_is_the_word_without_its_capitals() {
        Reading reading = English.read("The U.S. Navy’s İzmir");

        assertEquals("u.s.", reading.lower(1));
        assertEquals("'s", reading.lower(3));
    }

    @Test
    void a_token_is_found_by_its_offset() {
        Reading reading = English.read("The gate leaks");

        assertEquals(1, reading.tokenFrom(1));
        assertEquals(1, reading.tokenFrom(4));
        assertEquals(2, reading.tokenFrom(5));
        assertEquals(3, reading.tokenFrom(14));
    }
}
