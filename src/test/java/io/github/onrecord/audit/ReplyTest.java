package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.findings.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
    private static final String ACCUSED =
            "Clerk Owen Trask told the Orm Gazette that Mayor Ana Ruiz took bribes from a builder.";

    @Test
    void an_allegation_without_an_answer_is_asked_about() {
        assertThat(audited(ACCUSED).codes()).contains("F19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz denied the allegations in a statement on Monday.",
                "Her lawyer, Pia Stroud, said in a statement that the money was a loan.",
                "Ruiz told the Orm Gazette that she had done nothing wrong.",
                "Ruiz did not respond to a request for comment.",
            })
    void an_answer_on_the_page_is_a_reply_and_good_practice(String answer) {
        assertThat(audited(ACCUSED + "\n\n" + answer).codes()).contains("F26").doesNotContain("F19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz refuted the charge on Monday. “I paid for every stone,” she told reporters.",
                "Repeated calls to Ruiz went unanswered.",
                "Ruiz told the Orm Gazette that she paid for every stone.",
                "A spokesperson for the town, Milo Kerr, said in an email that the accounts were in order.",
            })
    void an_answer_is_known_by_who_gives_it_and_how_it_was_got(String answer) {
        assertThat(audited(ACCUSED + "\n\n" + answer).codes()).contains("F26").doesNotContain("F19");
    }

    @Test
    void a_speaker_goes_on_with_a_denial_and_a_lawyer_with_an_argument() {
        Audited own = audited(ACCUSED + "\n\nRuiz denied any wrongdoing. “I paid for every stone,” she said.");
        Audited lawyers = audited(ACCUSED + "\n\nHer lawyer, Pia Stroud, said in a statement that the money was a loan."
                + " “This case rests on one bitter man,” Stroud said.");

        assertThat(praised(own)).contains("“I paid for every stone,” she said.");
        assertThat(praised(lawyers)).noneMatch(words -> words.contains("bitter man"));
    }

    @Test
    void an_answer_of_one_of_the_accused_is_none_of_the_other() {
        Audited page =
                audited("Clerk Owen Trask told the Orm Gazette that Mayor Ana Ruiz took bribes. He told the Gazette"
                        + " that Nils Brekke forged the accounts.\n\nBrekke did not respond to a request for comment.");

        assertThat(page.audit().findings())
                .filteredOn(finding -> finding.code().equals("F19"))
                .extracting(Finding::claims)
                .containsExactly(List.of("c1"));
    }

    private static List<String> praised(Audited page) {
        return page.audit().findings().stream()
                .filter(finding -> finding.code().equals("F26"))
                .flatMap(finding -> finding.claims().stream())
                .flatMap(id -> page.audit().claims().stream()
                        .filter(scored -> scored.claim().id().equals(id)))
                .map(scored -> page.words(scored.claim()))
                .toList();
    }

    @Test
    void a_denial_where_nobody_is_accused_is_no_reply() {
        assertThat(audited("Ambassador Teo Lind denied in a statement that the talks had a deadline.")
                        .codes())
                .doesNotContain("F26");
    }

    @Test
    void a_critic_is_not_named_by_the_one_who_is_criticised() {
        assertThat(audited("Critics say the harbour board answers to no one. Board chair Rosa Lind said in a letter"
                                + " that she would publish its accounts.")
                        .codes())
                .contains("F03");
    }
}
