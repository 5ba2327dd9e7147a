package io.github.onrecord.review;

import io.github.onrecord.audit.Audit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The reviews of the audits of one report, for those who show them. */
public final class Reviews {
    /** Nobody has decided anything. */
    public static final Reviews NONE = new Reviews(Map.of());

    private final Map<String, Review> byPath;

    private Reviews(Map<String, Review> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    /** These reviews, found by the path of their article. */
    public static Reviews of(Collection<Review> reviews) {
        Map<String, Review> byPath = new HashMap<>();
        reviews.forEach(review -> byPath.put(review.audit().article().path(), review));
        return new Reviews(byPath);
    }

    /** The review of an audit; one without decisions where there is none. */
    public Review of(Audit audit) {
        Review review = byPath.get(audit.article().path());
        return review == null ? Review.none(audit) : review;
    }
}
