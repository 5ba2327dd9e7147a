package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.DiffEntry.Mark;
import io.github.onrecord.report.TextPage.Piece;
import io.github.onrecord.review.DraftDiff;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A diff for people at a terminal. Thread-safe. */
public final class DiffText implements DiffWriter {
    /** As wide as {@code "  U  0 → W 27  ¶12  "}. */
    private static final int MARGIN = 20;

    /** As wide as {@code "  before  "}. */
    private static final int BANDS = 10;

    private final int width;
    private final boolean color;

    /**
     * Writes for a terminal.
     *
     * @param width columns, 40 or more
     * @param color whether bands are painted
     */
    public DiffText(int width, boolean color) {
        this.width = width;
        this.color = color;
    }

    @Override
    public void write(DraftDiff diff, ReportContext context, OutputStream out) throws IOException {
        TextPage page = new TextPage(width, color);
        DiffOutline outline = new DiffOutline(diff, context);
        head(page, diff, outline);
        outline.sections().forEach(section -> write(page, section));
        if (diff.isEmpty()) {
            page.gap();
            page.paragraph(2, Piece.plain(DiffOutline.NOTHING));
        }
        page.gap();
        page.paragraph(0, new Piece(DiffOutline.legend(), TextStyle.QUIET));
        page.paragraph(0, new Piece(Audit.CAPTION, TextStyle.QUIET));
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void head(TextPage page, DraftDiff diff, DiffOutline outline) {
        page.row(0, " · ", List.of(page.shortened(0, outline.title(), TextStyle.TITLE), Piece.plain(outline.rules())));
        bands(page, "before", diff.before());
        bands(page, "now", diff.after());
    }

    private static void bands(TextPage page, String version, Audit audit) {
        String counts = String.join(" · ", DiffOutline.bands(audit));
        page.labelled(List.of(Piece.plain("  " + version)), BANDS, Piece.plain(counts));
    }

    private static void write(TextPage page, DiffSection section) {
        page.gap();
        page.gap();
        page.paragraph(0, new Piece(section.heading(), TextStyle.TITLE));
        for (DiffEntry entry : section.entries()) {
            if (!entry.details().isEmpty()) {
                page.gap();
            }
            page.labelled(label(entry), MARGIN, words(page, entry));
            entry.earlierWords()
                    .ifPresent(words ->
                            page.paragraph(MARGIN, page.shortened(MARGIN, "before: " + words, TextStyle.QUIET)));
            entry.details().forEach(detail -> page.paragraph(MARGIN, 2, Piece.plain(detail.words())));
            page.row(
                    MARGIN,
                    " · ",
                    entry.grounds().stream()
                            .map(ground -> new Piece(ground, TextStyle.QUIET))
                            .toList());
        }
    }

    /** A claim is known by its beginning and end; a finding is a sentence to be read. */
    private static Piece words(TextPage page, DiffEntry entry) {
        return entry.isOfClaim() ? page.shortened(MARGIN, entry.words(), TextStyle.PLAIN) : Piece.plain(entry.words());
    }

    private static List<Piece> label(DiffEntry entry) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.plain("  " + entry.label()));
        entry.before().ifPresent(mark -> pieces.add(piece(mark)));
        if (entry.before().isPresent() && entry.after().isPresent()) {
            pieces.add(Piece.plain(" → "));
        }
        Optional<Mark> now = entry.after();
        now.ifPresent(mark -> pieces.add(piece(mark)));
        pieces.add(Piece.plain(entry.paragraph() == 0 ? "" : "  ¶" + entry.paragraph()));
        return pieces;
    }

    private static Piece piece(Mark mark) {
        return new Piece(mark.words(), TextStyle.of(mark.band()));
    }
}
