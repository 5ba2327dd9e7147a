package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;

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
