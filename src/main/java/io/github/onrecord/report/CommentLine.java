package io.github.onrecord.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a comment.
 *
 * @param pieces its words, in order
 */
record CommentLine(List<Piece> pieces) {
    CommentLine {
        pieces = List.copyOf(pieces);
    }

    /** Words in one look. */
    record Piece(Look look, String words) {}

    /** How words of a comment look. */
    enum Look {
        PLAIN,
        /** What is asked. */
        STRONG,
        /** What stands behind it. */
        QUIET
    }

    static CommentLine of(Look look, String words) {
        return new CommentLine(List.of(new Piece(look, words)));
    }

    /** Its words without their look. */
    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
