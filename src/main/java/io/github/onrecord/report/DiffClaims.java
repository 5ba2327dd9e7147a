package io.github.onrecord.report;

import static java.util.stream.Collectors.joining;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.DiffEntry.Detail;
import io.github.onrecord.report.DiffEntry.Mark;
import io.github.onrecord.review.ClaimChange;
import io.github.onrecord.review.DraftDiff;
import io.github.onrecord.review.ScoreMove;
import io.github.onrecord.review.ScoreMove.FactorMove;
import io.github.onrecord.review.Shift;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims that changed, in words for people. */
final class DiffClaims {
    private final DraftDiff diff;

    DiffClaims(DraftDiff diff) {
        this.diff = diff;
    }

    DiffEntry entry(ClaimChange change) {
        Optional<String> earlier = change.before().map(claim -> words(diff.before(), claim));
        Optional<String> later = change.after().map(claim -> words(diff.after(), claim));
        return new DiffEntry(
                "",
                change.before().map(claim -> mark(diff.before(), claim)),
                change.after().map(claim -> mark(diff.after(), claim)),
                paragraph(change),
                later.or(() -> earlier).orElse(""),
                later.isPresent() ? earlier.filter(words -> !words.equals(later.get())) : Optional.empty(),
                details(change),
                List.of());
    }

    private int paragraph(ClaimChange change) {
        return change.after()
                .map(claim -> paragraph(diff.after(), claim))
                .or(() -> change.before().map(claim -> paragraph(diff.before(), claim)))
                .orElse(0);
    }

    private static int paragraph(Audit audit, ScoredClaim claim) {
        return audit.article().paragraphAt(claim.claim().spans().start());
    }

    private static String words(Audit audit, ScoredClaim claim) {
        return claim.claim().spans().in(audit.article().text()).replaceAll("\\s+", " ");
    }

    private static Mark mark(Audit audit, ScoredClaim claim) {
        Optional<Integer> score = audit.confidence().scored() ? claim.score().map(Score::value) : Optional.empty();
        return new Mark(audit.confidence().scored() ? claim.band() : Band.NOT_RATED, score);
    }

    private static List<Detail> details(ClaimChange change) {
        List<Detail> details = new ArrayList<>();
        change.shifts().forEach(shift -> details.add(new Detail(name(shift.aspect()), shift.before(), shift.after())));
        change.move().ifPresent(move -> {
            details.add(new Detail(
                    "Score",
                    String.valueOf(move.before().value()),
                    move.after().value() + " (" + signed(move.by()) + ")"));
            factors(move).ifPresent(details::add);
            move.capLifted()
                    .ifPresent(cap -> details.add(
                            Detail.sentence("No longer held at " + cap.limit() + ": " + cap.words() + ".")));
            move.capSet()
                    .ifPresent(cap ->
                            details.add(Detail.sentence("Now held at " + cap.limit() + ": " + cap.words() + ".")));
        });
        return details;
    }

    private static Optional<Detail> factors(ScoreMove move) {
        String moved = move.factors().stream().map(DiffClaims::factor).collect(joining("; "));
        return moved.isEmpty() ? Optional.empty() : Optional.of(new Detail("By", "", moved));
    }

    /** "who −20 (unnamed official)". */
    private static String factor(FactorMove move) {
        return move.factor() + " " + signed(move.pointsAfter() - move.pointsBefore())
                + (move.wordsAfter().isEmpty() ? "" : " (" + move.wordsAfter() + ")");
    }

    private static String signed(int points) {
        return points < 0 ? "−" + -points : "+" + points;
    }

    private static String name(Shift.Aspect aspect) {
        return switch (aspect) {
            case SOURCE -> "Source";
            case WORDING -> "Wording";
            case CHECKING -> "Checking";
            case RATING -> "Rating";
        };
    }
}
