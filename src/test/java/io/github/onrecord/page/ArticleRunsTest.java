package io.github.onrecord.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.page.BlockView.Run;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A run is written {@code [claims: words]}, with {@code <source of} and {@code >cue of}; labels follow as {@code (n)}. */
class ArticleRunsTest {
    private static final String TEXT = "One two three four five six seven.";

    @Test
    void words_outside_claims_stay_as_they_are() {
        assertEquals("[1: One two](1) three four five six seven.", runs(claim("One two")));
    }

    @Test
    void a_claim_in_two_pieces_has_its_label_after_the_second() {
        assertEquals("[1: One] two three [1: four five](1) six seven.", runs(claim("One", "four five")));
    }

    @Test
    void in_a_claim_inside_another_the_inner_one_comes_first() {
        assertEquals(
                "[1: One two ][2 1: three four](2)[1:  five](1) six seven.",
                runs(claim("One two three four five"), claim("three four")));
    }

    @Test
    void claims_that_overlap_share_the_words_between_them() {
        assertEquals(
                "[1: One two ][1 2: three four](1)[2:  five six](2) seven.",
                runs(claim("One two three four"), claim("three four five six")));
    }

    @Test
    void source_and_cue_cut_the_claim_that_they_stand_in() {
        assertEquals(
                "[1: One ][1<1: two][1:  ][1>1: three][1:  four](1) five six seven.",
                runs(claim("One two three four"), "two", "three"));
    }

    private static Claim claim(String... pieces) {
        Claim any = any();
        return new Claim(
                "c",
                Spans.joined(List.of(pieces).stream().map(ArticleRunsTest::span).toList()),
                any.kind(),
                List.of(),
                any.notRatedBecause(),
                Optional.empty(),
                any.sourceType(),
                any.channels(),
                any.proximity(),
                any.modality(),
                List.of(),
                any.verification(),
                any.facts(),
                "f");
    }

    private static Claim any() {
        return Pages.audit("The bridge was reportedly hit.").claims().get(0).claim();
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String runs(Claim... claims) {
        return shown(List.of(), claims);
    }

    private static String runs(Claim claim, String source, String cue) {
        Attribution attribution = new Attribution(
                "a1",
                Optional.of(new Attribution.Mention(span(source), Attribution.Kind.EXPLICIT, "s1")),
                Optional.of(span(cue)),
                "r",
                Spans.NONE,
                Attribution.Quoting.INDIRECT,
                Optional.empty());
        Claim resting = new Claim(
                claim.id(),
                claim.spans(),
                claim.kind(),
                List.of("a1"),
                claim.notRatedBecause(),
                claim.source(),
                claim.sourceType(),
                claim.channels(),
                claim.proximity(),
                claim.modality(),
                claim.hedges(),
                claim.verification(),
                claim.facts(),
                claim.fingerprint());
        return shown(List.of(attribution), resting);
    }

    private static String shown(List<Attribution> attributions, Claim... claims) {
        Audit bare = Pages.audit(TEXT);
        Audit audit = new Audit(
                bare.article(),
                bare.confidence(),
                List.of(),
                attributions,
                List.of(claims).stream()
                        .map(claim -> new ScoredClaim(claim, Optional.empty()))
                        .toList(),
                List.of(),
                bare.measures(),
                bare.rules());
        DraftView view = new DraftView(Review.none(audit), 1, new Grounds(Pages.context()));
        return view.blocks().get(0).runs().stream().map(ArticleRunsTest::shown).collect(Collectors.joining());
    }

    private static String shown(Run run) {
        String labels =
                run.ending().stream().map(claim -> "(" + claim.number() + ")").collect(Collectors.joining());
        if (run.isPlain()) {
            return run.words() + labels;
        }
        String source = run.sourceOf().isEmpty() ? "" : "<" + run.sourceOf();
        String cue = run.cueOf().isEmpty() ? "" : ">" + run.cueOf();
        return "[" + run.claims() + source + cue + ": " + run.words() + "]" + labels;
    }
}
