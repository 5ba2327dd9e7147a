package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.attribution.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a speaker says of hearsay, groups, figures and motives is the speaker's, and no finding about the writer. */
class SpokenWordsTest {
    /** Codes that would blame the writer for words that somebody else chose. */
    private static final List<String> OF_THE_WRITER = List.of(
            "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F10", "F11", "F13", "F20", "F21", "F22", "F23",
            "F24");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Reportedly there were forty men in the yard,” pilot Nils Aker told the Orm Gazette on Monday.",
                "“Sources say the mayor knew,” councillor Ada Brun told reporters at the town hall on Monday.",
                "“It was shocking, a bizarre and dramatic night,” shopkeeper Lena Moss told this newspaper on Friday.",
                "“It is believed that the gate was left open,” fire chief Tom Varr told a news conference on Tuesday.",
                "“Hundreds died in that flood,” rescue worker Ines Holt told the Orm Gazette in an interview.",
                "“Media reports say the bank is empty,” the bank's director, Paul Stern, told reporters on Monday.",
                "“They claimed that we were paid, and later they admitted it was not so,” Judge Mara Lint told the court.",
                "“He wanted to frighten us, and he did it to win the vote,” teacher Ole Finn told the Vale Record.",
                "“It may possibly have been him, perhaps he could have slipped,” witness Carla Dunn told the court.",
                "“Rumour has it that the ferry was sold, and some say for nothing,” captain Jon Rask told reporters.",
                "“Allegedly he stole two million crowns from the widows,” lawyer Petra Voss told the court on Monday.",
                "“Analysts think the crown will fall,” trader Sven Lo told the Dock Mail. “And insiders agree.”",
                "“An official told me so and did not want to be named,” diver Rolf Amsel told the Orm Gazette.",
                "“There is a video on Telegram that shows the guards,” his sister, Mina Kerr, told this newspaper.",
                "Senator Gail Orme said in a speech on Monday that the ministry reportedly knew.",
                "Fire chief Tom Varr told a news conference that the gate was allegedly left open.",
                "Mayor Ana Ruiz told reporters that the fund is believed to hold forty million crowns.",
                "Rescue worker Ines Holt told the Orm Gazette that hundreds died and that experts believe the wall will fail.",
                "Captain Jon Rask told reporters that the ferry was sold, and that media reports put the price at two million.",
                "Judge Mara Lint told the court on Tuesday that the guards had claimed to be ill and that a doctor admitted it.",
                "The minister, Rosa Lind, said: “Reports suggest that four hundred are missing. Analysts say it could be more.”",
                "Senator Gail Orme told reporters that the plan was “shocking” and “what experts call madness”.",
            })
    void no_finding_is_taken_from_what_a_speaker_says(String text) {
        assertThat(audited(text).codes()).doesNotContainAnyElementsOf(OF_THE_WRITER);
    }

    /** The same words without a speaker: what the test above would miss if nothing were found at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reportedly there were forty men in the yard.",
                "Sources say the mayor knew.",
                "It is believed that the gate was left open.",
                "Hundreds died in that flood.",
                "Media reports say the bank is empty.",
                "Analysts think the crown will fall.",
            })
    void the_outlets_own_words_are_its_own(String text) {
        assertThat(audited(text).codes()).containsAnyElementsOf(OF_THE_WRITER);
    }

    @Test
    void a_second_sentence_in_the_marks_after_a_colon_is_the_speakers() {
        Audited page = audited("The minister, Rosa Lind, said: “Four hundred are missing. It could be more.”");

        assertThat(page.claim("It could be more").sourceType()).isEqualTo(SourceType.NAMED_PERSON_ROLE);
    }

    @Test
    void quoted_words_without_a_speaker_are_asked_about_as_words_without_a_speaker() {
        assertThat(audited("The gate is shut.\n\n“Sources say that hundreds died.”")
                        .codes())
                .contains("F01")
                .doesNotContain("F04", "F05", "F20");
    }
}
