package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static io.github.onrecord.audit.Audited.auditedFile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringConfidenceTest {

    @Test
    void a_few_words_are_too_few_to_score() {
        assertEquals(
                new Confidence(
                        false, List.of("The text has 6 words, too few to rate its sourcing."), List.of("too-short")),
                audited("The bridge was reportedly hit twice.").audit().confidence());
    }

    @Test
    void words_of_headings_do_not_count() {
        String headline = "# The council of Vellin will shut the old quay until the winter storms have passed and the"
                + " engineers of the harbour board have tested every pillar\n\n";

        assertEquals(
                new Confidence(
                        false, List.of("The text has 4 words, too few to rate its sourcing."), List.of("too-short")),
                audited(headline + "The quay stays shut.").audit().confidence());
    }

    @Test
    void a_text_in_another_language_is_not_scored() {
        assertEquals(
                new Confidence(false, List.of("The text does not read as English."), List.of("not-english")),
                auditedFile("not-english").audit().confidence());
    }

    @Test
    void an_ordinary_story_is_scored_without_a_note() {
        assertEquals(
                new Confidence(true, List.of()),
                auditedFile("pronoun-after-two-men").audit().confidence());
    }

    @Test
    void a_quotation_without_a_closing_mark_is_noted_and_scored() {
        assertEquals(
                new Confidence(
                        true,
                        List.of("One quotation has no closing mark; it was read to the end of its paragraph."),
                        List.of("quotation-not-closed")),
                auditedFile("quotation-never-closed").audit().confidence());
    }
}
