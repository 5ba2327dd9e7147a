package io.github.onrecord.report;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One audit and its place in the workbook. Looks things up by id, and knows the row of each claim before it is written.
 */
final class WorkbookArticle {
    private final Audit audit;
    private final Review review;
    private final int number;
    private final int firstRow;
    private final int lastRow;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();

    /**
     * The audit with its review, at its place.
     *
     * @param number its number among the audits, from 0
     * @param firstRow the row of its first claim on the Claims sheet, from 0
     * @param lastRow the last row that the Claims sheet can have
     */
    WorkbookArticle(Review review, int number, int firstRow, int lastRow) {
        this.audit = review.audit();
        this.review = review;
        this.number = number;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        audit.sources().forEach(source -> sources.put(source.id(), source));
        audit.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        for (Finding finding : audit.findings()) {
            finding.claims()
                    .forEach(claim -> findings.computeIfAbsent(claim, first -> new ArrayList<>())
                            .add(finding));
        }
        for (int i = 0; i < audit.claims().size(); i++) {
            claims.put(audit.claims().get(i).claim().id(), i);
        }
    }

    Audit audit() {
        return audit;
    }

    Review review() {
        return review;
    }

    Article article() {
        return audit.article();
    }

    /** The path as given; "-" is standard input. */
    String path() {
        return article().path().equals("-") ? "standard input" : article().path();
    }

    /** The end of the path, from a slash on if there is one, for cells that hold one line. */
    String shortPath(int most) {
        String path = path();
        if (path.length() <= most) {
            return path;
        }
        String end = path.substring(path.length() - most + 1);
        int slash = end.indexOf('/');
        return "…" + (slash >= 0 ? end.substring(slash) : end);
    }

    /** Whether its rows are shaded: every other article is. */
    boolean isShaded() {
        return number % 2 == 1;
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Optional<Attribution> attribution(String id) {
        return Optional.ofNullable(attributions.get(id));
    }

    /** The findings about a claim, in order. */
    List<Finding> findingsOf(String claimId) {
        return findings.getOrDefault(claimId, List.of());
    }

    /** All claims, rated or not. */
    List<WorkbookClaim> claims() {
        return audit.claims().stream()
                .map(scored -> new WorkbookClaim(this, shown(scored)))
                .toList();
    }

    /** A page that could not be scored shows no score. */
    private ScoredClaim shown(ScoredClaim scored) {
        return audit.confidence().scored() ? scored : new ScoredClaim(scored.claim(), Optional.empty());
    }

    /** The number of a claim in its article, from 1; 0 for an id that the audit does not have. */
    int numberOf(String claimId) {
        return claims.getOrDefault(claimId, -1) + 1;
    }

    /** Where a claim's words stand on the Claims sheet; empty where its row did not fit. */
    Optional<SheetLink> placeOf(String claimId) {
        int claim = numberOf(claimId);
        int row = firstRow + claim - 1;
        return claim == 0 || row > lastRow
                ? Optional.empty()
                : Optional.of(SheetLink.toCell(WorkbookSheets.CLAIMS, WorkbookClaims.WORDS_COLUMN, row));
    }

    /** Where its first claim stands; empty for an article without claims. */
    Optional<SheetLink> placeOfFirstClaim() {
        return audit.claims().stream()
                .findFirst()
                .flatMap(first -> placeOf(first.claim().id()));
    }

    /** The words of a span. */
    String words(Span span) {
        return span.in(article().text());
    }
}
