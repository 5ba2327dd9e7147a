package io.github.onrecord.ingest;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A character on a page of a PDF file. Lengths are points, 1/72 inch, counted from the upper left corner.
 *
 * @param text what it stands for; a ligature is several letters
 * @param left its left edge
 * @param right its right edge
 * @param base the line that it stands on
 * @param size the size of its type
 * @param space how wide a blank is in its type
 * @param bold whether its type is bold
 * @param target the address that it links to
 */
record PdfGlyph(
        String text,
        float left,
        float right,
        float base,
        float size,
        float space,
        boolean bold,
        Optional<String> target) {
    /** Ligatures and the forms that Arabic letters take in print are set as the letters that they are. */
    PdfGlyph {
        boolean printForm = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE);
        text = printForm ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    boolean isBlank() {
        return Blank.is(text, 0, text.length());
    }

    /** Whether it is written from right to left. */
    boolean isRightToLeft() {
        byte direction = Character.getDirectionality(text.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether the same is printed once more over itself, to look bolder. */
    boolean isPrintedOver(PdfGlyph other) {
        return text.equals(other.text)
                && Math.abs(left - other.left) < (right - left) / 3
                && Math.abs(base - other.base) < size / 5;
    }
}
