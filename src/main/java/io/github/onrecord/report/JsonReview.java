package io.github.onrecord.report;

import io.github.onrecord.review.Ignored;
import io.github.onrecord.review.Opinion;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.ReviewCounts;
import io.github.onrecord.review.Suppression;
import io.github.onrecord.review.Trace;
import io.github.onrecord.review.Verdict;
import java.io.IOException;

/** The optional fields about decisions: left out where nobody has decided anything. */
final class JsonReview {
    private final Review review;
    private final JsonFields json;

    JsonReview(Review review, JsonFields json) {
        this.review = review;
        this.json = json;
    }

    /** The fields of a claim or finding. */
    void of(String fingerprint) throws IOException {
        Opinion opinion = review.opinions().get(fingerprint);
        if (opinion != null) {
            json.objects("verdicts", opinion.verdicts(), this::said);
            json.flag("verdicts_on_earlier_words", opinion.onEarlierWords());
        }
        if (review.known().contains(fingerprint)) {
            json.flag("in_baseline", true);
        }
    }

    /** The field of the audit. */
    void write() throws IOException {
        if (review.isEmpty()) {
            return;
        }
        ReviewCounts counts = review.counts();
        json.startObject("review");
        json.count("open", counts.open());
        json.count("to_fix", counts.toFix());
        json.count("settled", counts.settled());
        json.count("disputed", counts.disputed());
        json.count("in_baseline", counts.known());
        json.objects("ignored", review.ignored(), this::ignored);
        json.objects("unused", review.unused(), this::suppression);
        json.objects("gone", review.gone(), this::gone);
        json.endObject();
    }

    private void said(Verdict verdict) throws IOException {
        json.text("verdict", verdict.answer().id());
        json.text("reviewer", verdict.reviewer());
        json.text("note", verdict.note());
    }

    private void ignored(Ignored ignored) throws IOException {
        json.text("code", ignored.suppression().rule());
        json.text("words", Trace.of(review.audit(), ignored.finding()).words());
        json.text("fingerprint", ignored.finding().fingerprint());
        json.texts("claims", ignored.finding().claims());
        json.text("because", ignored.suppression().because());
        json.flag("in_text", ignored.suppression().isInText());
    }

    private void suppression(Suppression unused) throws IOException {
        json.text("code", unused.rule());
        json.text("words", unused.words());
        json.text("because", unused.because());
        json.flag("in_text", unused.isInText());
    }

    private void gone(Verdict verdict) throws IOException {
        json.text("code", verdict.trace().rule());
        json.text("words", verdict.trace().words());
        json.text("fingerprint", verdict.trace().fingerprint());
        said(verdict);
    }
}
