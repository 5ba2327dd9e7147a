package io.github.onrecord.report;

import io.github.onrecord.audit.Confidence;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Score;
import java.util.stream.Collectors;

/** Says in words how a score came about: "named journalist +26, own channel +10; held at 55: own channel about others". */
public final class WorkbookReasons {
    private WorkbookReasons() {}

    /** What gave or took points, and silence about checking; then the limit that decided, if one did. */
    public static String why(Score score) {
        String points = score.contributions().stream()
                .filter(part -> part.points() != 0 || part.factor().equals("verification") && score.points() > 0)
                .map(part -> part.words() + " " + SignedPoints.of(part.points()))
                .collect(Collectors.joining(", "));
        String sum = points.isEmpty() ? "nothing shown that gives points" : points;
        return score.decidingCap()
                .map(cap -> sum + "; held at " + cap.limit() + ": " + cap.words())
                .orElse(sum);
    }

    /** Every limit that holds, whether or not it decided. */
    static String caps(Score score) {
        return score.caps().stream().map(WorkbookReasons::limit).collect(Collectors.joining("; "));
    }

    /** Why an article was not scored. */
    static String notScored(Confidence confidence) {
        return confidence.notes().isEmpty() ? "Not scored" : "Not scored: " + String.join(" ", confidence.notes());
    }

    private static String limit(Cap cap) {
        return "at most " + cap.limit() + ": " + cap.words();
    }
}
