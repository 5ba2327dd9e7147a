package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.attribution.Channel;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz said the quay was safe.                                         | unstated
            Mayor Ana Ruiz told reporters the quay was safe.                               | press_conference
            Mayor Ana Ruiz told a briefing that the quay was safe.                         | press_conference
            Speaking at a rally in Vellin on Saturday, Mayor Ana Ruiz said the quay was safe. | press_conference
            Mayor Ana Ruiz told the Ledger the quay was safe.                              | interview
            Mayor Ana Ruiz said in a statement that the quay was safe.                     | statement
            Mayor Ana Ruiz said in a post on X that the quay was safe.                     | social_post
            Mayor Ana Ruiz wrote on Facebook that the quay was safe.                       | social_post
            Mayor Ana Ruiz said on Telegram that the quay was safe.                        | messaging_channel
            Mayor Ana Ruiz told the senate that the quay was safe.                         | press_conference
            Mayor Ana Ruiz told the city council that the quay was safe.                   | press_conference
            Mayor Ana Ruiz denied it in a statement.                                       | statement
            Mayor Ana Ruiz rejected the report in a letter to the board.                   | statement
            Mayor Ana Ruiz condemned the raid at a news conference.                        | press_conference
            Mayor Ana Ruiz denied that the quay was sold in a letter.                      | unstated
            Mayor Ana Ruiz told the court that the quay was safe.                          | court_filing
            Mayor Ana Ruiz told Prime Minister Tomas Veld that the quay was safe.          | occasion_only
            The Meridian Ledger reported that the quay was safe.                           | other_media
            """)
    void the_sentence_says_where_the_words_appeared(String sentence, String channel) {
        assertEquals(
                channel,
                audited(sentence).onlyClaim().channels().stream()
                        .map(Channel::id)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void a_channel_carries_to_later_words_of_the_same_source() {
        Audited page =
                audited("Mayor Ana Ruiz said in a statement that the quay was safe.\n\nRuiz said boats could return.");

        assertThat(page.claim("boats").channels()).containsExactly(Channel.STATEMENT);
    }

    @Test
    void a_channel_is_read_backwards_inside_a_paragraph_only() {
        Audited one = audited("Mayor Ana Ruiz rejected the report. Ruiz said in a statement that the quay was safe.");
        Audited two =
                audited("Mayor Ana Ruiz rejected the report.\n\nRuiz said in a statement that the quay was safe.");

        assertThat(one.claim("rejected").channels()).containsExactly(Channel.STATEMENT);
        assertThat(two.claim("rejected").channels()).containsExactly(Channel.UNSTATED);
    }

    @Test
    void a_channel_belongs_to_its_own_source() {
        Audited page = audited("Mayor Ana Ruiz said in a statement that the quay was safe."
                + " Harbourmaster Olaf Brandt said boats could return.");

        assertThat(page.claim("boats").channels()).containsExactly(Channel.UNSTATED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "The quay is safe," Mayor Ana Ruiz said in a statement.    | 66
            "The quay is safe," Mayor Ana Ruiz said.                   | 54
            Mayor Ana Ruiz said the quay was safe.                     | 48
            """)
    void words_whose_way_to_the_page_is_not_told_are_held_down(String sentence, int score) {
        Audited page = audited(sentence);

        assertEquals(score, page.score(page.onlyClaim()));
    }
}
