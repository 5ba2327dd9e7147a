package io.github.onrecord.report;

import static java.util.stream.Collectors.joining;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.findings.RightOfReply;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.report.TextPage.Piece;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** One audit on the page: counts, what to know about the reading, what to ask, what to keep. */
final class TextAudit {
    private final Review review;
    private final Audit audit;
    private final TextOptions options;
    private final TextStandards standards;
    private final TextPage page;

    TextAudit(Review review, TextStandards standards, TextOptions options, TextPage page) {
        this.review = review;
        this.audit = review.audit();
        this.options = options;
        this.standards = standards;
        this.page = page;
    }

    void write() {
        header();
        if (audit.confidence().scored()) {
            bands();
        }
        notes();
        accused();
        TextReview decided = new TextReview(review, page);
        decided.counts();
        new TextClaims(review, standards, options, page).write();
        praise();
        decided.rest();
    }

    private void header() {
        Measures measures = audit.measures();
        String claims =
                counted(measures.ratedClaims(), "claim") + (audit.confidence().scored() ? " rated" : "");
        String house =
                audit.rules().house().map(used -> ", house " + used.name()).orElse("");
        page.row(
                0,
                " · ",
                List.of(
                        page.shortened(0, audit.article().path(), TextStyle.TITLE),
                        Piece.plain(counted(measures.words(), "word")),
                        Piece.plain(claims),
                        Piece.plain("rules: " + audit.rules().name() + " "
                                + audit.rules().version() + house)));
    }

    private void bands() {
        Measures measures = audit.measures();
        List<Piece> cells = new ArrayList<>();
        for (Map.Entry<Band, Integer> entry : measures.bands().entrySet()) {
            String count = entry.getKey().letter() + " " + entry.getValue();
            cells.add(new Piece(count, TextStyle.of(entry.getKey())));
        }
        if (measures.notRatedClaims() > 0) {
            cells.add(new Piece("(" + measures.notRatedClaims() + " not rated)", TextStyle.QUIET));
        }
        cells.add(Piece.plain(delay(measures.wordsBeforeFirstSource())));
        page.row(2, "   ", cells);
    }

    private static String delay(OptionalInt words) {
        if (words.isEmpty()) {
            return "no identified source on the page";
        }
        return counted(words.getAsInt(), "word") + " before the first identified source";
    }

    private void notes() {
        String opening = audit.confidence().scored() ? "Note: " : "Not scored: ";
        for (String note : audit.confidence().notes()) {
            page.paragraph(2, 2, Piece.plain(opening + note));
            opening = "Note: ";
        }
        if (!audit.confidence().scored() && audit.confidence().notes().isEmpty()) {
            page.paragraph(2, Piece.plain("Not scored."));
        }
    }

    private void accused() {
        List<RightOfReply.Party> parties = audit.measures().page().reply().parties();
        if (!parties.isEmpty()) {
            String heard = parties.stream()
                    .map(party -> party.name() + " (" + party.reply().words() + ")")
                    .collect(joining(", "));
            page.paragraph(2, 2, Piece.plain("Accused on the page: " + heard));
        }
    }

    private void praise() {
        List<Finding> praise = audit.findings().stream()
                .filter(finding -> finding.severity() == Severity.PRAISE)
                .toList();
        if (praise.isEmpty()) {
            return;
        }
        String places = praise.stream()
                .flatMap(finding -> finding.spans().stream().limit(1))
                .map(Span::start)
                .map(audit.article()::paragraphAt)
                .filter(number -> number > 0)
                .distinct()
                .map(number -> "¶" + number)
                .collect(joining(", "));
        String messages = praise.stream().map(Finding::message).distinct().collect(joining(" "));
        String line = "Worth keeping" + (places.isEmpty() ? "" : " (" + places + ")") + ": " + messages;
        page.gap();
        page.paragraph(2, page.shortened(2, line, TextStyle.STRONG));
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
