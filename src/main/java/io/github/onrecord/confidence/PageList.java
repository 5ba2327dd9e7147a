package io.github.onrecord.confidence;

import java.util.Locale;

/** The word lists of {@code confidence.yaml}. */
enum PageList {
    /** Pronouns of the writer. */
    FIRST_PERSON,
    /** "opinion", "comment": what a desk sets over a piece that argues. */
    OPINION_LABELS,
    /** Words of a note about the writer of such a piece: "is a columnist". */
    OPINION_NOTES,
    /** "we must", "in my view": a sentence that argues. */
    OPINION_PHRASES,
    /** Words before a colon that name no speaker: "note", "photo". */
    NOT_SPEAKERS,
    /** Lines around an article on a web page: "reply", "share this article". */
    FURNITURE,
    /** Words of such lines: "we use cookies". */
    FURNITURE_PHRASES,
    /** What UTF-8 looks like when it was read as something else. */
    BROKEN_CHARACTERS;

    /** The name in {@code confidence.yaml}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
