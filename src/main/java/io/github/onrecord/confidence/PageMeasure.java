package io.github.onrecord.confidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is counted of a page. Percentages are whole numbers from 0 to 100; {@code rules/README.md} explains each. */
enum PageMeasure {
    WORDS,
    FUNCTION_WORDS_PERCENT,
    UNCLOSED_QUOTATIONS,
    UNOPENED_QUOTATIONS,
    UNBALANCED_WORDS_PERCENT,
    VERSE_LINES,
    VERSE_WORDS_PERCENT,
    TABLE_ROWS,
    TABLE_WORDS_PERCENT,
    SPEAKER_LINES,
    SPEAKER_LINES_PERCENT,
    ANSWERED_QUESTIONS,
    ANSWERED_QUESTIONS_PERCENT,
    CLOCK_ENTRIES,
    OPINION_LABELS,
    OPINION_SENTENCES,
    OPINION_SENTENCES_PERCENT,
    FIRST_PERSON_SENTENCES,
    FIRST_PERSON_SENTENCES_PERCENT,
    FURNITURE_LINES,
    FURNITURE_WORDS_PERCENT,
    BROKEN_CHARACTERS;

    /** The name in {@code confidence.yaml}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PageMeasure> of(String id) {
        return Arrays.stream(values())
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }
}
