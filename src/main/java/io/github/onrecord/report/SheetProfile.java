package io.github.onrecord.report;

/** Whom the sheets are made for. */
enum SheetProfile {
    /** Reviewers: filters, frozen panes, tinted cells. */
    REVIEW,
    /** Readers with assistive software: none of these, as the guidance on accessible spreadsheets asks. */
    ACCESSIBLE;

    /** Whether filters, panes and fills are wanted. */
    boolean hasAids() {
        return this == REVIEW;
    }
}
