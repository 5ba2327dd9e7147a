package io.github.onrecord.ingest;

import java.util.Optional;

/**
 * The mark before a heading in text and Markdown: one to six {@code #} and a blank.
 *
 * @param level the number of {@code #}: 1 is a title
 * @param wordsStart where the words after it begin
 */
record HeadingMark(int level, int wordsStart) {
    private static final int DEEPEST = 6;

    /** The mark that the line begins with. */
    static Optional<HeadingMark> of(String text, Line line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) == '#') {
            at++;
        }
        int level = at - line.start();
        boolean isMark = level >= 1 && level <= DEEPEST && (at == line.end() || Blank.is(text.charAt(at)));
        return isMark ? Optional.of(new HeadingMark(level, Blank.skip(text, at, line.end()))) : Optional.empty();
    }
}
