package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.findings.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            F01 | A ferry was hit in the night.                                           | A ferry was hit in the night, police said.
            F01 | The clerk hid the ledger.                                               | It is not clear who hid the ledger.
            F02 | The ferry reportedly sank.                                              | The ferry sank, the coastguard said.
            F02 | The clerk is said to have left.                                         | Clerk Ada Renn said he had left.
            F03 | Experts say the dam will fail.                                          | Ruth Kale, a geologist, says the dam will fail.
            F03 | Critics say the plan is weak.                                           | The union says the plan is weak.
            F03 | Analysts say the bank is weak. Its lawyer, Ruth Kale, denied it in a statement. | Analysts say the bank is weak. One of them, Ruth Kale, told the Ledger it had no cash.
            F04 | Sources said the deal was close.                                        | Government sources said the deal was close.
            F04 | A source said the deal was close.                                       | The ferry burns two sources of fuel.
            F05 | A Vellin council official said the deal was close.                      | Vellin council official Ada Renn said the deal was close.
            F05 | Two officials said the deal was close.                                  | Two officials, who asked not to be named because the talks are private, said the deal was close.
            F06 | An official, who was not authorised to speak, said the deal was close.  | An official, who asked not to be named because the talks are private, said the deal was close.
            F07 | Sources said the deal could collapse.                                   | Sources said the deal was signed.
            F07 | Experts fear the dam will fail.                                         | Ruth Kale, a geologist, fears the dam will fail.
            F07 | "It was theatre, not justice," said an official.                        | "It was nine, not ten," said an official.
            F07 | An official said the talks "went nowhere".                              | An official said the talks "went on until nine".
            F07 | A diplomat said the plan was "dead on arrival".                         | A diplomat said the plan was "nine pages long".
            F07 | A senior aide said the minister was not up to the job.                  | A senior aide said the minister was not at the talks.
            F07 | An official said the summit was a complete farce.                       | Mayor Ana Ruiz said the summit was a complete farce.
            F09 | "The dam will hold," Mayor Ana Ruiz said.                               | "The dam will hold," Mayor Ana Ruiz said in a statement.
            F09 | Mayor Ana Ruiz said the dam would hold.                                 | The council said the dam would hold.
            F10 | Footage shows two men at the gate.                                      | Footage shows two men at the gate. The Ledger could not verify it.
            F11 | A video posted on Telegram on Friday showed soldiers firing.            | Footage shows soldiers firing.
            F11 | A clip that has gone viral on Telegram purportedly shows soldiers firing. | A clip posted by Petr Hask purportedly shows soldiers firing.
            F11 | The clip, first posted on Telegram, lasts a minute. It shows soldiers firing. | The clip lasts a minute. It shows soldiers firing.
            F11 | Two soldiers were filmed burning a flag.                                | The film was shot in the valley.
            F12 | Petr Hask, a blogger, wrote on his Telegram channel that guns hit the school. | Petr Hask, a blogger, said in a statement that guns hit the school.
            F13 | Local media reported that the ferry sank.                               | The Orm Gazette reported that the ferry sank.
            F13 | Media reports suggest the ferry sank.                                   | The coastguard said the ferry sank.
            F10 | Two soldiers were filmed burning a flag.                                | Two soldiers were seen burning a flag.
            F14 | The ferry sank, the Orm Gazette reported, citing two officials.         | The ferry sank, the Orm Gazette reported.
            F15 | A clip on Telegram shows a fire. Petr Hask, a reporter, wrote on his Telegram channel that it began at noon. | A clip on Telegram shows a fire. Petr Hask, a reporter, said by phone that it began at noon.
            F16 | The council bought nine pumps for the harbour. The council bought nine pumps for the harbour, Mayor Ana Ruiz said. | The council bought nine pumps for the harbour. The council sold its ferry, Mayor Ana Ruiz said.
            F17 | The council bought nine pumps for the harbour, Mayor Ana Ruiz said. The council bought nine pumps for the harbour. | The council bought nine pumps for the harbour, Mayor Ana Ruiz said. The quay is long.
            F18 | Footage shows guards burning every paper in the office.¶The footage shows guards burning some papers in the office. | Footage shows guards burning some papers in the office.¶The footage shows guards burning papers in the office.
            F19 | Clerk Owen Trask said Mayor Ana Ruiz took bribes.                       | Clerk Owen Trask said Mayor Ana Ruiz opened the bridge.
            F19 | The union accused the mayor of hiding the ledger.                       | The union asked the mayor for the ledger.
            F20 | The ferry disaster killed 40 people.                                    | The ferry disaster killed 40 people, the coastguard said.
            F20 | The swindle cost the town $2 million.                                   | The swindle cost the town two lorries.
            F20 | The storm claimed nine lives.                                           | The storm claimed nine lives, the coastguard said.
            F20 | The fire took the lives of six sailors.                                 | The fire took six barns.
            F20 | The fever has claimed hundreds of victims.                              | The fever has claimed its place in history.
            F20 | The avalanche killed three.                                             | The avalanche missed three.
            F20 | Two men left the gate open.                                             | The two men, Tom Okoro and Ivo Lund, left the gate open.
            F21 | The council wants to punish the tenants.                                | The council wants to punish the tenants, Mayor Ana Ruiz said.
            F21 | Voters were clearly punishing the council.                              | The exits were clearly marked.
            F21 | The mayor is reportedly so wary of fire that she sleeps downstairs.     | The mayor reportedly sleeps downstairs.
            F22 | The palace reportedly hired nine guards, underlining its fear of theft. | The palace hired nine guards, its owner said, underlining its fear of theft.
            F23 | Mayor Ana Ruiz claimed that the dam would hold.                         | Mayor Ana Ruiz said that the dam would hold.
            F23 | The coastguard noted that the pilot was asleep.                         | The noted pilot was asleep.
            F24 | Analysts believe the dam could fail.                                    | Analysts say the dam could fail.
            F25 | Reporter Petr Hask said that Mayor Ana Ruiz was “very pleased” with the talks. | Mayor Ana Ruiz said that she was “very pleased” with the talks.
            F26 | A Ledger reporter saw smoke over the depot.                             | A witness saw smoke over the depot.
            F26 | The clip could not be independently verified.                           | The clip was widely shared.
            """)
    void a_finding_stands_on_its_fault_and_not_on_the_nearest_innocent_sentence(
            String code, String hit, String nearMiss) {
        assertThat(audited(hit.replace("¶", "\n\n")).codes()).contains(code);
        assertThat(audited(nearMiss.replace("¶", "\n\n")).codes()).doesNotContain(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz said clerk Ivo Lund had met the board, saying the plan was "only a draft".      | true
            Coach Tom Okoro said captain Lena Holt had seen the referee, adding that it was "no goal at all". | true
            Mayor Ana Ruiz said she had met the board, saying the plan was "only a draft".                 | false
            Mayor Ana Ruiz said the board had met clerk Ivo Lund, saying the plan was "only a draft".      | false
            Mayor Ana Ruiz said clerk Ivo Lund had met the board, saying the plan was a draft.             | false
            """)
    void quoted_words_after_two_speakers_have_an_open_owner(String sentence, boolean open) {
        assertEquals(open, audited(sentence).codes().contains("F25"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Sources told the Ledger the deal was close. The source said it would be signed in May.  | true
            Sources told the Ledger the deal was close. The sources said it would be signed in May. | false
            """)
    void a_plural_of_whom_only_one_is_met_is_a_plural_trick(String text, boolean trick) {
        assertEquals(trick, audited(text).codes().contains("F08"));
    }

    @Test
    void a_finding_names_its_claim_its_words_and_its_standards() {
        Audited page = audited("The ferry sank, the coastguard said. The pilot was reportedly asleep.");
        Finding finding = page.audit().findings().stream()
                .filter(found -> found.code().equals("F02"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.claims()).containsExactly(page.claim("pilot").id());
        assertThat(finding.spans()).extracting(page::words).containsExactly("was reportedly");
        assertThat(finding.standards()).contains("NP1");
        assertEquals("Who reported it, and when?", finding.question());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            F01 | RT15 | The ferry reportedly sank, underlining the fear of storms.
            F01 | BB4  | The ferry disaster killed 40 people.
            F01 | BB4  | Mayor Ana Ruiz took bribes from a builder.
            F01 | -    | A ferry was hit in the night.
            F18 | PC4  | # Mayor of Orle took bribes from builder¶The mayor of Orle took bribes from a builder, sources said.
            F18 | -    | # Mayor of Orle opened old bridge¶The mayor of Orle opened an old bridge, sources said.
            """)
    void what_a_claim_is_about_calls_in_a_further_standard(String code, String standard, String text) {
        List<String> cited = audited(text.replace("¶", "\n\n")).audit().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(finding -> finding.standards().stream())
                .filter(Set.of("RT15", "BB4", "PC4")::contains)
                .distinct()
                .toList();

        assertEquals(Optional.ofNullable(standard).stream().toList(), cited);
    }

    @Test
    void praise_asks_the_writer_nothing() {
        Audited page = audited("A Ledger reporter saw smoke over the depot.");

        assertThat(page.audit().findings()).extracting(Finding::question).containsExactly("");
    }
}
