package io.github.onrecord.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer can say about a claim's reading or a finding. */
public enum Answer {
    /** The tool is right; nothing needs to be done now. */
    ACCEPT,
    /** The tool is right, and the writer must act. */
    FIX,
    /** The tool is wrong. */
    REJECT,
    /** The tool is right, but policy allows it; a note says why. */
    EXCEPTION;

    /** The name in workbooks, files and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, in the order of the list in a workbook. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Answer::id).toList();
    }

    /** The answer that somebody wrote, whatever the case and the spaces around it; empty for other words. */
    public static Optional<Answer> of(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(answer -> answer.id().equals(word))
                .findFirst();
    }

    /** Whether nothing is left to be done about the draft. */
    public boolean settles() {
        return this != FIX;
    }
}
