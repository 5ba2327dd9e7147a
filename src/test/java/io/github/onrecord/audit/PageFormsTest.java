package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static io.github.onrecord.audit.Audited.auditedFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.article.Article;
import io.github.onrecord.ingest.DraftMetadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages are no ordinary report, and what the audit says of them. */
class PageFormsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            poem-with-capitals       | The text is set in verse
            poem-without-marks       | The text is set in verse
            transcript               | The text is a transcript with speaker labels
            interview-with-letters   | The text is an interview in questions and answers
            interview-without-labels | The text is an interview in questions and answers
            opinion-by-label         | The text is marked as opinion
            opinion-by-argument      | The text argues in the writer's own voice
            page-without-article     | Much of what was found is the page around an article
            broken-encoding          | 10 characters came out broken, so the text was not read as it was written
            """)
    void a_page_that_is_no_report_is_not_scored_and_says_so(String file, String note) {
        Confidence confidence = auditedFile(file).audit().confidence();

        assertThat(confidence.scored()).isFalse();
        assertThat(confidence.notes().get(0)).startsWith(note);
    }

    @Test
    void a_table_is_not_scored_and_says_so() {
        assertThat(auditedFile("table-by-tabs").audit().confidence().notes())
                .contains("The text is mostly a table or list of figures, not sentences that make claims, so there is"
                        + " nothing to ask about.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            live-blog-times-alone    | The text is a live blog with 3 timed entries
            live-blog-times-in-front | The text is a live blog with 3 timed entries
            first-person-report      | The text is written in the first person
            table-in-a-story         | 4 lines look like rows of a table
            transcript-in-part       | 2 lines begin with a speaker label
            quotation-never-opened   | One closing quotation mark has no opening mark
            comments-in-the-text     | 3 lines look like the page around the article
            """)
    void what_bears_on_part_of_a_report_is_noted_and_the_report_scored(String file, String note) {
        Confidence confidence = auditedFile(file).audit().confidence();

        assertThat(confidence.scored()).isTrue();
        assertThat(confidence.notes()).singleElement().asString().startsWith(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrapped-by-hand", "explainer", "speakers-argue-in-marks", "pronoun-after-two-men"})
    void a_report_that_looks_like_another_form_is_scored_without_a_note(String file) {
        assertEquals(new Confidence(true, List.of()), auditedFile(file).audit().confidence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"poem-with-capitals", "poem-without-marks", "table-by-tabs", "page-without-article"})
    void nothing_is_asked_of_the_writer_of_what_makes_no_claims(String file) {
        assertThat(auditedFile(file).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transcript", "interview-with-letters", "interview-without-labels"})
    void no_source_is_asked_for_where_a_label_is_the_source(String file) {
        assertThat(auditedFile(file).codes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CLERK: Mayor Ana Ruiz took bribes from a builder, and I saw the money. | F19
            CLERK: I saw the money. Ruiz did not respond to a request for comment. | F26
            """)
    void what_a_transcript_owes_to_others_is_still_asked(String line, String code) {
        Audited page = audited("CHAIR: The committee will come to order.\n\nCHAIR: What did you see at the"
                + " pier?\n\n" + line + "\n\nCHAIR: Thank you. We will meet again when the engineers are here.\n\n"
                + "CLERK: I will bring the ledger and the letters of the harbour board.");

        assertThat(page.audit().confidence().scored()).isFalse();
        assertThat(page.codes()).contains(code).doesNotContain("F01");
    }

    @Test
    void a_text_too_short_to_score_still_has_its_findings() {
        assertThat(audited("The bridge was reportedly hit twice.").codes()).contains("F02");
    }

    @Test
    void the_section_that_a_page_names_marks_it_as_opinion() {
        Article story = Article.ofText("""
                The harbour board shut the old quay at Vellin on Monday, its chairman, Olaf Brandt, told reporters at \
                the gate. He said that three pillars were cracked and that a report would be published on Friday. The \
                boats lie in the northern basin until then, he said, and the fishermen pay nothing for it.
                """);

        assertThat(audited(story).audit().confidence().scored()).isTrue();
        assertThat(audited(inSection(story, "Opinion")).audit().confidence().notes())
                .containsExactly("The text is marked as opinion; a writer's own view needs no source, so it is not"
                        + " scored like a report.");
    }

    private static Article inSection(Article story, String section) {
        DraftMetadata metadata = new DraftMetadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(section),
                Optional.empty());
        return new Article(
                story.id(), story.path(), story.text(), story.blocks(), story.links(), metadata, story.notes());
    }
}
