package io.github.onrecord.confidence;

import java.util.List;

/**
 * Lines that were broken for the sound of it.
 *
 * @param lines how many
 * @param words in them
 */
record Verse(int lines, int words) {
    private static final int LONGEST_LINE = 65;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 13;

    static Verse in(List<PageLine> lines) {
        int found = 0;
        int words = 0;
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            width = i == 0 || lines.get(i - 1).endsBlock() ? widest(lines, i) : width;
            if (isShort(line) && !line.endsSentence() && breaksEarly(lines, i, width)) {
                found++;
                words += line.words();
            }
        }
        return new Verse(found, words);
    }

    private static boolean isShort(PageLine line) {
        int words = line.words();
        return line.text().length() <= LONGEST_LINE
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !Tables.isRow(line);
    }

    /** Prose is broken only where the next word has no room; a verse also before a capital. */
    private static boolean breaksEarly(List<PageLine> lines, int at, int width) {
        PageLine line = lines.get(at);
        if (line.endsBlock()) {
            return true;
        }
        PageLine next = lines.get(at + 1);
        return next.opensWithCapital() || line.text().length() + 1 + next.firstWordLength() <= width;
    }

    private static int widest(List<PageLine> lines, int first) {
        int width = 0;
        for (int i = first; i < lines.size(); i++) {
            width = Math.max(width, lines.get(i).text().length());
            if (lines.get(i).endsBlock()) {
                return width;
            }
        }
        return width;
    }
}
