package io.github.onrecord.review;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a reviewed workbook, as somebody left it.
 *
 * @param place where it stands, for people: "a.xlsx, sheet Claims, row 5"
 * @param path the draft's path, as the audit was given it
 * @param trace the claim or finding
 * @param type a claim's source type; empty for a finding
 * @param start where its words begin in the draft, for the order; 0 where that is not known
 * @param verdict what stands in the verdict cell
 * @param note what stands in the note cell
 * @param reviewer what stands in the reviewer cell
 */
public record ReviewedRow(
        String place, String path, Trace trace, String type, int start, String verdict, String note, String reviewer) {
    private static final double ALIKE = 0.6;

    /** Whether nobody has written anything in it. */
    boolean isBlank() {
        return verdict.isEmpty() && note.isEmpty();
    }

    /** Whether it says what these verdicts say, and so nothing is lost with it. */
    public boolean isIn(List<Verdict> verdicts) {
        if (isBlank()) {
            return true;
        }
        Likeness words = Likeness.of(trace.words());
        return verdicts.stream().collect(Collectors.groupingBy(Verdict::trace)).values().stream()
                .filter(given -> shows(new Opinion(given, false)))
                .map(given -> given.get(0).trace())
                .anyMatch(other -> other.fingerprint().equals(trace.fingerprint())
                        || words.to(Likeness.of(other.words())) >= ALIKE);
    }

    /** Whether its cells are those that a report gives to the opinion. */
    boolean shows(Opinion opinion) {
        return verdict.equalsIgnoreCase(opinion.verdictCell())
                && note.equals(opinion.noteCell().strip())
                && reviewer.equals(opinion.reviewerCell());
    }
}
