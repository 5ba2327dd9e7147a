package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;

/** On paper all glyphs go from left to right; words in Arabic and Hebrew are read the other way. */
final class PdfDirection {
    private PdfDirection() {}

    /** The glyphs in the order of reading: runs that are read from right to left are turned round. */
    static List<PdfGlyph> logical(List<PdfGlyph> printed) {
        List<PdfGlyph> logical = new ArrayList<>();
        int at = 0;
        while (at < printed.size()) {
            int end = at;
            while (end < printed.size() && printed.get(end).isRightToLeft()) {
                end = endOfRun(printed, end);
            }
            for (int i = end - 1; i >= at; i--) {
                logical.add(printed.get(i));
            }
            if (end == at) {
                logical.add(printed.get(at));
                end++;
            }
            at = end;
        }
        return logical;
    }

    /** The end of the right-to-left glyphs from here, blanks between two such words included. */
    private static int endOfRun(List<PdfGlyph> printed, int from) {
        int end = from;
        while (end < printed.size() && printed.get(end).isRightToLeft()) {
            end++;
        }
        int next = end;
        while (next < printed.size() && printed.get(next).isBlank()) {
            next++;
        }
        return next < printed.size() && printed.get(next).isRightToLeft() ? next : end;
    }
}
