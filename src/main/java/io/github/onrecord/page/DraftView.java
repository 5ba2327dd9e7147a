package io.github.onrecord.page;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.House;
import io.github.onrecord.report.TextVisible;
import io.github.onrecord.review.Ignored;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.Suppression;
import io.github.onrecord.review.Trace;
import io.github.onrecord.review.Verdict;
import io.github.onrecord.scoring.Band;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One draft as the templates show it. Immutable; every word in it is safe to show, but still to be escaped. */
final class DraftView {
    private final int number;
    private final String anchor;
    private final Review review;
    private final Audit audit;
    private final Extent extent;
    private final List<FindingView> findings;
    private final List<ClaimView> claims;
    private final List<BlockView> blocks;
    private final List<SourceView> sources;

    /**
     * The view of a review.
     *
     * @param number the draft's number on the page, from 1
     * @param grounds takes note of what is cited
     */
    DraftView(Review review, int number, Grounds grounds) {
        this.number = number;
        this.anchor = "d" + number;
        this.review = review;
        this.audit = review.audit();
        this.extent = Extent.of(audit);
        FindingViews found = new FindingViews(review, grounds, anchor, extent.claims());
        this.findings = found.all();
        this.claims = new ClaimViews(review, grounds, found, anchor).first(extent.claims());
        this.blocks = ArticleRuns.of(audit, claims, found.ofPage(), extent);
        this.sources = SourceViews.of(audit, claims);
    }

    /** Its number on the page, from 1. */
    int number() {
        return number;
    }

    /** Its place on the page, "d1". */
    String anchor() {
        return anchor;
    }

    /** The path as given, or where the words came from. */
    String name() {
        String path = audit.article().path();
        return path.equals("-") ? "standard input" : TextVisible.of(path);
    }

    String words() {
        return counted(audit.measures().words(), "word");
    }

    String rated() {
        return counted(audit.measures().ratedClaims(), "claim") + (isScored() ? " rated" : "");
    }

    String rules() {
        return audit.rules().name() + " " + audit.rules().version();
    }

    Optional<String> house() {
        return audit.rules().house().map(House::name);
    }

    boolean isScored() {
        return audit.confidence().scored();
    }

    /** Whether there is nothing to rate on a page that could be scored. */
    boolean hasNothingToRate() {
        return isScored() && audit.measures().ratedClaims() == 0;
    }

    /** Why it was not scored, and what else to know of the reading. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        audit.confidence().notes().forEach(note -> notes.add(TextVisible.of(note)));
        audit.article().notes().stream()
                .map(TextVisible::of)
                .filter(note -> !notes.contains(note))
                .forEach(notes::add);
        extent.left().ifPresent(notes::add);
        return notes;
    }

    /** Every band with its number of claims; none of them where the page could not be scored. */
    Map<Band, Integer> bands() {
        Map<Band, Integer> bands = new LinkedHashMap<>();
        if (isScored()) {
            BandSign.RATED.forEach(
                    band -> bands.put(band, audit.measures().bands().getOrDefault(band, 0)));
            bands.put(Band.NOT_RATED, audit.measures().notRatedClaims());
        }
        return bands;
    }

    int count(Band band) {
        return bands().getOrDefault(band, 0);
    }

    List<BlockView> blocks() {
        return blocks;
    }

    /** In reading order, rated or not. */
    List<ClaimView> claims() {
        return claims;
    }

    /** Those about the headline or the whole text, gravest first. */
    List<FindingView> findingsOfPage() {
        return findings.stream()
                .filter(finding -> finding.isOfPage() && !finding.isPraise())
                .toList();
    }

    /** Those about claims, gravest first. */
    List<FindingView> findingsOfClaims() {
        return findings.stream()
                .filter(finding -> !finding.isOfPage() && !finding.isPraise())
                .toList();
    }

    /** What is worth keeping. */
    List<FindingView> praise() {
        return findings.stream().filter(FindingView::isPraise).toList();
    }

    /** How many findings ask something. */
    int questions() {
        return (int) findings.stream().filter(finding -> !finding.isPraise()).count();
    }

    int openClaims() {
        return (int) claims.stream().filter(ClaimView::isOpen).count();
    }

    int weakClaims() {
        return (int) claims.stream()
                .filter(claim -> claim.band() == Band.WEAK || claim.band() == Band.UNSUPPORTED)
                .count();
    }

    /** The findings about claims by their code and name, "F02" to its number of claims. */
    Map<String, Integer> codes() {
        Map<String, Integer> codes = new java.util.TreeMap<>();
        claims.forEach(claim -> claim.findings().stream()
                .map(FindingView::code)
                .distinct()
                .forEach(code -> codes.merge(code, 1, Integer::sum)));
        return codes;
    }

    List<SourceView> sources() {
        return sources;
    }

    List<Measure> measures() {
        return PageMeasures.of(audit.measures());
    }

    /** "5 findings open", "2 to fix"; empty where nobody has decided anything. */
    List<String> progress() {
        return review.isEmpty() ? List.of() : review.counts().words();
    }

    /** What was decided and has no place beside a claim: what is gone, what is held back, what held nothing back. */
    List<String> leftovers() {
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : review.gone()) {
            lines.add("Gone: " + verdict.trace().label() + ": " + verdict.words());
        }
        for (Ignored ignored : review.ignored()) {
            lines.add("Ignored: " + Trace.of(audit, ignored.finding()).label() + " because "
                    + ignored.suppression().because());
        }
        for (Suppression unused : review.unused()) {
            lines.add("Not used: ignore " + unused.rule()
                    + (unused.because().isBlank() ? ", which gives no reason" : " because " + unused.because()));
        }
        return lines.stream().map(TextVisible::of).toList();
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
