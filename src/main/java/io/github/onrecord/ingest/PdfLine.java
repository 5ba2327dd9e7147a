package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line of print, or a part of one that a wide gap sets apart. Lengths are points.
 *
 * @param glyphs from left to right, at least one that prints
 * @param base the line that most of it stands on
 * @param size the size of most of its type
 * @param left its left edge
 * @param right its right edge
 */
record PdfLine(List<PdfGlyph> glyphs, float base, float size, float left, float right) {
    /** Type that is so much smaller, and raised, is the mark of a footnote. */
    private static final float SMALLER = 0.8f;

    private static final float RAISED = 0.15f;
    private static final float SAME_BASE = 0.4f;
    /** A gap is a blank from this share of one on: justified lines draw blanks together. */
    private static final float LEAST_BLANK = 0.4f;

    PdfLine {
        glyphs = List.copyOf(glyphs);
    }

    /** A line of these glyphs, of which at least one prints. */
    static PdfLine of(List<PdfGlyph> glyphs) {
        PdfGlyph largest =
                glyphs.stream().max(Comparator.comparingDouble(PdfGlyph::size)).orElseThrow();
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
        double right = glyphs.stream().mapToDouble(PdfGlyph::right).max().orElseThrow();
        return new PdfLine(sorted, largest.base(), largest.size(), sorted.get(0).left(), (float) right);
    }

    /** The two as one line. */
    PdfLine with(PdfLine other) {
        List<PdfGlyph> all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        return of(all);
    }

    boolean isOnBaseOf(PdfLine other) {
        return Math.abs(base - other.base) < SAME_BASE * Math.max(size, other.size);
    }

    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.isBlank());
    }

    /** Whether a footnote begins here: no text opens with the mark of one. */
    boolean opensFootnote() {
        return isFootnoteMark(glyphs.get(0));
    }

    /** How many marks of footnotes it holds. */
    int footnoteMarks() {
        if (opensFootnote()) {
            return 0;
        }
        List<PdfGlyph> marks = glyphs.stream().filter(this::isFootnoteMark).toList();
        int count = 0;
        for (int i = 0; i < marks.size(); i++) {
            boolean goesOn = i > 0
                    && marks.get(i).left() - marks.get(i - 1).right()
                            < marks.get(i).size() / 2;
            count += goesOn ? 0 : 1;
        }
        return count;
    }

    /** The glyphs of its words in the order of reading, blanks where the print leaves room, without footnote marks. */
    List<PdfGlyph> words() {
        List<PdfGlyph> words = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            if (isFootnoteMark(glyph)) {
                continue;
            }
            boolean first = words.isEmpty();
            PdfGlyph before = first ? glyph : words.get(words.size() - 1);
            if (!first && (glyph.isPrintedOver(before) || glyph.isBlank() && before.isBlank())) {
                continue;
            }
            if (!first && !before.isBlank() && !glyph.isBlank() && isApart(before, glyph)) {
                words.add(blankBetween(before, glyph));
            }
            words.add(glyph);
        }
        return PdfDirection.logical(words);
    }

    /** The words as plain text. */
    String text() {
        StringBuilder text = new StringBuilder();
        words().forEach(glyph -> text.append(glyph.text()));
        return text.toString().strip();
    }

    private boolean isFootnoteMark(PdfGlyph glyph) {
        return glyph.size() < SMALLER * size
                && base - glyph.base() > RAISED * size
                && glyph.text().chars().allMatch(c -> Character.isDigit(c) || c == '*' || c == '†' || c == '‡');
    }

    private static boolean isApart(PdfGlyph before, PdfGlyph glyph) {
        float gap = glyph.left() - before.right();
        return gap > LEAST_BLANK * glyph.space() && gap > glyph.size() / 10;
    }

    private static PdfGlyph blankBetween(PdfGlyph before, PdfGlyph after) {
        float left = before.right();
        float right = after.left();
        Optional<String> target = before.target().equals(after.target()) ? before.target() : Optional.empty();
        boolean bold = before.bold() && after.bold();
        return new PdfGlyph(" ", left, right, after.base(), after.size(), after.space(), bold, target);
    }
}
