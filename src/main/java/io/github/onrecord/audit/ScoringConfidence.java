package io.github.onrecord.audit;

import io.github.onrecord.article.Article;
import io.github.onrecord.confidence.Reservation;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what keeps a page from being scored and what else a reader of the audit should know. */
final class ScoringConfidence {
    private ScoringConfidence() {}

    /** Reasons not to score come first, then other reservations, then notes about the reading of the file. */
    static Confidence of(Article article, List<Reservation> reservations) {
        boolean scored = reservations.stream().allMatch(Reservation::scored);
        Stream<String> reasons = notes(reservations, false);
        Stream<String> others = notes(reservations, true);
        return new Confidence(
                scored,
                Stream.concat(Stream.concat(reasons, others), article.notes().stream())
                        .toList(),
                reservations.stream().map(Reservation::id).toList());
    }

    private static Stream<String> notes(List<Reservation> reservations, boolean scored) {
        return reservations.stream()
                .filter(reservation -> reservation.scored() == scored)
                .map(Reservation::note);
    }
}
