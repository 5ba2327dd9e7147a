package io.github.onrecord.review;

/**
 * What one reviewer says about one claim or finding of one draft.
 *
 * @param article the draft's path from the folder that holds {@code .onrecord}, with {@code /} on every system
 * @param trace the claim or finding as it was when the verdict was given
 * @param type the claim's source type, for statistics; empty for a finding
 * @param reviewer who says so; empty where nobody was named
 * @param answer the verdict
 * @param note the reason; never empty with {@link Answer#EXCEPTION}
 */
public record Verdict(String article, Trace trace, String type, String reviewer, Answer answer, String note) {
    /** "Ana Ruiz: fix (no name)"; "fix" where neither a name nor a note was given. */
    public String words() {
        return (reviewer.isEmpty() ? "" : reviewer + ": ") + answer.id() + (note.isEmpty() ? "" : " (" + note + ")");
    }

    /** Whether the other one says the same, whoever says it. */
    boolean agreesWith(Verdict other) {
        return answer == other.answer;
    }

    Verdict about(Trace current) {
        return new Verdict(article, current, type, reviewer, answer, note);
    }
}
