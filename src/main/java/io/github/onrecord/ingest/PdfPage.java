package io.github.onrecord.ingest;

import java.util.List;

/**
 * A page of a PDF file.
 *
 * @param width in points
 * @param lines in the order in which the file prints them
 */
record PdfPage(float width, List<PdfLine> lines) {
    PdfPage {
        lines = List.copyOf(lines);
    }

    PdfPage with(List<PdfLine> otherLines) {
        return new PdfPage(width, otherLines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
