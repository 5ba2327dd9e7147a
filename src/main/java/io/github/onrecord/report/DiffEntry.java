package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that changed, in words for people.
 *
 * @param label what stands in the margin: a finding's code, or what became of a source; empty for a claim
 * @param before the claim's band and score before; empty where it has none
 * @param after the claim's band and score now
 * @param paragraph the paragraph of the later version, else of the earlier; 0 where there is none
 * @param words what it is about
 * @param earlierWords the words of the earlier version, where they differ
 * @param details what changed about it, a sentence or line each
 * @param grounds codes and standards
 */
record DiffEntry(
        String label,
        Optional<Mark> before,
        Optional<Mark> after,
        int paragraph,
        String words,
        Optional<String> earlierWords,
        List<Detail> details,
        List<String> grounds) {
    DiffEntry {
        details = List.copyOf(details);
        grounds = List.copyOf(grounds);
    }

    /** Whether it is about a claim, and not about a source or a finding. */
    boolean isOfClaim() {
        return label.isEmpty();
    }

    /**
     * A band and a score.
     *
     * @param score empty where the claim is not rated or the article was not scored
     */
    record Mark(Band band, Optional<Integer> score) {
        /** "A 66", "U  4", "–". */
        String words() {
            return band.letter()
                    + score.map(value -> String.format(Locale.ROOT, " %2d", value))
                            .orElse("");
        }
    }

    /**
     * Something about it.
     *
     * @param name what: "Source", "Score"; empty for a plain sentence
     * @param before what it was; empty where there is only one state
     * @param after what it is
     */
    record Detail(String name, String before, String after) {
        static Detail sentence(String words) {
            return new Detail("", "", words);
        }

        /** On one line. */
        String words() {
            return (name.isEmpty() ? "" : name + ": ") + (before.isEmpty() ? "" : before + " → ") + after;
        }
    }
}
