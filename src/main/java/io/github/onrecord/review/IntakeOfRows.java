package io.github.onrecord.review;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in the rows about one claim or finding: one, or as many as there are workbooks that have it. */
final class IntakeOfRows {
    private final String article;
    private final List<Verdict> stored;
    private final String reviewer;
    private final IntakeCount count;
    private final Map<String, ReviewedRow> taken = new LinkedHashMap<>();

    /**
     * @param stored what was said about it before
     * @param reviewer whose verdicts they are where a row does not say
     */
    IntakeOfRows(String article, List<Verdict> stored, String reviewer, IntakeCount count) {
        this.article = article;
        this.stored = stored;
        this.reviewer = reviewer;
        this.count = count;
    }

    /** All verdicts about it afterwards, by reviewer. They stay with the old words where no row says anything. */
    List<Verdict> taken(List<ReviewedRow> rows) {
        List<Verdict> verdicts = new ArrayList<>(stored);
        boolean isSpokenOf = false;
        for (ReviewedRow row : rows) {
            if (row.isBlank()) {
                continue;
            }
            if (!stored.isEmpty() && row.shows(new Opinion(stored, false))) {
                stored.forEach(known -> count.keep());
                isSpokenOf = true;
            } else {
                Optional<Verdict> given = verdict(row);
                given.ifPresent(verdict -> put(verdict, verdicts));
                isSpokenOf |= given.isPresent();
            }
        }
        if (isSpokenOf) {
            verdicts.replaceAll(verdict -> verdict.about(rows.get(0).trace()));
        }
        verdicts.sort(comparing(Verdict::reviewer));
        return verdicts;
    }

    private void put(Verdict given, List<Verdict> verdicts) {
        Optional<Verdict> before = Intake.by(given.reviewer(), verdicts);
        if (before.isEmpty()) {
            count.add();
        } else if (before.get().about(given.trace()).equals(given)) {
            count.keep();
        } else {
            count.change();
        }
        before.ifPresent(verdicts::remove);
        verdicts.add(given);
    }

    private Optional<Verdict> verdict(ReviewedRow row) {
        Optional<Answer> answer = Answer.of(row.verdict());
        if (answer.isEmpty()) {
            count.fault(row.place()
                    + (row.verdict().isEmpty()
                            ? ", has a note but no verdict."
                            : ": '" + row.verdict() + "' is no verdict.")
                    + " Use " + String.join(", ", Answer.ids()) + ".");
            return Optional.empty();
        }
        if (answer.get() == Answer.EXCEPTION && row.note().isEmpty()) {
            count.fault(row.place() + ": an exception needs a note that says why policy allows it.");
            return Optional.empty();
        }
        Optional<String> name = reviewer(row);
        if (name.isEmpty()) {
            count.fault(row.place() + " changes a verdict of " + row.reviewer()
                    + ". Add --reviewer NAME to say whose verdict it is now.");
            return Optional.empty();
        }
        Verdict verdict = new Verdict(article, row.trace(), row.type(), name.get(), answer.get(), row.note());
        return isContradicted(verdict, row) ? Optional.empty() : Optional.of(verdict);
    }

    /** Who gave it: whoever runs the import, if the row had a verdict of others; empty where that cannot be told. */
    private Optional<String> reviewer(ReviewedRow row) {
        if (row.reviewer().isEmpty()) {
            return Optional.of(reviewer);
        }
        boolean isOfSeveral = stored.size() > 1 && row.reviewer().equals(new Opinion(stored, false).reviewerCell());
        if (isOfSeveral) {
            return reviewer.isEmpty() ? Optional.empty() : Optional.of(reviewer);
        }
        boolean isCarried = Intake.by(row.reviewer(), stored).isPresent();
        return Optional.of(isCarried && !reviewer.isEmpty() ? reviewer : row.reviewer());
    }

    /** Two rows of one run may not say different things in one name. */
    private boolean isContradicted(Verdict verdict, ReviewedRow row) {
        ReviewedRow other = taken.putIfAbsent(verdict.reviewer(), row);
        if (other == null
                || (Answer.of(other.verdict()).equals(Optional.of(verdict.answer()))
                        && other.note().equals(row.note()))) {
            return false;
        }
        count.fault(other.place() + ", and " + row.place() + ", say different things"
                + (verdict.reviewer().isEmpty() ? "" : " in the name of " + verdict.reviewer())
                + "; the first was taken. Name the reviewers: import one workbook at a time with --reviewer NAME.");
        return true;
    }
}
