package io.github.onrecord.language;

/** Finds the role words in and before a run of capitalised words: "Castrel Foreign Minister Adela Brandt". */
final class RoleWords {
    private final LexiconHits hits;
    private final NameKinds kinds;

    RoleWords(LexiconHits hits, NameKinds kinds) {
        this.hits = hits;
        this.kinds = kinds;
    }

    /** The token after the last role word in the run, or {@code first} where it holds none. */
    int lastEnd(int first, int end) {
        int after = first;
        for (int i = first; i < end; i++) {
            int length = lengthAt(i);
            boolean surname = i > first && i + length == end && hits.has(i - 1, "first-names");
            if (length > 0 && i + length <= end && !kinds.isBody(first, end) && !surname) {
                after = Math.max(after, i + length);
            }
        }
        return after;
    }

    /** Where the role words begin that reach to {@code after}. */
    int start(int first, int after) {
        int start = after;
        for (int i = after - 1; i >= first; i--) {
            int length = lengthAt(i);
            if (length > 0 && i + length >= start) {
                start = i;
            }
        }
        return start;
    }

    private int lengthAt(int token) {
        return Math.max(
                Math.max(hits.length(token, "roles"), hits.length(token, "honorifics")),
                Math.max(hits.length(token, "journalist-roles"), hits.length(token, "weak-roles")));
    }

    /** Whether a role stands right before the token, in small letters: "spokeswoman Renee Dufault". */
    boolean endAt(int token) {
        return hits.endsAt(token, "roles")
                || hits.endsAt(token, "journalist-roles")
                || hits.endsAt(token, "weak-roles")
                || hits.endsAt(token, "honorifics");
    }

    /** "Superintendent of Police": the link stands inside a role of several words. */
    boolean cover(int first, int link) {
        for (int i = first; i < link; i++) {
            if (i + hits.length(i, "roles") > link + 1) {
                return true;
            }
        }
        return false;
    }
}
