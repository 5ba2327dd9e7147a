package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.House;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.report.TextPage.Piece;
import io.github.onrecord.review.ReviewCounts;
import io.github.onrecord.review.Reviews;
import io.github.onrecord.scoring.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Many audits: one line each in the order given, and a total. */
final class TextTable {
    private static final int COLUMN = 5;
    private static final int MOST_SHOWN = 9999;
    private static final List<Band> BANDS = List.of(Band.STRONG, Band.ADEQUATE, Band.WEAK, Band.UNSUPPORTED);

    /** The four bands and the claims that are not rated stand before the path. */
    private static final int MARGIN = (BANDS.size() + 1) * COLUMN + 2;

    private final TextPage page;

    TextTable(TextPage page) {
        this.page = page;
    }

    void write(List<Audit> audits, Reviews reviews) {
        List<Piece> heads = new ArrayList<>();
        BANDS.forEach(band -> heads.add(cell(band.letter(), band)));
        heads.add(cell(Band.NOT_RATED.letter(), Band.NOT_RATED));
        page.labelled(heads, MARGIN, new Piece("file", TextStyle.QUIET));
        audits.forEach(this::line);
        page.gap();
        total(audits, reviews);
    }

    private void line(Audit audit) {
        Measures measures = audit.measures();
        List<Piece> cells = new ArrayList<>();
        if (audit.confidence().scored()) {
            BANDS.forEach(band -> cells.add(cell(shown(of(band).applyAsInt(measures)), band)));
        } else {
            cells.add(new Piece(right("not scored", BANDS.size() * COLUMN), TextStyle.QUIET));
        }
        cells.add(cell(shown(measures.notRatedClaims()), Band.NOT_RATED));
        page.labelled(cells, MARGIN, page.shortened(MARGIN, audit.article().path(), TextStyle.PLAIN));
    }

    private void total(List<Audit> audits, Reviews reviews) {
        List<Audit> scored =
                audits.stream().filter(audit -> audit.confidence().scored()).toList();
        List<Piece> cells = new ArrayList<>();
        cells.add(new Piece(audits.size() + " files", TextStyle.TITLE));
        if (scored.size() < audits.size()) {
            cells.add(Piece.plain(audits.size() - scored.size() + " of them not scored"));
        }
        cells.add(Piece.plain(sum(audits, Measures::words) + " words"));
        BANDS.forEach(band -> cells.add(new Piece(band.letter() + " " + sum(scored, of(band)), TextStyle.of(band))));
        cells.add(new Piece(sum(audits, Measures::notRatedClaims) + " not rated", TextStyle.QUIET));
        audits.stream()
                .flatMap(audit -> audit.rules().house().stream())
                .map(House::name)
                .distinct()
                .forEach(house -> cells.add(Piece.plain("house " + house)));
        page.row(2, "   ", cells);
        if (audits.stream().anyMatch(audit -> !reviews.of(audit).isEmpty())) {
            ReviewCounts counts = audits.stream()
                    .map(audit -> reviews.of(audit).counts())
                    .reduce(ReviewCounts.ZERO, ReviewCounts::plus);
            page.paragraph(2, 2, Piece.plain("Review: " + String.join(" · ", counts.words()) + "."));
        }
    }

    private static ToIntFunction<Measures> of(Band band) {
        return measures -> measures.bands().getOrDefault(band, 0);
    }

    private static long sum(List<Audit> audits, ToIntFunction<Measures> count) {
        return audits.stream().map(Audit::measures).mapToLong(count::applyAsInt).sum();
    }

    private static String shown(int count) {
        return count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count);
    }

    private static Piece cell(String words, Band band) {
        return new Piece(right(words, COLUMN), TextStyle.of(band));
    }

    private static String right(String words, int columns) {
        return String.format(Locale.ROOT, "%" + columns + "s", words);
    }
}
