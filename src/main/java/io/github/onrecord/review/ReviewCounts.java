package io.github.onrecord.review;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a review has come. The first four add up to the findings that ask something. A verdict on a claim stands for
 * those of its findings that have none of their own.
 *
 * @param open findings without a verdict
 * @param toFix findings that the writer must act on
 * @param settled findings about which nothing is left to be done
 * @param disputed findings about which reviewers differ
 * @param known findings that the baseline has
 * @param ignored findings that are held back
 * @param unused suppressions that held nothing back
 * @param gone verdicts whose claim or finding is no longer there
 */
public record ReviewCounts(
        int open, int toFix, int settled, int disputed, int known, int ignored, int unused, int gone) {
    /** Nothing at all. */
    public static final ReviewCounts ZERO = new ReviewCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public ReviewCounts plus(ReviewCounts other) {
        return new ReviewCounts(
                open + other.open,
                toFix + other.toFix,
                settled + other.settled,
                disputed + other.disputed,
                known + other.known,
                ignored + other.ignored,
                unused + other.unused,
                gone + other.gone);
    }

    /** For people: "5 findings open", "2 to fix", "1 ignored". Only what there is, except that "open" is always told. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(open + (open == 1 ? " finding" : " findings") + " open");
        add(words, toFix, "to fix");
        add(words, settled, "settled");
        add(words, disputed, "where reviewers differ");
        add(words, known, "in the baseline");
        add(words, ignored, "ignored");
        add(words, unused, unused == 1 ? "unused suppression" : "unused suppressions");
        add(words, gone, gone == 1 ? "verdict whose words are gone" : "verdicts whose words are gone");
        return List.copyOf(words);
    }

    private static void add(List<String> words, int number, String of) {
        if (number > 0) {
            words.add(number + " " + of);
        }
    }
}
