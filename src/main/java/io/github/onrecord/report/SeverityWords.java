package io.github.onrecord.report;

import io.github.onrecord.findings.Severity;

/** What people read for a severity. */
public final class SeverityWords {
    private SeverityWords() {}

    /** "serious", "warning", "note", "good practice". */
    public static String of(Severity severity) {
        return switch (severity) {
            case SERIOUS -> "serious";
            case WARNING -> "warning";
            case NOTE -> "note";
            case PRAISE -> "good practice";
        };
    }
}
