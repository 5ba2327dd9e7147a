package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.links;
import static io.github.onrecord.ingest.Drafts.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {
    private static final String HEAD = """
            From: Ana Ruiz <ana@orm.example>
            To: desk@orm.example
            Date: Mon, 2 Nov 2026 09:00:00 +0100
            Subject: Fwd: Gate stays shut
            MIME-Version: 1.0
            """;

    @Test
    void the_subject_is_the_title_and_the_headers_say_who_and_when() throws UnreadableInput {
        Draft draft = draft("a.txt", HEAD + "\nThe gate is shut, the clerk said.\n\nNobody said why.\n");

        assertThat(blocks(draft))
                .containsExactly(
                        "TITLE: Gate stays shut",
                        "PARAGRAPH: The gate is shut, the clerk said.",
                        "PARAGRAPH: Nobody said why.");
        assertThat(draft.metadata().byline()).contains("Ana Ruiz");
        assertThat(draft.metadata().published()).contains("2026-11-02T08:00:00Z");
    }

    @Test
    void a_headline_that_opens_the_body_too_is_read_once() throws UnreadableInput {
        assertThat(blocks(draft("a.eml", HEAD + "\nGate stays shut\n\nNobody said why.\n")))
                .containsExactly("TITLE: Gate stays shut", "PARAGRAPH: Nobody said why.");
    }

    @Test
    void the_signature_and_words_quoted_from_an_earlier_mail_are_left_out() throws UnreadableInput {
        Draft draft = draft("a.eml", HEAD + "\nThe gate is shut.\n\n> Is it shut?\n> Ed\n-- \nAna Ruiz, Orm desk\n");

        assertThat(blocks(draft)).containsExactly("TITLE: Gate stays shut", "PARAGRAPH: The gate is shut.");
        assertThat(draft.notes()).containsExactly("Words quoted from an earlier mail were left out.");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text/plain; charset=utf-8        | quoted-printable | =E2=80=9CDon=E2=80=99t,=E2=80=9D she said.
            text/plain; charset=windows-1252 | quoted-printable | =93Don=92t,=94 she said.
            text/plain; charset=utf-8        | base64           | 4oCcRG9u4oCZdCzigJ0gc2hlIHNhaWQu
            text/plain; charset=utf-8        | 8bit             | “Don’t,” she said.
            text/html; charset=utf-8         | 8bit             | <p>“Don’t,”<br>she said.</p>
            """)
    void bodies_are_decoded_as_their_headers_say(String type, String encoding, String body) throws UnreadableInput {
        Draft draft = draft(
                "a.eml",
                HEAD + "Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body + "\n");

        assertThat(blocks(draft)).containsExactly("TITLE: Gate stays shut", "PARAGRAPH: “Don’t,” she said.");
    }

    @Test
    void soft_line_ends_of_flowed_text_are_joined() throws UnreadableInput {
        Draft draft = draft("a.eml", HEAD + "Content-Type: text/plain; format=flowed\n\nThe gate \nis shut.\n");

        assertThat(blocks(draft)).containsExactly("TITLE: Gate stays shut", "PARAGRAPH: The gate is shut.");
    }

    @Test
    void of_two_forms_of_a_body_one_is_read_and_attachments_are_noted() throws UnreadableInput {
        Draft draft = draft(
                "a.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=o\n\n--o\n"
                        + "Content-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: text/plain\n\nSee the web.\n--i\n"
                        + "Content-Type: text/html\n\n<p>The gate is shut, <a href=\"https://orm.example\">the Gazette</a> says.</p>\n"
                        + "--i--\n--o\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"minutes.pdf\"\n\n"
                        + "x\n--o--\n");

        assertThat(blocks(draft))
                .containsExactly("TITLE: Gate stays shut", "PARAGRAPH: The gate is shut, the Gazette says.");
        assertThat(links(draft)).containsExactly("the Gazette -> https://orm.example");
        assertThat(draft.notes()).containsExactly("An attachment was left out: minutes.pdf.");
    }

    @Test
    void a_mail_that_is_only_its_attachment_has_no_text() {
        assertThat(refusal("a.eml", (HEAD + "\n\n").getBytes(UTF_8)))
                .isEqualTo("a.eml has no text. Check that the article was saved in it.");
    }

    @Test
    void a_text_that_opens_with_words_and_a_colon_is_no_mail() throws UnreadableInput {
        assertThat(blocks(draft("a.txt", "Subject: the gate\nStatus: shut\n\nIt is shut.")))
                .startsWith("PARAGRAPH: Subject: the gate / Status: shut");
    }
}
