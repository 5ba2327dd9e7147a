package io.github.onrecord.review;

/**
 * A finding that a draft is not to be asked about.
 *
 * @param article the draft's path from the folder that holds {@code .onrecord}; empty for one that stands in the draft
 * @param rule the finding's code, "F02"
 * @param words only findings about these words; empty for all of the draft
 * @param because the reason; empty where none was given, and then it holds nothing back
 */
public record Suppression(String article, String rule, String words, String because) {
    /** Why it held nothing back, for people. */
    public String problem() {
        return because.isBlank() ? "suppression without a reason, not followed" : "unused suppression";
    }

    /** Whether it stands in the draft itself, and not in the verdict file. */
    public boolean isInText() {
        return article.isEmpty();
    }
}
