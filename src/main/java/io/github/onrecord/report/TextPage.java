package io.github.onrecord.report;

import java.util.List;

/**
 * The lines of a terminal report. Whatever is put on the page is made visible, wrapped and painted here and nowhere
 * else, so no line is wider than the page and no escape sequence of an article reaches the terminal. Not thread-safe.
 */
final class TextPage {
    private final StringBuilder lines = new StringBuilder();
    private final int width;
    private final boolean color;

    TextPage(int width, boolean color) {
        this.width = width;
        this.color = color;
    }

    /** Words in one style. */
    record Piece(String words, TextStyle style) {
        static Piece plain(String words) {
            return new Piece(words, TextStyle.PLAIN);
        }
    }

    /** An empty line, unless the page is empty. */
    void gap() {
        if (!lines.isEmpty()) {
            lines.append('\n');
        }
    }

    /** Words from a column on, wrapped; the lines after the first begin {@code hanging} columns further right. */
    void paragraph(int indent, int hanging, Piece piece) {
        int margin = indent;
        String words = TextVisible.of(piece.words());
        for (String line : TextColumns.wrapped(words, width - indent, width - indent - hanging)) {
            lines.append(" ".repeat(margin))
                    .append(painted(piece.style(), line))
                    .append('\n');
            margin = indent + hanging;
        }
    }

    void paragraph(int indent, Piece piece) {
        paragraph(indent, 0, piece);
    }

    /** A label in the margin and beside it words, wrapped; a label that fills the margin has a line of its own. */
    void labelled(List<Piece> label, int margin, Piece words) {
        int used = 0;
        StringBuilder painted = new StringBuilder();
        for (Piece piece : label) {
            used += TextColumns.of(piece.words());
            painted.append(painted(piece.style(), piece.words()));
        }
        int start = lines.length();
        paragraph(margin, words);
        boolean beside = used < margin && lines.length() > start;
        if (beside) {
            lines.replace(start, start + used, painted.toString());
        } else {
            lines.insert(start, painted.append('\n'));
        }
    }

    /** The words as they stand on one line beside a margin: shortened in the middle if they must be. */
    Piece shortened(int margin, String words, TextStyle style) {
        return new Piece(TextColumns.shortened(TextVisible.of(words), width - margin), style);
    }

    /** Cells beside one another, on as many lines as they need. */
    void row(int indent, String separator, List<Piece> cells) {
        int used = 0;
        for (Piece cell : cells) {
            String words = TextVisible.of(cell.words());
            int columns = TextColumns.of(words);
            if (indent + columns > width) {
                endLine(used);
                paragraph(indent, new Piece(words, cell.style()));
                used = 0;
                continue;
            }
            int next = used + separator.length() + columns;
            if (used > 0 && next > width) {
                endLine(used);
                used = 0;
            }
            lines.append(used == 0 ? " ".repeat(indent) : painted(cell.style(), separator));
            lines.append(painted(cell.style(), words));
            used = used == 0 ? indent + columns : next;
        }
        endLine(used);
    }

    private void endLine(int used) {
        if (used > 0) {
            lines.append('\n');
        }
    }

    private String painted(TextStyle style, String words) {
        return color ? style.paint(words) : words;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
